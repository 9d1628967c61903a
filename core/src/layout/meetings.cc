#include "layout/meetings.h"

#include <algorithm>
#include <array>
#include <bit>
#include <bitset>
#include <cstring>
#include <optional>
#include <span>

#include "layout/topic.h"
#include "text/by_itself.h"
#include "text/characters.h"
#include "text/flat_table.h"

namespace jinggao {
namespace {

// What is nearby: an archive's thousandth page says nothing of its first.
constexpr std::size_t kNearby = std::size_t{48} << 10;  // bytes

// Two characters as one number: their bytes, one behind the other.
using Pair = std::uint64_t;
constexpr Pair kNoPair = 0;
constexpr Pair kRarePair = 1;  // with an ideograph that is never counted

constexpr char32_t kFirstCounted = 0x3400;

// What the two characters at a break make.
struct Meeting {
  Pair pair = kNoPair;
  std::optional<TopicPair> topic;  // the same, as the pairs of lines are kept
};

Pair PairOf(std::string_view two) {
  Pair pair = 0;
  std::memcpy(&pair, two.data(), two.size());
  return pair;
}

std::uint64_t Hash(Pair pair) { return std::rotl(pair * 0x9E3779B97F4A7C15u, 32); }
constexpr int kSlotBits = 14;
std::size_t Slot(Pair pair) { return pair * 0x9E3779B97F4A7C15u >> (64 - kSlotBits); }

Meeting MeetingAt(const Page& page, std::size_t at) {
  const Span before = page.lines[at].span;
  const std::size_t begin = page.lines[at + 1].span.begin;
  const Char a = CharBefore(page.text, before.end);
  const Char b = CharAt(page.text, begin);
  if (KindOf(a.code) != CharKind::kHan || KindOf(b.code) != CharKind::kHan) return {};
  if (a.code < kFirstCounted || b.code < kFirstCounted) return {kRarePair, std::nullopt};
  std::array<char, 8> two;
  std::copy_n(&page.text[before.end - a.length], a.length, two.begin());
  std::copy_n(&page.text[begin], b.length, two.begin() + a.length);
  Meeting meeting{PairOf({two.data(), std::size_t{a.length} + b.length}), std::nullopt};
  if (IsBasicIdeograph(a.code) && IsBasicIdeograph(b.code)) {
    meeting.topic = TopicPairOf(meeting.pair);
  }
  return meeting;
}

// The pairs asked for, with their counts. Most pairs of a text are asked for by no
// break: one look into a small bit set passes them over, and most lines have none at all.
class PairCounts {
 public:
  // Asks for the pairs of `meetings`.
  explicit PairCounts(std::span<const Meeting> meetings) : counts_(meetings.size()) {
    for (const Meeting& meeting : meetings) {
      if (meeting.pair > kRarePair) Ask(meeting);
    }
  }
  // Whether a line with `pairs` may have a pair that is asked for.
  bool MayBeIn(std::span<const TopicPair> pairs) const {
    const auto may_be = [&](TopicPair pair) {
      return glance_[pair / kTopicsAtAGlance] && topics_[pair];
    };
    return any_line_ || std::any_of(pairs.begin(), pairs.end(), may_be);
  }
  bool empty() const { return empty_; }
  void Count(Pair pair) {
    if (!slots_[Slot(pair)]) return;
    std::uint32_t& count = counts_[Hash(pair)];
    if (count > 0 && count < kNoMeeting) ++count;
  }
  std::uint8_t CountOf(Pair pair) const {
    return static_cast<std::uint8_t>(counts_.Find(Hash(pair)) - 1);
  }

 private:
  void Ask(const Meeting& meeting) {
    empty_ = false;
    counts_[Hash(meeting.pair)] = 1;
    slots_[Slot(meeting.pair)] = true;
    if (meeting.topic) {
      glance_[*meeting.topic / kTopicsAtAGlance] = true;
      topics_[*meeting.topic] = true;
    } else {
      any_line_ = true;
    }
  }

  bool empty_ = true;
  FlatTable<std::uint64_t, std::uint32_t> counts_;  // plus one, of those that are asked for
  std::bitset<1 << kSlotBits> slots_;
  std::bitset<kTopicPairs> topics_;
  // The same at a glance: a byte for sixteen of them, which answers for most without a shift.
  static constexpr std::size_t kTopicsAtAGlance = 16;
  std::array<bool, kTopicPairs / kTopicsAtAGlance> glance_{};
  bool any_line_ = false;  // one is asked for that the pairs of lines do not tell of
};

// Nearly all pairs are of two characters of three bytes: those are not even decoded.
void CountIn(std::string_view text, PairCounts& counts) {
  static_assert(std::endian::native == std::endian::little);
  constexpr std::uint64_t kLeads = 0xF00000F0;  // of the first and the fourth byte
  constexpr std::uint64_t kUsualLeads = 0xE00000E0;
  constexpr std::uint64_t kTwo = (std::uint64_t{1} << 48) - 1;
  for (std::size_t at = 0; at < text.size();) {
    std::uint64_t eight = 0;
    if (at + sizeof eight <= text.size()) std::memcpy(&eight, &text[at], sizeof eight);
    if ((eight & kLeads) == kUsualLeads) {
      counts.Count(eight & kTwo);
      at += 3;
      continue;
    }
    const std::size_t next = at + CharAt(text, at).length;
    if (next < text.size()) {
      counts.Count(PairOf(text.substr(at, next - at + CharAt(text, next).length)));
    }
    at = next;
  }
}

}  // namespace

JINGGAO_BY_ITSELF std::vector<std::uint8_t> CountMeetings(const Page& page,
                                                          const std::vector<bool>& asked) {
  constexpr std::size_t kUsual = 64;  // breaks
  std::vector<std::uint8_t> meetings(page.breaks.size(), kNoMeeting);
  std::vector<Meeting> here;  // at the breaks of what is nearby
  here.reserve(std::min(page.breaks.size(), kUsual));
  for (std::size_t first = 0; first < page.breaks.size();) {
    const std::size_t begin = page.lines[first].span.begin;
    std::size_t end = first;
    here.clear();
    for (; end < page.breaks.size() && page.lines[end + 1].span.end <= begin + kNearby; ++end) {
      here.push_back(asked[end] ? MeetingAt(page, end) : Meeting{});
    }
    if (end == first) {  // a line longer than what is nearby
      ++first;
      continue;
    }
    PairCounts counts(here);
    for (std::size_t i = first; i <= end && !counts.empty(); ++i) {
      const Line& line = page.lines[i];
      if (counts.MayBeIn(page.PairsOf(line))) CountIn(page.TextOf(line), counts);
    }
    for (std::size_t i = first; i < end; ++i) {
      const Pair pair = here[i - first].pair;
      if (pair != kNoPair) meetings[i] = pair == kRarePair ? 0 : counts.CountOf(pair);
    }
    first = end;
  }
  return meetings;
}

}  // namespace jinggao
