#include "learn/edge_tables.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "layout/edge_characters.h"
#include "text/characters.h"

namespace jinggao::learn {
namespace {

struct Counts {
  double inside = 0;
  double edge = 0;
};
using Table = std::map<char32_t, Counts>;

// Every place inside a paragraph where a line could end counts as a cut: there are
// many more of them than of true cuts.
void CountInside(std::string_view line, Table& openings, Table& endings) {
  std::size_t at = CharAt(line, 0).length;
  while (at < line.size()) {
    const Char before = CharBefore(line, at);
    const Char after = CharAt(line, at);
    if (KindOf(before.code) == CharKind::kHan && KindOf(after.code) == CharKind::kHan) {
      openings[after.code].inside += 1;
      endings[before.code].inside += 1;
    }
    at += after.length;
  }
}

std::string Rows(const Table& table) {
  double inside = 0;
  double edge = 0;
  for (const auto& [c, counts] : table) {
    inside += counts.inside;
    edge += counts.edge;
  }
  constexpr double kPrior = 4.0;  // occurrences
  std::vector<std::string> bins(kCharacterBins);
  for (const auto& [c, counts] : table) {
    const double share = edge / inside;
    if (counts.inside * share + counts.edge < 3.0) continue;  // too rare to tell
    const double odds = std::log((counts.inside * share + kPrior) / (counts.edge + kPrior));
    const auto bin = static_cast<std::size_t>(
        std::clamp(std::lround(odds * 2.0) + 4L, 1L, static_cast<long>(kCharacterBins) - 1));
    bins[bin] += std::string({static_cast<char>(0xE0 | (c >> 12)),
                              static_cast<char>(0x80 | ((c >> 6) & 0x3F)),
                              static_cast<char>(0x80 | (c & 0x3F))});
  }
  std::string rows = "// Made by core/learn. Bin, and its characters.\n";
  for (std::size_t bin = 1; bin < bins.size(); ++bin) {
    rows += "{" + std::to_string(bin) + ", \"" + bins[bin] + "\"},\n";
  }
  return rows;
}

// Lines that begin and end with names and fixed words say nothing of others.
bool IsSigned(Role role) {
  return role == Role::kByline || role == Role::kCaption || role == Role::kFurniture;
}

bool InTable(char32_t c) { return c >= 0x4E00 && c <= 0x9FFF; }

}  // namespace

EdgeTables CountEdges(const std::vector<TruePage>& pages) {
  Table openings;
  Table endings;
  for (const TruePage& truth : pages) {
    const std::vector<Line>& lines = truth.page.lines;
    for (std::size_t i = 0; i < lines.size(); ++i) {
      const std::string_view line = truth.page.TextOf(lines[i]);
      if (truth.roles[i] == Role::kParagraph) CountInside(line, openings, endings);
      const bool cut_before = i > 0 && truth.joins[i - 1];
      const bool cut_after = i < truth.joins.size() && truth.joins[i];
      const char32_t first = CharAt(line, 0).code;
      const char32_t last = CharBefore(line, line.size()).code;
      if (IsSigned(truth.roles[i])) continue;
      if (!cut_before && InTable(first)) openings[first].edge += 1;
      if (!cut_after && InTable(last)) endings[last].edge += 1;
    }
  }
  std::erase_if(openings, [](const auto& row) { return !InTable(row.first); });
  std::erase_if(endings, [](const auto& row) { return !InTable(row.first); });
  return {Rows(openings), Rows(endings)};
}

}  // namespace jinggao::learn
