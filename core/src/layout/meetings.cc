#include "layout/meetings.h"

#include <algorithm>
#include <bitset>

#include "text/characters.h"

namespace jinggao {
namespace {

// What is nearby: an archive's thousandth page says nothing of its first.
constexpr std::size_t kNearby = std::size_t{48} << 10;  // bytes

// Two characters as one number.
using Pair = std::uint64_t;
constexpr Pair kNoPair = 0;

Pair PairOf(char32_t a, char32_t b) { return (Pair{a} << 32) | b; }

std::size_t Slot(Pair pair) {
  const auto first = static_cast<std::uint32_t>(pair >> 32);
  const auto second = static_cast<std::uint32_t>(pair);
  return ((first << 7) ^ second) & 0xFFFF;
}

Pair PairAt(const Page& page, std::size_t at) {
  const Span before = page.lines[at].span;
  const char32_t a = CharBefore(page.text, before.end).code;
  const char32_t b = CharAt(page.text, page.lines[at + 1].span.begin).code;
  const bool han = KindOf(a) == CharKind::kHan && KindOf(b) == CharKind::kHan;
  return han ? PairOf(a, b) : kNoPair;
}

// The pairs asked for, with their counts. Most pairs of a text are asked for by no
// break: one look into a small bit set passes them over.
class PairCounts {
 public:
  void Ask(Pair pair) {
    pairs_.push_back(pair);
    slots_[Slot(pair)] = true;
  }
  bool empty() const { return pairs_.empty(); }
  void Close() {
    std::sort(pairs_.begin(), pairs_.end());
    pairs_.erase(std::unique(pairs_.begin(), pairs_.end()), pairs_.end());
    counts_.assign(pairs_.size(), 0);
  }
  void Count(Pair pair) {
    if (!slots_[Slot(pair)]) return;
    const std::size_t at = Find(pair);
    if (at < pairs_.size() && counts_[at] < kNoMeeting - 1) ++counts_[at];
  }
  std::uint8_t CountOf(Pair pair) const { return counts_[Find(pair)]; }

 private:
  std::size_t Find(Pair pair) const {
    const auto found = std::lower_bound(pairs_.begin(), pairs_.end(), pair);
    return found != pairs_.end() && *found == pair
               ? static_cast<std::size_t>(found - pairs_.begin())
               : pairs_.size();
  }

  std::vector<Pair> pairs_;
  std::vector<std::uint8_t> counts_;
  std::bitset<1 << 16> slots_;
};

void CountIn(std::string_view text, PairCounts& counts) {
  char32_t previous = 0;
  for (std::size_t at = 0; at < text.size();) {
    const Char c = CharAt(text, at);
    if (previous >= 0x3400 && c.code >= 0x3400) counts.Count(PairOf(previous, c.code));
    previous = c.code;
    at += c.length;
  }
}

}  // namespace

std::vector<std::uint8_t> CountMeetings(const Page& page, const std::vector<bool>& asked) {
  std::vector<std::uint8_t> meetings(page.breaks.size(), kNoMeeting);
  for (std::size_t first = 0; first < page.breaks.size();) {
    const std::size_t begin = page.lines[first].span.begin;
    std::size_t end = first;
    PairCounts counts;
    std::vector<Pair> pairs;
    for (; end < page.breaks.size() && page.lines[end + 1].span.end <= begin + kNearby; ++end) {
      pairs.push_back(asked[end] ? PairAt(page, end) : kNoPair);
      if (pairs.back() != kNoPair) counts.Ask(pairs.back());
    }
    if (end == first) {  // a line longer than what is nearby
      ++first;
      continue;
    }
    counts.Close();
    if (!counts.empty()) CountIn(page.text.substr(begin, page.lines[end].span.end - begin), counts);
    for (std::size_t i = first; i < end; ++i) {
      if (pairs[i - first] != kNoPair) meetings[i] = counts.CountOf(pairs[i - first]);
    }
    first = end;
  }
  return meetings;
}

}  // namespace jinggao
