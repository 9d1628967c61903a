#include "layout/surroundings.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <utility>

#include "layout/line_pairs.h"
#include "text/by_itself.h"

namespace jinggao {
namespace {

constexpr std::size_t kReach = 8;

// Columns are seldom wider than 45 characters or narrower than 6, and of the lines of
// a column three in four end inside a sentence. On pages that keep their paragraphs,
// headlines and captions do, and whole paragraphs are wider. Verses end inside a
// sentence too, but hardly ever inside a phrase; and the lines of a list or a poem
// are not as long as each other.
constexpr std::uint32_t kWidestColumn = 2 * 50;
constexpr std::uint32_t kNarrowestColumn = 2 * 6;
constexpr std::uint32_t kOpenShare = 40;
constexpr std::uint32_t kInsideShare = 25;
constexpr std::uint32_t kEvenShare = 30;
// Where paragraphs stand whole nearby, a few short lines are a decree's titles or a
// list, and no column.
constexpr std::uint32_t kMostWhole = 1;  // lines wider than any column

constexpr std::uint32_t kSeveral = 3;  // lines, of one width

bool EndsOpen(const Line& line) { return !line.facts.EndsSentence(); }

bool EndsInside(const Line& line) {
  return line.facts.tail == Tail::kHan || line.facts.tail == Tail::kDigit ||
         line.facts.tail == Tail::kLatin;
}

// Whether it surely is a line of text that goes on: titles, names and dates, which end inside
// too, have no mark inside.
bool Flows(const Line& line) {
  return EndsInside(line) && line.facts.until_mark < line.facts.chars;
}

// What is counted of the lines of a window.
enum class Counted : std::uint8_t {
  kOpen,
  kInside,
  kFlowing,
  kEven,  // of the open ones: as wide as a line next to them
  kBlankBefore,
  kBlankBehindStop,
  kIndented,
  kWhole,
};

// Which of it line `at` is, a byte each: the sum over a window is the sum of all counts.
std::uint64_t CountedOf(const std::vector<Line>& all, std::size_t at) {
  const Line& line = all[at];
  std::uint64_t counted = 0;
  const auto count = [&counted](Counted what, bool is) {
    counted |= std::uint64_t{is} << 8 * static_cast<unsigned>(what);
  };
  const bool open = EndsOpen(line);
  const bool even_before = open && at > 0 && AreAsWide(all[at - 1], line);
  const bool even_after = open && at + 1 < all.size() && AreAsWide(line, all[at + 1]);
  const bool blank = line.gap > 1;
  count(Counted::kOpen, open);
  count(Counted::kInside, EndsInside(line));
  count(Counted::kFlowing, Flows(line));
  count(Counted::kEven, even_before || even_after);
  count(Counted::kBlankBefore, blank);
  count(Counted::kBlankBehindStop, blank && at > 0 && !EndsOpen(all[at - 1]));
  count(Counted::kIndented, line.indent > 1);
  count(Counted::kWhole, line.facts.width > kWidestColumn);
  return counted;
}

// The counts of a window of lines, kept up to date as it slides. Lines come in and go in order.
class Window {
 public:
  void Add(std::uint64_t counted) {
    of_lines_[(first_ + lines_++) % of_lines_.size()] = counted;
    sum_ += counted;
  }
  void RemoveFirst() {
    sum_ -= of_lines_[first_++ % of_lines_.size()];
    --lines_;
  }
  std::uint32_t lines() const { return lines_; }
  std::uint32_t Of(Counted what) const {
    return static_cast<std::uint32_t>(sum_ >> 8 * static_cast<unsigned>(what) & 0xFF);
  }

 private:
  // One more than a window has: the next line comes in before the first goes.
  std::array<std::uint64_t, std::bit_ceil(2 * kReach + 2)> of_lines_{};
  std::uint64_t sum_ = 0;
  std::uint32_t first_ = 0;
  std::uint32_t lines_ = 0;
};

// The widths of the lines of a window, the widest first.
class Widths {
 public:
  void Add(std::uint32_t width) {
    std::size_t at = count_++;
    for (; at > 0 && widths_[at - 1] < width; --at) widths_[at] = widths_[at - 1];
    widths_[at] = width;
  }
  void Remove(std::uint32_t width) {
    const auto end = widths_.begin() + static_cast<std::ptrdiff_t>(count_--);
    const auto gone = std::find(widths_.begin(), end, width);
    std::copy(gone + 1, end, gone);
  }

