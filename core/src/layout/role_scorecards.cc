#include "layout/role_scorecards.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <iterator>
#include <utility>

#include "layout/role_evidence_table.h"
#include "text/by_itself.h"
#include "text/bytes16.h"

namespace jinggao {
namespace {

constexpr std::int8_t kPoints[][kRoleCount] = {
#include "layout/role_points.inc"
};

constexpr std::int16_t kNever =
    INT16_MIN;  // of a role that a line may not have: far below all sums

// Sums of the points of each role, in the lanes of two vectors of the processor. They stay
// within 16 bits: scorecards_test.cc.
using Lanes = std::int16_t __attribute__((vector_size(16)));
using Points = std::uint8_t __attribute__((vector_size(16)));
constexpr std::size_t kLanes = sizeof(Points);
static_assert(kRoleCount <= kLanes);

struct RoleSums {
  Lanes low;
  Lanes high;

  // Adds the points that stand from `row` on, kLanes of them.
  void Add(const std::uint8_t* row) {
    Points points;
    std::memcpy(&points, row, sizeof points);
    // Widened: each with a zero behind it. Memory begins with the lowest byte.
    constexpr Points kZeros{};
    low += reinterpret_cast<Lanes>(__builtin_shufflevector(points, kZeros, 0, 16, 1, 17, 2, 18, 3,
                                                           19, 4, 20, 5, 21, 6, 22, 7, 23));
    high += reinterpret_cast<Lanes>(__builtin_shufflevector(
        points, kZeros, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31));
  }
};
static_assert(std::endian::native == std::endian::little);

constexpr auto kFirstRows = FirstRowsOf(kRoleEvidence);
static_assert(std::size(kPoints) == kRoleScorecards * kFirstRows.back(),
              "learn the points anew: core/learn/README.md");

// What is the same for most lines: of most evidence they are in the first bin. What that
// gives is summed up beforehand, and a row says how much another bin differs from it, so
// that a line costs only the rows where it differs, one in three. All that is done while
// this is compiled.
struct Differences {
  std::array<std::array<std::int16_t, kLanes>, kRoleScorecards> all_in_first_bin{};
  // By rows, with room to read all lanes of the last. All of a row are raised by the same, which
  // changes no role's place: so that the one in the middle is kRaise, for many are the same then
  // and the module is smaller, and nothing is negative, for bytes without a sign are soon widened.
  static constexpr int kRaise = 128;
  std::array<std::uint8_t, std::size(kPoints) * kRoleCount + kLanes> rows{};

  static constexpr int MiddleOf(std::array<int, kRoleCount> numbers) {
    std::sort(numbers.begin(), numbers.end());
    return numbers[kRoleCount / 2];
  }

