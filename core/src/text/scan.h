// Looks over text quickly for the few bytes with which something begins. Most text has
// none of what a rule is after, and this is all that the rule costs there.

#ifndef JINGGAO_TEXT_SCAN_H_
#define JINGGAO_TEXT_SCAN_H_

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "text/bytes16.h"
#include "text/characters.h"

namespace jinggao {

// Passes over ideographs, seven characters in eight of Chinese text: the first byte of
// `text`, from `at` on, with which another character begins, or the text's length. `at` must
// begin a character. What counts is IsIdeographAt.
inline std::size_t PassIdeographs(std::string_view text, std::size_t at) {
  constexpr std::size_t kStep = sizeof(Bytes16);
  // One bit for each byte that neither goes on with a character nor begins an ideograph.
  const auto others_at = [text](std::size_t place) {
    const Bytes16 bytes = BytesAt(&text[place]);
    // As signed bytes, those that go on with a character are the lowest, and moved up so far,
    // those that begin an ideograph the highest.
    const Bytes16 moved = Plus(bytes, '\x7F' - kLastIdeographLead);
    const char kMovedFirst = '\x7F' - (kLastIdeographLead - kFirstIdeographLead);
    return BitsOf((bytes < All('\xC0')) | (moved >= All(kMovedFirst))) ^ 0xFFFFu;
  };
  for (; at + kStep <= text.size(); at += kStep) {
    const std::uint32_t others = others_at(at);
    if (others != 0) return at + static_cast<std::size_t>(std::countr_zero(others));
  }
  if (text.size() >= kStep) {  // the last sixteen, some of them once more
    const std::size_t last = text.size() - kStep;
    const std::uint32_t others = others_at(last) >> (at - last);
    return others != 0 ? at + static_cast<std::size_t>(std::countr_zero(others)) : text.size();
  }
  while (at < text.size() && IsIdeographAt(text, at)) at += 3;
  return at;
}

class ByteSet {
 public:
  // The bytes of `bytes`, in any order.
  constexpr explicit ByteSet(std::string_view bytes) {
    for (const char byte : bytes) has_[static_cast<unsigned char>(byte)] = true;
  }

  constexpr bool Has(char byte) const { return has_[static_cast<unsigned char>(byte)]; }

  // The first byte of `text` from `at` on that is in the set, or the text's length.
  std::size_t FindIn(std::string_view text, std::size_t at) const {
    while (at < text.size() && !Has(text[at])) ++at;
    return at;
  }

 private:
  std::array<bool, 256> has_{};
};

// Whether `character`, of two bytes or more, stands in `text`. What std::string_view::find does
// first, look for the first byte, tells little: it is that of thousands of characters.
bool HasCharacter(std::string_view text, std::string_view character);

}  // namespace jinggao

#endif  // JINGGAO_TEXT_SCAN_H_
