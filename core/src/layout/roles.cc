#include "layout/roles.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "layout/role_evidence.h"

namespace jinggao {
namespace {

// Four scorecards, one after another: lines as they are, first and later looks;
// lines in columns that are hard-wrapped, first and later looks.
constexpr std::int8_t kPoints[][kRoleCount] = {
#include "layout/role_points.inc"
};

constexpr std::size_t kScorecards = 4;
constexpr std::int32_t kNever = -1'000'000;  // points, of a role that a hint rules out

using RolePoints = std::array<std::int32_t, kRoleCount>;

// Where the scorecards' rows are, and what is the same for most lines: of most evidence
// they are in the first bin. What that gives is summed up beforehand, so that a line
// costs only the rows where it differs, one in three.
struct Rows {
  std::array<std::size_t, kRoleEvidenceCount + 1> first;
  std::array<RolePoints, kScorecards> all_in_first_bin{};

  Rows() : first(FirstRowsOf(RoleEvidenceTable())) {
    for (std::size_t card = 0; card < kScorecards; ++card) {
      for (std::size_t e = 0; e < kRoleEvidenceCount; ++e) {
        const auto& row = kPoints[card * first.back() + first[e]];
        for (std::size_t role = 0; role < kRoleCount; ++role) {
          all_in_first_bin[card][role] += row[role];
        }
      }
    }
  }
};

const Rows& PointRowsOfRoles() {
  static const Rows rows;
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
  const Rows& rows = PointRowsOfRoles();
  const std::size_t base = scorecard * rows.first.back();
  RolePoints points = rows.all_in_first_bin[scorecard];
  for (std::size_t e = 0; e < kRoleEvidenceCount; ++e) {
    if (bins[e] == 0) continue;
    const std::int8_t* first = kPoints[base + rows.first[e]];
    const std::int8_t* row = first + bins[e] * kRoleCount;
    for (std::size_t role = 0; role < kRoleCount; ++role) points[role] += row[role] - first[role];
  }
  for (std::size_t role = 0; role < kRoleCount; ++role) {
    points[role] =
        Allows(line.hint, static_cast<Role>(role)) ? points[role] * kPointsPerStep : kNever;
  }
  const auto best = std::max_element(points.begin(), points.end());
  line.role = static_cast<Role>(best - points.begin());
  const std::int32_t most = *best;
  *best = points[best == points.begin() ? 1 : 0];
  line.margin = most - *std::max_element(points.begin(), points.end());
}

}  // namespace

void AssignRoles(Page& page, const std::vector<Surroundings>& around) {
  std::vector<RoleBins> observed;
  for (const Look look : {Look::kFirst, Look::kLater, Look::kLater}) {
    ObserveRoles(page, around, look, observed);
    for (std::size_t i = 0; i < page.lines.size(); ++i) {
      Judge(page.lines[i], observed[i],
            (around[i].wrapped ? 2u : 0u) + (look == Look::kLater ? 1u : 0u));
    }
  }
}

PointRows RolePointRows() {
  return {std::size(kPoints), kScorecards * PointRowsOfRoles().first.back()};
}

}  // namespace jinggao
