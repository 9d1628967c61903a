// The learned tables are as long as the evidence asks for: a table that lags behind a
// change of the evidence would be read past its end.

#include <gtest/gtest.h>

#include <cstdint>
#include <limits>

#include "layout/joins.h"
#include "layout/roles.h"

namespace jinggao {
namespace {

TEST(Scorecards, HaveARowForEachBinOfTheEvidenceForRoles) {
  const PointRows rows = RolePointRows();
  EXPECT_EQ(rows.in_table, rows.asked_for) << "learn the points anew: core/learn/README.md";
}

TEST(Scorecards, HaveARowForEachBinOfTheEvidenceForJoins) {
  const PointRows rows = JoinPointRows();
  EXPECT_EQ(rows.in_table, rows.asked_for) << "learn the points anew: core/learn/README.md";
}

TEST(Scorecards, HavePointsForRolesWhoseSumsFitIntoSixteenBits) {
  EXPECT_LE(MostRolePoints(), std::numeric_limits<std::int16_t>::max());
}

}  // namespace
}  // namespace jinggao
