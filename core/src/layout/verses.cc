#include "layout/verses.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "text/by_itself.h"
#include "text/characters.h"
#include "text/scan.h"

namespace jinggao {
namespace {

constexpr std::uint32_t kLongestVerse = 12;   // characters
constexpr std::uint32_t kLongestClause = 18;  // the same, where its mark tells more

// The marks that a verse ends with, and what is between the two of one line.
bool EndsClause(Tail tail) {
  return tail == Tail::kComma || tail == Tail::kSemicolon || tail == Tail::kStop;
}

// 一篙撑破碧云烟: words alone.
bool IsBare(const LineFacts& facts) {
  return facts.chars <= kLongestVerse && facts.han == facts.chars;
}

// 南湖十月水如天，: one clause, whose mark ends the line.
bool IsClause(const LineFacts& facts) {
  return facts.chars <= kLongestClause && facts.until_mark + 1 == facts.chars &&
         facts.han + 1 == facts.chars && EndsClause(facts.tail);
}

// The lines of songs and poems: bare, or one clause.
bool IsShort(const LineFacts& facts) {
  return facts.chars <= kLongestVerse && (IsBare(facts) || IsClause(facts));
}

// 古渡斜阳照石苔，渔舟几点带烟回。: one clause or two, of one measure. How long they are; 0 for
// other lines.
std::uint32_t MeasureOf(const Page& page, const Line& line) {
  constexpr std::uint32_t kShortest = 4;
  constexpr std::uint32_t kLongest = 7;
  const LineFacts& facts = line.facts;
  const std::uint32_t measure = facts.until_mark;
  if (measure < kShortest || measure > kLongest || !EndsClause(facts.tail)) return 0;
  if (IsClause(facts)) return measure;
  if (facts.chars != 2 * (measure + 1) || facts.han != 2 * measure) return 0;
  const std::string_view text = page.TextOf(line);
  const Char mark = CharAt(text, PassIdeographs(text, 0));
  return KindOf(mark.code) == CharKind::kComma ? measure : 0;
}

// Marks every stretch of lines that go with each other, of which `is` says whether it is verse.
template <typename GoWith, typename IsVerse>
void MarkStretches(std::size_t size, const GoWith& go_with, const IsVerse& is,
                   std::vector<bool>& verses) {
  for (std::size_t first = 0, end = 0; first < size; first = end) {
    end = first + 1;
    while (end < size && go_with(end - 1, end)) ++end;
    if (!is(first, end)) continue;
    std::fill(verses.begin() + static_cast<std::ptrdiff_t>(first),
              verses.begin() + static_cast<std::ptrdiff_t>(end), true);
  }
}

}  // namespace

JINGGAO_BY_ITSELF std::vector<bool> FindVerses(const Page& page) {
  constexpr std::size_t kEven = 4;        // lines as long as each other
  constexpr std::size_t kMany = 6;        // short lines
  constexpr std::size_t kClauses = 3;     // lines of one clause each
  constexpr std::uint32_t kMeasured = 4;  // clauses of one measure
  const std::vector<Line>& lines = page.lines;
  std::vector<bool> verses(lines.size());
  const auto both = [&](const auto& is, std::size_t a, std::size_t b) {
    return is(lines[a].facts) && is(lines[b].facts);
  };
  const auto at_least = [](std::size_t count) {
    return [count](std::size_t first, std::size_t end) { return end - first >= count; };
  };
  MarkStretches(
      lines.size(), [&](std::size_t a, std::size_t b) { return both(IsShort, a, b); },
      at_least(kMany), verses);
  MarkStretches(
      lines.size(), [&](std::size_t a, std::size_t b) { return both(IsClause, a, b); },
      [&](std::size_t first, std::size_t end) {
        // Short paragraphs end with stops all.
        const auto goes_on = std::count_if(&lines[first], &lines[first] + (end - first),
                                           [](const Line& line) { return line.facts.stops == 0; });
        return end - first >= kClauses && 2 * static_cast<std::size_t>(goes_on) >= end - first;
      },
      verses);
  MarkStretches(
      lines.size(),
      [&](std::size_t a, std::size_t b) {
        return both(IsBare, a, b) && lines[a].facts.chars == lines[b].facts.chars;
      },
      at_least(kEven), verses);
  MarkStretches(
      lines.size(),
      [&](std::size_t a, std::size_t b) {
        const std::uint32_t measure = MeasureOf(page, lines[a]);
        return measure > 0 && MeasureOf(page, lines[b]) == measure;
      },
      [&](std::size_t first, std::size_t end) {
        if (end - first < 2) return false;
        std::uint32_t clauses = 0;
        for (std::size_t i = first; i < end; ++i)
          clauses += lines[i].facts.commas + lines[i].facts.stops;
        return clauses >= kMeasured;
      },
      verses);
  return verses;
}

}  // namespace jinggao
