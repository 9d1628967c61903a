// What each line of a page is.

#ifndef JINGGAO_LAYOUT_ROLES_H_
#define JINGGAO_LAYOUT_ROLES_H_

#include <cstdint>
#include <vector>

#include "layout/page.h"
#include "layout/role_bins.h"
#include "layout/surroundings.h"

namespace jinggao {

// Gives each line of `page` its role, in three looks: the first sees the line and
// the lines next to it, each later one also what the one before took them for.
// What it observes of them is left in `observed`, whose memory serves for the next page.
void AssignRoles(Page& page, const std::vector<Surroundings>& around,
                 std::vector<RoleBins>& observed);

// The same, where nothing is kept.
inline void AssignRoles(Page& page, const std::vector<Surroundings>& around) {
  std::vector<RoleBins> observed;
  AssignRoles(page, around, observed);
}

// No sum of points, of either sign, is greater than this: a test compares it with what
// the sums have room for.
std::int32_t MostRolePoints();

}  // namespace jinggao

#endif  // JINGGAO_LAYOUT_ROLES_H_