  constexpr Differences() {
    for (std::size_t card = 0; card < kRoleScorecards; ++card) {
      for (std::size_t e = 0; e < kRoleEvidenceCount; ++e) {
        const std::size_t first = card * kFirstRows.back() + kFirstRows[e];
        const std::size_t end = card * kFirstRows.back() + kFirstRows[e + 1];
        for (std::size_t role = 0; role < kRoleCount; ++role) {
          std::int16_t& sum = all_in_first_bin[card][role];
          sum = static_cast<std::int16_t>(sum + kPoints[first][role]);
        }
        for (std::size_t row = first; row < end; ++row) {
          std::array<int, kRoleCount> more{};
          for (std::size_t role = 0; role < kRoleCount; ++role) {
            more[role] = kPoints[row][role] - kPoints[first][role];
          }
          const int middle = MiddleOf(more);
          for (std::size_t role = 0; role < kRoleCount; ++role) {
            // What does not fit makes this no constant, and does not compile.
            const int raised = more[role] - middle + kRaise;
            if (raised != static_cast<std::uint8_t>(raised)) std::abort();
            rows[row * kRoleCount + role] = static_cast<std::uint8_t>(raised);
          }
        }
      }
    }
  }
};
constexpr Differences kDifferences;

// Calls `visit` with each kind of evidence of which `bins` has another than the first bin.
template <typename Visit>
void EachOtherThanFirst(const RoleBins& bins, Visit visit) {
  constexpr std::size_t kStep = sizeof(Bytes16);
  static_assert(kRoleEvidenceCount >= kStep);
  // As many at a time as a word has bits: where a loop ends nothing tells beforehand.
  for (std::size_t first = 0; first < kRoleEvidenceCount; first += 64) {
    const std::size_t end = std::min(first + 64, kRoleEvidenceCount);
    std::uint64_t others = 0;
    for (std::size_t at = first; at < end; at += kStep) {
      // The last sixteen may overlap those before them.
      const std::size_t from = std::min(at, kRoleEvidenceCount - kStep);
      const std::uint32_t here = ~BitsOf(BytesAt(&bins[from]) == All(0)) & 0xFFFFu;
      others |= std::uint64_t{here >> (at - from)} << (at - first);
    }
    for (; others != 0; others &= others - 1) {
      visit(first + static_cast<std::size_t>(std::countr_zero(others)));
    }
  }
}

}  // namespace

JINGGAO_BY_ITSELF RoleVerdict JudgeRole(const RoleBins& bins, std::size_t scorecard,
                                        Roles allowed) {
  const std::uint8_t* const rows = &kDifferences.rows[scorecard * kFirstRows.back() * kRoleCount];
  RoleSums sums;
  std::memcpy(&sums, &kDifferences.all_in_first_bin[scorecard], sizeof sums);
  // What the lanes behind the last role get is never looked at.
  EachOtherThanFirst(
      bins, [&](std::size_t e) { sums.Add(&rows[(kFirstRows[e] + bins[e]) * kRoleCount]); });
  std::array<std::int16_t, kLanes> points;
  std::memcpy(&points, &sums, sizeof sums);
  // Points and role in one number, of equal points the first role's the greater: the two
  // greatest are found without a branch.
  const auto key_of = [&](std::size_t role) {
    const std::int32_t of = allowed.Has(static_cast<Role>(role)) ? points[role] : kNever;
    return of * std::int32_t{kLanes} + static_cast<std::int32_t>(kLanes - 1 - role);
  };
  std::int32_t best = key_of(0);
  std::int32_t next = INT32_MIN;
  for (std::size_t role = 1; role < kRoleCount; ++role) {
    const std::int32_t key = key_of(role);
    next = std::max(next, std::min(best, key));
    best = std::max(best, key);
  }
  const auto role_of = [](std::int32_t key) {
    return static_cast<Role>(kLanes - 1 - static_cast<std::uint32_t>(key) % kLanes);
  };
  const auto points_of = [](std::int32_t key) { return key >> std::bit_width(kLanes - 1); };
  return {role_of(best), role_of(next), (points_of(best) - points_of(next)) * kPointsPerStep};
}

std::int32_t MostRolePoints() {
  std::int32_t most = 0;
  for (std::size_t card = 0; card < kRoleScorecards; ++card) {
    for (std::size_t role = 0; role < kRoleCount; ++role) {
      std::int32_t least_sum = 0;
      std::int32_t most_sum = 0;
      for (std::size_t e = 0; e < kRoleEvidenceCount; ++e) {
        const std::size_t base = card * kFirstRows.back();
        std::int32_t low = kPoints[base + kFirstRows[e]][role];
        std::int32_t high = low;
        for (std::size_t row = base + kFirstRows[e]; row < base + kFirstRows[e + 1]; ++row) {
          low = std::min<std::int32_t>(low, kPoints[row][role]);
          high = std::max<std::int32_t>(high, kPoints[row][role]);
        }
        least_sum += low;
        most_sum += high;
      }
      most = std::max({most, -least_sum, most_sum});
    }
  }
  return most;
}

}  // namespace jinggao
