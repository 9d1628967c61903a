// What forbids a line a role, whatever the evidence says: each a form that papers have.
//
// To add one: a function of its name in role_vetoes.cc, a line in AllowedRoles, and an example
// in tests/unit/line_kinds_test.cc or where a rule shows it.

#ifndef JINGGAO_LAYOUT_ROLE_VETOES_H_
#define JINGGAO_LAYOUT_ROLE_VETOES_H_

#include <cstddef>
#include <cstdint>
#include <initializer_list>

#include "layout/page.h"

namespace jinggao {

// A set of roles.
class Roles {
 public:
  constexpr Roles(std::initializer_list<Role> roles) {
    for (const Role role : roles) bits_ |= Bit(role);
  }
  static constexpr Roles AllBut(Roles rest) {
    rest.bits_ ^= (1u << kRoleCount) - 1;
    return rest;
  }
  constexpr bool Has(Role role) const { return (bits_ & Bit(role)) != 0; }
  constexpr bool operator==(const Roles&) const = default;

 private:
  static constexpr std::uint32_t Bit(Role role) { return 1u << static_cast<unsigned>(role); }

  std::uint32_t bits_ = 0;
};

inline constexpr Roles kAnyRole = Roles::AllBut({});

// The roles that line `at` of `page` may have, as its hint or its form says.
Roles AllowedRoles(const Page& page, std::size_t at);

}  // namespace jinggao

#endif  // JINGGAO_LAYOUT_ROLE_VETOES_H_
