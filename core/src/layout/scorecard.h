// Additive scorecards: every piece of evidence has a name and bins, every bin has
// points, and what is most probable is what has the most points.
//
// The points are learned from pages whose truth is known (core/learn/) and kept in
// *_points.inc as tables that can be read: a decision is explained by listing the
// evidence with its points (`--dump lines`, `--dump joins`).

#ifndef JINGGAO_LAYOUT_SCORECARD_H_
#define JINGGAO_LAYOUT_SCORECARD_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace jinggao {

// One kind of evidence. With `edges`, its value is a number and falls into the
// bin of the first edge that it is below, or into the last bin; without, its
// value is the bin.
struct EvidenceInfo {
  std::string_view name;
  std::span<const std::int32_t> edges;
  std::uint8_t categories = 0;  // without edges: how many bins there are

  constexpr std::size_t bins() const { return edges.empty() ? categories : edges.size() + 1; }
};

constexpr std::uint8_t BinOf(const EvidenceInfo& info, std::int32_t value) {
  if (info.edges.empty()) return static_cast<std::uint8_t>(value);
  std::uint8_t bin = 0;
  while (bin < info.edges.size() && value >= info.edges[bin]) ++bin;
  return bin;
}

// The bins that one case's evidence fell into.
template <std::size_t kCount>
using Bins = std::array<std::uint8_t, kCount>;

// `table` as the pipeline needs it. The names are for whoever reads the points, and do
// not travel to the browser.
template <std::size_t kCount>
constexpr std::array<EvidenceInfo, kCount> WithoutNames(std::array<EvidenceInfo, kCount> table) {
  for (EvidenceInfo& info : table) info.name = {};
  return table;
}

// The first row of each kind of evidence in a scorecard, whose rows are the bins of
// all of them one after another; and after the last, how many rows there are.
template <std::size_t kCount>
constexpr std::array<std::size_t, kCount + 1> FirstRowsOf(
    const std::array<EvidenceInfo, kCount>& table) {
  std::array<std::size_t, kCount + 1> rows{};
  for (std::size_t e = 0; e < kCount; ++e) rows[e + 1] = rows[e] + table[e].bins();
  return rows;
}

// Two kinds of evidence that say more together than each by itself, by their places
// in a table. A pair's bin is that of the first times the bins of the second, plus
// that of the second.
struct EvidencePair {
  std::uint8_t first;
  std::uint8_t second;
};

// Points are in hundredths of a natural logarithm of odds. The tables, which travel,
// hold them in steps of ten.
constexpr double kPointsPerUnit = 100.0;
constexpr std::int32_t kPointsPerStep = 10;

}  // namespace jinggao

#endif  // JINGGAO_LAYOUT_SCORECARD_H_
