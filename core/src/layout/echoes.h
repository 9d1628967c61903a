// How soon, in a line, what it says stands again.
//
// A word or phrase that is written twice running has pairs of characters that stand
// again as many characters later as it is long. Most lines have none of a given length,
// which the pairs that are kept for topics tell eight at a time.

#ifndef JINGGAO_LAYOUT_ECHOES_H_
#define JINGGAO_LAYOUT_ECHOES_H_

#include <cstddef>
#include <cstdint>
#include <span>

#include "layout/topic.h"

namespace jinggao {

// The greatest length of a word or phrase that is looked for, in characters.
constexpr std::size_t kLongestEcho = 10;

// A set of lengths, up to kLongestEcho.
class Echoes {
 public:
  static constexpr Echoes All() {
    Echoes all;
    all.bits_ = 0xFFFF;
    return all;
  }

  constexpr bool Has(std::size_t length) const { return (bits_ >> length & 1) != 0; }
  constexpr bool empty() const { return bits_ == 0; }
  constexpr void Add(std::size_t length) {
    bits_ = static_cast<std::uint16_t>(bits_ | 1u << length);
  }

 private:
  std::uint16_t bits_ = 0;
};
static_assert(kLongestEcho < 16);

// The lengths, from two characters on, of which a phrase can stand twice running in the line
// whose pairs are given. Never misses one; now and then there is none.
Echoes FindEchoes(std::span<const TopicPair> pairs);

}  // namespace jinggao

#endif  // JINGGAO_LAYOUT_ECHOES_H_
