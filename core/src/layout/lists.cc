#include "layout/lists.h"

#include <cstdint>
#include <string_view>

#include "layout/line_openings.h"
#include "layout/line_pairs.h"
#include "layout/records.h"
#include "text/affixes.h"

namespace jinggao {
namespace {

constexpr std::size_t kNear = 5;  // lines above

// 做法：, alone on its line above 1. …, and not the rest of 步骤如下： or, below a line longer than
// those of lists, of any sentence: 授予下列人士国家荣誉称⏎号：
bool IsLabelOfItems(const Page& page, std::size_t at) {
  constexpr std::uint32_t kShortest = 2;  // characters
  constexpr std::uint32_t kLongestOfList = 30;
  const Line& line = page.lines[at];
  if (line.facts.until_mark < kShortest) return false;
  // An indent is a paragraph's first line's.
  const Line& before = page.lines[at - 1];
  if (before.indent > line.indent) return false;
  if (before.facts.chars > kLongestOfList && before.facts.tail == Tail::kHan) return false;
  return line.facts.tail == Tail::kColon && line.facts.until_mark + 1 == line.facts.chars &&
         at + 1 < page.lines.size() && page.lines[at + 1].cues.Has(Cue::kNumbered) &&
         OpensWithLabel(page, line) && !page.TextOf(line).ends_with("下：");
}

// Whether the lines on both sides of the break at `at`, and the next on either side, are clauses
// that open with the same words: 不要乱扔烟头，⏎不要卧床吸烟，⏎不要在楼道里堆放杂物，
bool OpenAlike(const Page& page, std::size_t at) {
  constexpr std::int32_t kAlike = 2;      // characters
  constexpr std::uint32_t kLongest = 20;  // the same
  const std::vector<Line>& lines = page.lines;
  const auto is_clause = [](const LineFacts& facts) {
    return facts.chars <= kLongest && facts.until_mark + 1 >= facts.chars;
  };
  const auto alike = [&](std::size_t n) {
    return is_clause(lines[n].facts) && is_clause(lines[n + 1].facts) &&
           SameOpening(page.TextOf(lines[n]), page.TextOf(lines[n + 1])) >= kAlike;
  };
  return alike(at) && ((at > 0 && alike(at - 1)) || (at + 2 < lines.size() && alike(at + 1)));
}

// Whether the line behind the break at `at` begins as one a little above does, of the same list:
// with a label as long (方式一：…, 方式二：…), or as short and without a mark (同比增长6.2%).
bool OpensAsAbove(const Page& page, std::size_t at) {
  constexpr std::uint32_t kShortestLabel = 3;    // characters
  constexpr std::uint32_t kLongestOfWords = 12;  // the same
  constexpr std::int32_t kAlike = 4;             // the same
  const LineFacts& facts = page.lines[at + 1].facts;
  const bool label = facts.labelled && facts.until_mark >= kShortestLabel;
  const bool words = facts.until_mark == facts.chars && facts.chars <= kLongestOfWords;
  if (!label && !words) return false;
  const std::string_view text = page.TextOf(page.lines[at + 1]);
  for (std::size_t i = at + 1; i > 0 && at + 1 - i < kNear; --i) {
    const LineFacts& above = page.lines[i - 1].facts;
    if (above.labelled != label || (label && above.until_mark != facts.until_mark) ||
        (words && above.chars > kLongestOfWords)) {
      continue;
    }
    if (SameOpening(page.TextOf(page.lines[i - 1]), text) >= (label ? 1 : kAlike)) return true;
  }
  return false;
}

// 巡田归来⏎整地作业: words as long as each other, too few for lines of any column.
bool AreEvenWords(const LineFacts& before, const LineFacts& after) {
  constexpr std::uint32_t kLongest = 4;  // characters
  return before.chars == after.chars && before.chars <= kLongest && before.han == before.chars &&
         after.han == after.chars;
}

constexpr std::uint32_t kLongestLabelOfList = 8;  // characters

// Whether the line behind the break at `at` opens with the numeral next to that of a line a little
// above, where a clause is over: 一查苗情。…；⏎二看墒情。…
bool OpensWithNextNumeral(const Page& page, std::size_t at) {
  constexpr std::string_view kNumerals = "一二三四五六七八九";
  const Tail tail = page.lines[at].facts.tail;
  if (tail != Tail::kSemicolon && tail != Tail::kStop) return false;
  const auto numeral = [&](std::size_t n) {
    return PlaceAmong(kNumerals, page.TextOf(page.lines[n]).substr(0, kIdeographSize));
  };
  const std::size_t here = numeral(at + 1);
  if (here == kNumerals.npos || here == 0) return false;
  for (std::size_t i = at + 1; i > 0 && at + 1 - i < kNear; --i) {
    if (numeral(i - 1) + kIdeographSize == here) return true;
  }
  return false;
}

// What a line opens with that may be an item of a list.
enum class Item : std::uint8_t { kNone, kNumber, kTime, kStep, kLabel, kDefinition };

Item ItemOf(const Page& page, const Line& line) {
  const std::string_view text = page.TextOf(line);
  if (line.cues.Has(Cue::kNumbered) && OpensWithNumber(text)) return Item::kNumber;
  if (OpensWithTime(text)) return Item::kTime;
  if (OpensWithStep(text)) return Item::kStep;
  if (line.facts.tail != Tail::kColon && OpensWithLabel(page, line, kLongestLabelOfList)) {
    return Item::kLabel;
  }
  return OpensWithDefinition(text) ? Item::kDefinition : Item::kNone;
}

}  // namespace

bool OpensListed(const Page& page, std::size_t at) {
  if (IsLabelOfItems(page, at + 1) || OpensAsAbove(page, at) || OpenAlike(page, at) ||
      OpensWithNextNumeral(page, at)) {
    return true;
  }
  const std::vector<Line>& lines = page.lines;
  const Item item = ItemOf(page, lines[at + 1]);
  return item != Item::kNone && (item == ItemOf(page, lines[at]) ||
                                 (at + 2 < lines.size() && item == ItemOf(page, lines[at + 2])));
}

bool AreOneList(const Page& page, const Line& before, const Line& after) {
  constexpr std::int32_t kAlike = 3;  // characters
  const std::string_view a = page.TextOf(before);
  const std::string_view b = page.TextOf(after);
  if (before.cues.Has(Cue::kNames) && after.cues.Has(Cue::kNames)) return true;
  if (before.facts.EndsSentence()) return false;
  return SameEnding(a, b) >= kAlike || AreEvenWords(before.facts, after.facts) ||
         (before.facts.tail != Tail::kComma && AreOfChronicle(a, b));
}

bool EndsItem(const Page& page, std::size_t at) {
  constexpr std::uint32_t kLongest = 20;  // characters
  constexpr std::int32_t kAlike = 2;      // the same
  if (at == 0) return false;
  const Line& above = page.lines[at - 1];
  const Line& line = page.lines[at];
  const Line& below = page.lines[at + 1];
  if (line.facts.tail != Tail::kHan) return false;
  if (OpensWithLabel(page, above) && line.facts.labelled && below.cues.Has(Cue::kSaidFirst)) {
    return true;
  }
  return line.facts.chars <= kLongest && above.facts.chars <= kLongest &&
         line.facts.commas + above.facts.commas == 0 && line.facts.enumerations > 0 &&
         above.facts.enumerations > 0 && !AreAsWide(line, below) &&
         SameEnding(page.TextOf(above), page.TextOf(line)) >= kAlike;
}

}  // namespace jinggao
