#include "layout/roles.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "layout/role_evidence.h"

namespace jinggao {
namespace {

// Four scorecards, one after another: lines as they are, first and second look;
// lines in columns that are hard-wrapped, first and second look.
constexpr std::int16_t kPoints[][kRoleCount] = {
#include "layout/role_points.inc"
};

// The first row of each kind of evidence in a scorecard, and after the last.
constexpr std::int32_t kNever = -1'000'000;  // points, of a role that a hint rules out

const std::array<std::size_t, kRoleEvidenceCount + 1>& FirstRows() {
  static const auto rows = FirstRowsOf(RoleEvidenceTable());
  return rows;
}

// Whether `line` may have `role`, as far as a hint says.
bool Allows(const std::optional<HintKind>& hint, Role role) {
  if (!hint) return true;
  const BlockKind kind = KindOfRole(role);
  if (*hint != HintKind::kHeading) return role == Role::kParagraph;
  return kind == BlockKind::kHeadline || kind == BlockKind::kSubhead;
}

void Judge(Line& line, const RoleBins& bins, std::size_t scorecard) {
  const auto& first_rows = FirstRows();
  const std::size_t base = scorecard * first_rows.back();
  std::array<std::int32_t, kRoleCount> points{};
  for (std::size_t e = 0; e < kRoleEvidenceCount; ++e) {
    const auto& row = kPoints[base + first_rows[e] + bins[e]];
    for (std::size_t role = 0; role < kRoleCount; ++role) points[role] += row[role];
  }
  for (std::size_t role = 0; role < kRoleCount; ++role) {
    if (!Allows(line.hint, static_cast<Role>(role))) points[role] = kNever;
  }
  const auto best = std::max_element(points.begin(), points.end());
  line.role = static_cast<Role>(best - points.begin());
  const std::int32_t most = *best;
  *best = points[best == points.begin() ? 1 : 0];
  line.margin = most - *std::max_element(points.begin(), points.end());
}

}  // namespace

void AssignRoles(Page& page, const std::vector<Surroundings>& around) {
  for (const Look look : {Look::kFirst, Look::kSecond}) {
    const std::vector<RoleBins> observed = ObserveRoles(page, around, look);
    for (std::size_t i = 0; i < page.lines.size(); ++i) {
      Judge(page.lines[i], observed[i],
            (around[i].wrapped ? 2u : 0u) + (look == Look::kSecond ? 1u : 0u));
    }
  }
}

PointRows RolePointRows() { return {std::size(kPoints), 4 * FirstRows().back()}; }

}  // namespace jinggao
