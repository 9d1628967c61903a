// What each line of a page is.

#ifndef JINGGAO_LAYOUT_ROLES_H_
#define JINGGAO_LAYOUT_ROLES_H_

#include <array>
#include <cstddef>
#include <vector>

#include "layout/page.h"
#include "layout/role_bins.h"
#include "layout/role_scorecards.h"
#include "layout/surroundings.h"

namespace jinggao {

// How often the lines of a page are looked at for their roles: the first look sees the line
// and the lines next to it, each later one also what the one before took them for.
constexpr std::size_t kRoleLooks = 3;

// What the lines of a page were taken for, and why.
struct RoleLooks {
  std::vector<RoleBins> observed;
  std::array<std::vector<RoleVerdict>, kRoleLooks> verdicts;  // of each look
  std::vector<bool> wrapped;
  std::vector<Roles> allowed;
};

// Gives each line of `page` its role. `before` is what `looks` was of the page read before,
// if any: stories of which nothing has changed are not looked at again. The memory of
// `looks` is used again.
void AssignRoles(Page& page, const std::vector<Surroundings>& around, const RoleLooks& before,
                 RoleLooks& looks);

// The same of a page that none was read before.
inline void AssignRoles(Page& page, const std::vector<Surroundings>& around) {
  RoleLooks looks;
  AssignRoles(page, around, {}, looks);
}

}  // namespace jinggao

#endif  // JINGGAO_LAYOUT_ROLES_H_
