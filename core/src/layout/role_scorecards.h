// What the scorecards say a line is.

#ifndef JINGGAO_LAYOUT_ROLE_SCORECARDS_H_
#define JINGGAO_LAYOUT_ROLE_SCORECARDS_H_

#include <cstddef>
#include <cstdint>

#include "layout/page.h"
#include "layout/role_bins.h"
#include "layout/role_vetoes.h"

namespace jinggao {

struct RoleVerdict {
  Role role = Role::kParagraph;
  Role next = Role::kParagraph;  // the next best
  std::int32_t margin = 0;       // how much surer the best is, in points
};

// Four scorecards, one after another: lines as they are, first and later looks;
// lines in columns that are hard-wrapped, first and later looks.
constexpr std::size_t kRoleScorecards = 4;
constexpr std::size_t RoleScorecard(bool wrapped, bool later_look) {
  return (wrapped ? 2 : 0) + (later_look ? 1 : 0);
}

// What a line is of which `bins` were observed, of the roles that it may have.
RoleVerdict JudgeRole(const RoleBins& bins, std::size_t scorecard, Roles allowed);

// No sum of points, of either sign, is greater than this: a test compares it with what
// the sums have room for.
std::int32_t MostRolePoints();

}  // namespace jinggao

#endif  // JINGGAO_LAYOUT_ROLE_SCORECARDS_H_
