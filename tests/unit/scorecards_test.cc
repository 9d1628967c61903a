// Sums that would not fit would be wrong without a word.

#include <gtest/gtest.h>

#include <cstdint>
#include <limits>

#include "layout/roles.h"

namespace jinggao {
namespace {

TEST(Scorecards, HavePointsForRolesWhoseSumsFitIntoSixteenBits) {
  EXPECT_LE(MostRolePoints(), std::numeric_limits<std::int16_t>::max());
}

}  // namespace
}  // namespace jinggao
