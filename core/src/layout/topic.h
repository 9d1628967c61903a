// What a story is about, as far as its pairs of characters tell.
//
// A subhead speaks of what its story speaks of; the next story's headline does not.

#ifndef JINGGAO_LAYOUT_TOPIC_H_
#define JINGGAO_LAYOUT_TOPIC_H_

#include <bitset>
#include <cstdint>
#include <string_view>

namespace jinggao {

// The pairs of Han characters of some text, hashed.
class Topic {
 public:
  void Clear() { pairs_.reset(); }
  void Add(std::string_view text);

  // How many in a hundred of the pairs of `line` are among these; -1 where it has none.
  std::int32_t Share(std::string_view line) const;

 private:
  static constexpr std::size_t kSlots = 1 << 14;
  std::bitset<kSlots> pairs_;
};

}  // namespace jinggao

#endif  // JINGGAO_LAYOUT_TOPIC_H_