  void Describe(Surroundings& around) const {
    around.widest = widths_[0];
    around.full_width = widths_[0];
    for (std::size_t i = 0; i + kSeveral <= count_; ++i) {
      if (widths_[i] - widths_[i + kSeveral - 1] > kUnevenWidths) continue;
      around.full_width = widths_[i];
      return;
    }
  }

 private:
  // One more than a window has: the next line comes in before the first goes.
  std::array<std::uint32_t, 2 * kReach + 2> widths_{};
  std::size_t count_ = 0;
};

// How paragraphs open is told from this many lines on either side, a newspaper's page or
// two: few lines of a column tell, and in an archive the next paper may be another.
constexpr std::size_t kOpeningsReach = 200;

// How the paragraphs of a window of lines open, told from each line behind one that surely
// ends a paragraph: a short one with a stop.
class OpeningsInWindow {
 public:
  OpeningsInWindow(const Page& page, const std::vector<Surroundings>& around)
      : page_(page), around_(around) {}

  // The line `at` comes into the window, or goes.
  void Count(std::size_t at, bool in) {
    constexpr std::uint32_t kSurelyShort = 6;  // half ems
    constexpr std::uint32_t kFlush = 1;
    constexpr std::uint32_t kLeastIndent = 3;
    constexpr std::uint32_t kMostIndent = 5;
    if (at == 0 || !around_[at].wrapped) return;
    const LineFacts& before = page_.lines[at - 1].facts;
    if (!before.EndsSentence() || before.width + kSurelyShort > around_[at - 1].full_width) return;
    const std::uint32_t one = in ? 1u : ~0u;  // or minus one
    const std::uint32_t width = page_.lines[at].facts.width;
    const std::uint32_t full = around_[at].full_width;
    if (width + kFlush >= full) flush_ += one;
    if (width + kLeastIndent <= full && width + kMostIndent >= full) indented_ += one;
  }

  Openings Describe() const {
    constexpr std::uint32_t kEnough = 3;  // lines
    if (flush_ + indented_ < kEnough) return Openings::kUnknown;
    if (indented_ > 2 * flush_) return Openings::kShort;
    return flush_ > indented_ ? Openings::kFlush : Openings::kMixed;
  }

 private:
  const Page& page_;
  const std::vector<Surroundings>& around_;
  std::uint32_t flush_ = 0;
  std::uint32_t indented_ = 0;
};

void DescribeOpenings(const Page& page, std::vector<Surroundings>& around) {
  OpeningsInWindow openings(page, around);
  std::size_t first = 0;
  std::size_t end = 0;
  for (std::size_t i = 0; i < around.size(); ++i) {
    for (; end < around.size() && end <= i + kOpeningsReach; ++end) openings.Count(end, true);
    for (; first + kOpeningsReach < i; ++first) openings.Count(first, false);
    around[i].openings = openings.Describe();
  }
}

}  // namespace

JINGGAO_BY_ITSELF std::vector<Surroundings> LookAround(const Page& page,
                                                       std::vector<Surroundings> room) {
  const std::vector<Line>& lines = page.lines;
  std::vector<Surroundings> around = std::move(room);
  around.assign(lines.size(), {});
  Window window;
  Widths widths;
  std::size_t first = 0;
  std::size_t end = 0;
  bool any_wrapped = false;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    for (; end < lines.size() && end <= i + kReach; ++end) {
      window.Add(CountedOf(lines, end));
      widths.Add(lines[end].facts.width);
    }
    for (; first + kReach < i; ++first) {
      window.RemoveFirst();
      widths.Remove(lines[first].facts.width);
    }
    Surroundings& s = around[i];
    widths.Describe(s);
    const auto some = [&window](Counted what) {
      return window.Of(what) > 0 && window.Of(what) < window.lines();
    };
    const std::uint32_t open = window.Of(Counted::kOpen);
    s.open_share = static_cast<std::uint8_t>(100 * open / window.lines());
    s.gaps_differ = some(Counted::kBlankBefore);
    s.gaps_mark = s.gaps_differ && window.Of(Counted::kBlankBehindStop) > 0;
    s.indents_differ = some(Counted::kIndented);
    s.wrapped = s.full_width <= kWidestColumn && s.full_width >= kNarrowestColumn &&
                window.Of(Counted::kWhole) <= kMostWhole && window.Of(Counted::kFlowing) > 0 &&
                s.open_share >= kOpenShare &&
                100 * window.Of(Counted::kInside) >= kInsideShare * window.lines() &&
                100 * window.Of(Counted::kEven) >= kEvenShare * open;
    any_wrapped = any_wrapped || s.wrapped;
  }
  if (any_wrapped) DescribeOpenings(page, around);
  return around;
}

}  // namespace jinggao
