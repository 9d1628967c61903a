#include "layout/verses.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

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

// The lines of songs and poems: bare, or with a comma. With a stop a paragraph ends above a
// headline that is cut into narrow lines.
bool IsShort(const LineFacts& facts) {
  return facts.chars <= kLongestVerse && facts.stops == 0 && (IsBare(facts) || IsClause(facts));
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

// Lines [first, end), which go with each other.
struct Stretch {
  std::size_t first = 0;
  std::size_t end = 0;
  std::size_t size() const { return end - first; }
};

class VerseFinder {
 public:
  VerseFinder(const Page& page, const std::vector<Surroundings>& around)
      : page_(page), lines_(page.lines), around_(around), verses_(page.breaks.size()) {}

  std::vector<bool> Run() {
    constexpr std::size_t kEven = 4;        // lines as long as each other
    constexpr std::size_t kMany = 6;        // short lines
    constexpr std::size_t kIntroduced = 4;  // the same, below a colon
    constexpr std::size_t kClauses = 3;     // lines of one clause each
    constexpr std::uint32_t kMeasured = 4;  // clauses of one measure
    Mark([&](const Line& a, const Line& b) { return IsShort(a.facts) && IsShort(b.facts); },
         [&](Stretch stretch) {
           return stretch.size() >= (IsIntroduced(stretch) ? kIntroduced : kMany) &&
                  !FillColumn(stretch);
         });
    Mark([&](const Line& a, const Line& b) { return IsClause(a.facts) && IsClause(b.facts); },
         [&](Stretch stretch) {
           return stretch.size() >= kClauses && GoesOn(stretch) && !AreWidest(stretch);
         });
    Mark(
        [&](const Line& a, const Line& b) {
          return IsBare(a.facts) && IsBare(b.facts) && a.facts.chars == b.facts.chars;
        },
        [&](Stretch stretch) { return stretch.size() >= kEven && !FillColumn(stretch); });
    Mark(
        [&](const Line& a, const Line& b) {
          const std::uint32_t measure = MeasureOf(page_, a);
          return measure > 0 && MeasureOf(page_, b) == measure;
        },
        [&](Stretch stretch) { return stretch.size() > 1 && ClausesIn(stretch) >= kMeasured; });
    return std::move(verses_);
  }

 private:
  static constexpr std::uint32_t kRoom = 4;  // half ems: a character, and a mark

  // Marks every stretch of lines of which one and the next go with each other, and of which
  // `is` says that it is verse.
  template <typename GoWith, typename IsVerse>
  void Mark(const GoWith& go_with, const IsVerse& is) {
    for (Stretch stretch; stretch.first < lines_.size(); stretch.first = stretch.end) {
      stretch.end = stretch.first + 1;
      while (stretch.end < lines_.size() && go_with(lines_[stretch.end - 1], lines_[stretch.end])) {
        ++stretch.end;
      }
      if (stretch.size() == 1 || !is(stretch)) continue;
      std::fill_n(verses_.begin() + static_cast<std::ptrdiff_t>(stretch.first), stretch.size() - 1,
                  true);
      if (stretch.first > 0 && BeginsAt(stretch.first)) verses_[stretch.first - 1] = true;
      if (stretch.end < lines_.size() && lines_[stretch.end - 1].facts.EndsSentence()) {
        verses_[stretch.end - 1] = true;
      }
    }
  }

  // Whether line `at` begins what stands there: lines without marks may also be the rest of a
  // headline that is cut into narrow ones.
  bool BeginsAt(std::size_t at) const {
    const LineFacts& above = lines_[at - 1].facts;
    return above.tail == Tail::kColon || above.EndsSentence() || !IsBare(lines_[at].facts);
  }

  // Whether the lines are as wide as the column that stands around them.
  bool FillColumn(Stretch stretch) const {
    return IsWrapped(stretch) &&
           WidthOf(stretch) + kRoom > Most(stretch, &Surroundings::full_width);
  }

  // Whether they are as wide as anything that stands around them: a column that has been joined
  // already is wider.
  bool AreWidest(Stretch stretch) const {
    return IsWrapped(stretch) && WidthOf(stretch) + kRoom > Most(stretch, &Surroundings::widest);
  }

  bool IsWrapped(Stretch stretch) const {
    return std::any_of(&around_[stretch.first], &around_[stretch.end - 1] + 1,
                       [](const Surroundings& near) { return near.wrapped; });
  }

  std::uint32_t WidthOf(Stretch stretch) const {
    std::uint32_t widest = 0;
    for (std::size_t i = stretch.first; i < stretch.end; ++i) {
      widest = std::max(widest, lines_[i].facts.width);
    }
    return widest;
  }

  std::uint32_t Most(Stretch stretch, std::uint32_t Surroundings::*width) const {
    std::uint32_t most = 0;
    for (std::size_t i = stretch.first; i < stretch.end; ++i) {
      most = std::max(most, around_[i].*width);
    }
    return most;
  }

  bool IsIntroduced(Stretch stretch) const {
    if (stretch.first == 0) return false;
    const LineFacts& above = lines_[stretch.first - 1].facts;
    return above.tail == Tail::kColon && above.chars > kLongestVerse;
  }

  // Whether half of the lines or more go on: short paragraphs end with stops all.
  bool GoesOn(Stretch stretch) const {
    std::size_t stops = 0;
    for (std::size_t i = stretch.first; i < stretch.end; ++i) stops += lines_[i].facts.stops;
    return 2 * stops <= stretch.size();
  }

  std::uint32_t ClausesIn(Stretch stretch) const {
    std::uint32_t clauses = 0;
    for (std::size_t i = stretch.first; i < stretch.end; ++i) {
      clauses += lines_[i].facts.commas + lines_[i].facts.stops;
    }
    return clauses;
  }

  const Page& page_;
  const std::vector<Line>& lines_;
  const std::vector<Surroundings>& around_;
  std::vector<bool> verses_;
};

}  // namespace

JINGGAO_BY_ITSELF std::vector<bool> FindVerses(const Page& page,
                                               const std::vector<Surroundings>& around) {
  return VerseFinder(page, around).Run();
}

}  // namespace jinggao
