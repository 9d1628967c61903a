// Sums that would not fit would be wrong without a word; and what sums of points mean.

#include <gtest/gtest.h>

#include <cmath>
#include <cstdint>
#include <limits>

#include "layout/joins.h"
#include "layout/roles.h"
#include "layout/scorecard.h"

namespace jinggao {
namespace {

TEST(Scorecards, HavePointsForRolesWhoseSumsFitIntoSixteenBits) {
  EXPECT_LE(MostRolePoints(), std::numeric_limits<std::int16_t>::max());
}

TEST(Scorecards, SayHowProbableTheirPointsAre) {
  for (std::int32_t points = -3000; points <= 3000; ++points) {
    const double probable = 1.0 / (1.0 + std::exp(-points / kPointsPerUnit));
    EXPECT_EQ(ConfidenceOf(points), std::lround(1000.0 * probable)) << points;
  }
  EXPECT_EQ(ConfidenceOf(std::numeric_limits<std::int32_t>::min()), 0);
  EXPECT_EQ(ConfidenceOf(std::numeric_limits<std::int32_t>::max()), 1000);
}

}  // namespace
}  // namespace jinggao
