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
constexpr std::uint32_t kRoom = 4;            // half ems at a line's end: a character, and a mark

// The marks that a verse ends with, and what is between the two of one line.
bool EndsClause(Tail tail) {
  return tail == Tail::kComma || tail == Tail::kSemicolon || tail == Tail::kStop;
}

// 一篙撑破碧云烟: words alone. 一盏灯 被谁: a space stands for a comma.
bool IsBare(const LineFacts& facts) {
  return facts.chars <= kLongestVerse &&
         facts.han + std::min<std::uint32_t>(facts.spaces, 1) == facts.chars;
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

// What makes lines verses of one poem.
enum class Form : std::uint8_t {
  kShort,     // many of them
  kClauses,   // each one clause
  kEven,      // without marks, and as long as each other
  kMeasured,  // all clauses of one measure
};

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
    for (const Form form : {Form::kShort, Form::kClauses, Form::kEven, Form::kMeasured}) {
      for (Stretch stretch; stretch.first < lines_.size(); stretch.first = stretch.end) {
        stretch.end = stretch.first + 1;
        while (stretch.end < lines_.size() && GoWithEachOther(form, stretch.end - 1)) ++stretch.end;
        if (stretch.size() > 1 && AreVerses(form, stretch)) Mark(stretch);
      }
    }
    return std::move(verses_);
  }

 private:
  // Whether line `at` and the next are of one poem of the form.
  bool GoWithEachOther(Form form, std::size_t at) const {
    const LineFacts& a = lines_[at].facts;
    const LineFacts& b = lines_[at + 1].facts;
    switch (form) {
      case Form::kShort:
        return IsShort(a) && IsShort(b);
      case Form::kClauses:
        return IsClause(a) && IsClause(b);
      case Form::kEven:
        return IsBare(a) && IsBare(b) && a.chars == b.chars;
      default:
        break;
    }
    const std::uint32_t measure = MeasureOf(page_, lines_[at]);
    return measure > 0 && MeasureOf(page_, lines_[at + 1]) == measure;
  }

  bool AreVerses(Form form, Stretch stretch) const {
    constexpr std::size_t kEven = 4;        // lines as long as each other
    constexpr std::size_t kMany = 6;        // short lines
    constexpr std::size_t kIntroduced = 4;  // the same, below a colon
    constexpr std::size_t kClauses = 3;     // lines of one clause each
    constexpr std::uint32_t kMeasured = 4;  // clauses of one measure
    std::uint32_t width = 0;
    std::uint32_t column = 0;
    std::uint32_t widest = 0;  // of all that stands around
    std::size_t commas = 0;
    std::size_t stops = 0;
    bool wrapped = false;
    for (std::size_t i = stretch.first; i < stretch.end; ++i) {
      const LineFacts& facts = lines_[i].facts;
      width = std::max(width, facts.width);
      column = std::max(column, around_[i].full_width);
      widest = std::max(widest, around_[i].widest);
      commas += facts.commas;
      stops += facts.stops;
      wrapped = wrapped || around_[i].wrapped;
    }
    // Lines as wide as the column are text, where half of them are. One that has been joined
    // already is the widest.
    const auto fill = [&](std::uint32_t all) {
      return wrapped && width + kRoom > all && 2 * CountWide(stretch, width) >= stretch.size();
    };
    switch (form) {
      case Form::kShort:
        return stretch.size() >= (IsIntroduced(stretch) ? kIntroduced : kMany) && !fill(column);
      case Form::kClauses:
        // Half of them or more go on: short paragraphs end with stops all.
        return stretch.size() >= kClauses && 2 * stops <= stretch.size() && !fill(widest);
      case Form::kEven:
        return stretch.size() >= kEven && !fill(column);
      default:
        return commas + stops >= kMeasured;
    }
  }

  // How many of the lines are about as wide as `width`.
  std::size_t CountWide(Stretch stretch, std::uint32_t width) const {
    std::size_t wide = 0;
    for (std::size_t i = stretch.first; i < stretch.end; ++i) {
      wide += lines_[i].facts.width + kRoom > width;
    }
    return wide;
  }

  void Mark(Stretch stretch) {
    for (std::size_t i = stretch.first; i + 1 < stretch.end; ++i) verses_[i] = true;
    if (stretch.first > 0 && BeginsAt(stretch.first)) verses_[stretch.first - 1] = true;
    if (stretch.end < lines_.size() && lines_[stretch.end - 1].facts.EndsSentence()) {
      verses_[stretch.end - 1] = true;
    }
  }

  // Whether line `at` begins what stands there: lines without marks may also be the rest of a
  // headline that is cut into narrow ones.
  bool BeginsAt(std::size_t at) const {
    const LineFacts& above = lines_[at - 1].facts;
    return above.tail == Tail::kColon || above.EndsSentence() || !IsBare(lines_[at].facts);
  }

  bool IsIntroduced(Stretch stretch) const {
    if (stretch.first == 0) return false;
    const LineFacts& above = lines_[stretch.first - 1].facts;
    return above.tail == Tail::kColon && above.chars > kLongestVerse;
  }

  const Page& page_;
  const std::vector<Line>& lines_;
  const std::vector<Surroundings>& around_;
  std::vector<bool> verses_;
};

}  // namespace

bool BeginsPoem(const Page& page, std::size_t at) {
  constexpr std::uint32_t kFewest = 4;  // clauses
  std::uint32_t clauses = 0;
  std::uint32_t measure = 0;
  for (; at < page.lines.size() && clauses < kFewest; ++at) {
    const Line& line = page.lines[at];
    const std::uint32_t here = MeasureOf(page, line);
    if (here == 0 || (clauses > 0 && here != measure)) break;
    measure = here;
    clauses += line.facts.commas + line.facts.stops;
  }
  return clauses >= kFewest;
}

JINGGAO_BY_ITSELF std::vector<bool> FindVerses(const Page& page,
                                               const std::vector<Surroundings>& around) {
  return VerseFinder(page, around).Run();
}

}  // namespace jinggao
