// What a story is about, as far as its pairs of characters tell.
//
// A subhead speaks of what its story speaks of; the next story's headline does not.

#ifndef JINGGAO_LAYOUT_TOPIC_H_
#define JINGGAO_LAYOUT_TOPIC_H_

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace jinggao {

// A pair of Han characters that stand together, hashed.
using TopicPair = std::uint16_t;

// Whether pairs with `code` are counted.
constexpr bool HasTopic(char32_t code) { return code >= 0x3400 && code <= 0x9FFF; }

constexpr TopicPair TopicPairOf(char32_t first, char32_t second) {
  return static_cast<TopicPair>((first * 0x9E3779B1u ^ second * 0x85EBCA6Bu) >> 18);
}
constexpr std::size_t kTopicPairs = 1 << 14;

// Appends the pairs of `text` to `pairs`.
void AppendTopicPairs(std::string_view text, std::vector<TopicPair>& pairs);

// How many pairs `text` has.
std::uint32_t CountTopicPairs(std::string_view text);

// The pairs of some text.
class Topic {
 public:
  void Clear() { pairs_.reset(); }
  void Add(std::span<const TopicPair> pairs) {
    for (const TopicPair pair : pairs) pairs_[pair] = true;
  }

  // How many in a hundred of the pairs of a line are among these; -1 where it has none.
  std::int32_t Share(std::span<const TopicPair> line) const;

 private:
  std::bitset<kTopicPairs> pairs_;
};

}  // namespace jinggao

#endif  // JINGGAO_LAYOUT_TOPIC_H_
