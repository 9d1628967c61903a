// What a story is about, as far as its pairs of characters tell.
//
// A subhead speaks of what its story speaks of; the next story's headline does not.

#ifndef JINGGAO_LAYOUT_TOPIC_H_
#define JINGGAO_LAYOUT_TOPIC_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace jinggao {

// A pair of ideographs of the basic block that stand together, hashed.
using TopicPair = std::uint16_t;

// The lower six of `bytes` are the two's in UTF-8, the first the lowest.
constexpr TopicPair TopicPairOf(std::uint64_t bytes) {
  return static_cast<TopicPair>((bytes << 16) * 0x9E3779B97F4A7C15u >> 48);
}
constexpr std::size_t kTopicPairs = 1 << 16;

// Writes the pairs of `run`, two ideographs or more and nothing else, to `to`. Returns where
// the next one goes.
TopicPair* WritePairs(std::string_view run, TopicPair* to);

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
    for (const TopicPair pair : pairs) last_[SlotOf(pair)] = now;
  }

  // How many in a hundred of the pairs of a line are among these; -1 where it has none.
  std::int32_t Share(std::span<const TopicPair> line) const;

 private:
  // A quarter of all pairs would do: few of a story's pairs meet.
  static constexpr std::size_t kSlots = kTopicPairs / 4;
  static std::size_t SlotOf(TopicPair pair) { return pair / 4; }

  // Which text had a pair last: cleared is what is of another text than this.
  std::array<std::uint8_t, kSlots> last_{};
  std::uint8_t now_ = 0;
};

}  // namespace jinggao

#endif  // JINGGAO_LAYOUT_TOPIC_H_
