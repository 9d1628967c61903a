// What a story is about, as far as its pairs of characters tell.
//
// A subhead speaks of what its story speaks of; the next story's headline does not.

#ifndef JINGGAO_LAYOUT_TOPIC_H_
#define JINGGAO_LAYOUT_TOPIC_H_

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string_view>

#include "text/characters.h"

namespace jinggao {

// A pair of ideographs of the basic block that stand together, hashed.
using TopicPair = std::uint16_t;

// The lower six of `bytes` are the two's in UTF-8, the first the lowest.
constexpr TopicPair TopicPairOf(std::uint64_t bytes) {
  return static_cast<TopicPair>((bytes << 16) * 0x9E3779B97F4A7C15u >> 48);
}
constexpr std::size_t kTopicPairs = 1 << 16;

// Where what is noted of a pair stands. A quarter of all pairs would do: few of a story's
// pairs meet.
constexpr std::size_t kTopicSlots = kTopicPairs / 4;
constexpr std::size_t TopicSlotOf(TopicPair pair) { return pair / 4; }

// How many pairs are written at once: more than most runs have, which end where nothing tells.
constexpr std::size_t kPairsAtOnce = 8;

// Writes the pairs of bytes [begin, end) of `text`, two ideographs or more and nothing else, to
// `to`, where kPairsAtOnce more have room. Returns where the next one goes.
inline TopicPair* WritePairs(std::string_view text, std::size_t begin, std::size_t end,
                             TopicPair* to) {
  static_assert(std::endian::native == std::endian::little);
  constexpr std::size_t kStep = kPairsAtOnce * kIdeographSize;
  TopicPair* const behind = to + (end - begin) / kIdeographSize - 1;
  std::uint64_t bytes = 0;
  for (; to < behind && begin + kStep + sizeof bytes <= text.size(); begin += kStep) {
#pragma GCC unroll 8
    for (std::size_t i = 0; i < kPairsAtOnce; ++i) {
      std::memcpy(&bytes, &text[begin + i * kIdeographSize], sizeof bytes);
      *to++ = TopicPairOf(bytes);  // that two are too many is no harm
    }
  }
  for (; to < behind; begin += kIdeographSize) {
    std::memcpy(&bytes, &text[begin], 2 * kIdeographSize);
    *to++ = TopicPairOf(bytes);
  }
  return behind;
}

// How many pairs `text` has.
std::uint32_t CountTopicPairs(std::string_view text);

// The pairs of some text. To be cleared before it is used: what a thread has once it keeps, for a
// short text would take less time than making another.
class Topic {
 public:
  void Clear() {
    if (++now_ == 0) {
      last_.fill(0);
      now_ = 1;
    }
  }
  void Add(std::span<const TopicPair> pairs) {
    const std::uint8_t now = now_;  // which what is written might be, for all a compiler knows
    for (const TopicPair pair : pairs) last_[TopicSlotOf(pair)] = now;
  }

  // How many in a hundred of the pairs of a line are among these; -1 where it has none.
  std::int32_t Share(std::span<const TopicPair> line) const;

 private:
  // Which text had a pair last: cleared is what is of another text than this.
  std::array<std::uint8_t, kTopicSlots> last_{};
  std::uint8_t now_ = 0;
};

// Which pairs of a text stand again a little further on. The text is gone through from its end
// to its beginning, so that each pair is noted once, however many passages it is near. To be
// kept as a Topic is.
class PairsAhead {
 public:
  // Begins at the end of `pairs`, which are a whole text's and outlive what follows.
  void Begin(std::span<const TopicPair> pairs) {
    if (pairs.size() >= ~noted_) {
      nearest_.fill(0);
      noted_ = 0;
    }
    base_ = noted_;
    noted_ += static_cast<std::uint32_t>(pairs.size());
    from_ = pairs.size();
    pairs_ = pairs;
  }

  // How many in a hundred of pairs [begin, end) are among the `ahead` that follow; -1 where there
  // are none. Calls come in order, the last first.
  std::int32_t Share(std::size_t begin, std::size_t end, std::size_t ahead);

 private:
  std::span<const TopicPair> pairs_;
  std::size_t from_ = 0;  // how far back pairs are noted, as far as they are asked for
  // Where a pair stood last that is noted, by all pairs that there ever were: none is of
  // another text that is not `base_` or more.
  std::array<std::uint32_t, kTopicSlots> nearest_{};
  std::uint32_t base_ = 0;
  std::uint32_t noted_ = 0;
};

}  // namespace jinggao

#endif  // JINGGAO_LAYOUT_TOPIC_H_
