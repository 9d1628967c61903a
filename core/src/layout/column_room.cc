#include "layout/column_room.h"

#include <algorithm>
#include <cstdint>
#include <string_view>

#include "layout/line_pairs.h"

namespace jinggao {
namespace {

// How wide what a line begins with is, which cannot be parted: a character, or a foreign word, a
// figure or an address. In half ems.
std::uint32_t WidthOfOpening(std::string_view line) {
  std::uint32_t narrow = 0;
  while (narrow < line.size() && line[narrow] > ' ' && line[narrow] < 0x7F) ++narrow;
  return narrow > 0 ? narrow : 2;
}

}  // namespace

bool IsWiderThanColumn(const Line& line, const Surroundings& near) {
  return near.wrapped && !near.IsMarkedColumn() && line.facts.EndsSentence() &&
         line.facts.width > near.full_width + kUnevenWidths;
}

bool HasRoom(const Page& page, std::size_t at, const Surroundings& near) {
  constexpr std::uint32_t kIndent = 4;  // half ems
  constexpr std::uint32_t kMarks = 6;
  constexpr std::uint32_t kNarrowest = 2 * 9;
  if (!near.IsMarkedColumn()) return false;
  const LineFacts& before = page.lines[at].facts;
  const LineFacts& after = page.lines[at + 1].facts;
  if (at > 0 && AreAsWide(page.lines[at - 1], page.lines[at])) return false;
  if (before.EndsSentence() && before.width <= kNarrowest && 2 * before.width <= near.full_width) {
    return true;
  }
  const std::uint32_t needed = kIndent + kMarks + WidthOfOpening(page.TextOf(page.lines[at + 1]));
  const bool full =
      std::max(after.width, near.full_width) - std::min(after.width, near.full_width) <=
      kUnevenWidths;
  return full && before.width + needed <= after.width &&
         2 * before.chars + needed <= 2 * after.chars;
}

}  // namespace jinggao
