// Looks over text quickly for the few bytes with which something begins. Most text has
// none of what a rule is after, and this is all that the rule costs there.

#ifndef JINGGAO_TEXT_SCAN_H_
#define JINGGAO_TEXT_SCAN_H_

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "text/bytes16.h"
#include "text/characters.h"

namespace jinggao {

// Those of sixteen bytes with which an ideograph begins, by IsIdeographAt.
inline Bytes16 IdeographsAmong(Bytes16 bytes) {
  // As signed bytes they are the highest when moved up so far.
  const char kMovedFirst = '\x7F' - (kLastIdeographLead - kFirstIdeographLead);
  return Plus(bytes, '\x7F' - kLastIdeographLead) >= All(kMovedFirst);
}

// One bit for each of the sixteen bytes at `bytes` with which an ideograph begins, or with which
// another character does.
inline std::uint32_t IdeographsIn(const char* bytes) {
  return BitsOf(IdeographsAmong(BytesAt(bytes)));
}
inline std::uint32_t OthersIn(const char* bytes) {
  // As signed bytes, those that go on with a character are the lowest.
  const Bytes16 sixteen = BytesAt(bytes);
  return BitsOf((sixteen < All('\xC0')) | IdeographsAmong(sixteen)) ^ 0xFFFFu;
}

// The bits that `bits_of` gives, as these two do, of the 64 bytes of `text` from `at` on, or of
// as many as there are.
template <typename BitsOfSixteen>
std::uint64_t BitsOf64(std::string_view text, std::size_t at, BitsOfSixteen bits_of) {
  constexpr std::size_t kStep = sizeof(Bytes16);
  std::uint64_t bits = 0;
  if (at + 4 * kStep <= text.size()) {
    for (std::size_t i = 0; i < 4; ++i) {
      bits |= std::uint64_t{bits_of(&text[at + i * kStep])} << (i * kStep);
    }
    return bits;
  }
  for (std::size_t i = 0; at < text.size(); ++i, at += kStep) {
    char rest[kStep] = {};
    text.copy(rest, kStep, at);
    const std::size_t left = std::min(kStep, text.size() - at);
    bits |= std::uint64_t{bits_of(rest) & ((1u << left) - 1)} << (i * kStep);
  }
  return bits;
}

// Passes over ideographs, seven characters in eight of Chinese text: the first byte of
// `text`, from `at` on, with which another character begins, or the text's length. `at` must
// begin a character.
inline std::size_t PassIdeographs(std::string_view text, std::size_t at) {
  constexpr std::size_t kStep = sizeof(Bytes16);
  for (; at + kStep <= text.size(); at += kStep) {
    const std::uint32_t others = OthersIn(&text[at]);
    if (others != 0) return at + static_cast<std::size_t>(std::countr_zero(others));
  }
  if (text.size() >= kStep) {  // the last sixteen, some of them once more
    const std::size_t last = text.size() - kStep;
    const std::uint32_t others = OthersIn(&text[last]) >> (at - last);
    return others != 0 ? at + static_cast<std::size_t>(std::countr_zero(others)) : text.size();
  }
  while (at < text.size() && IsIdeographAt(text, at)) at += kIdeographSize;
  return at;
}

// Steps through the characters of a text that are no ideographs, by IsIdeographAt: marks,
// digits, letters. Where the next one stands is looked up for many bytes at once, for nothing
// tells beforehand how long a run of ideographs is.
class OtherCharacters {
 public:
  // Those of `text` from byte `begin` on, which begins a character.
  OtherCharacters(std::string_view text, std::size_t begin) : text_(text), end_(begin) {}

  // The first byte of the next one, or the text's length.
  std::size_t Next() {
    while (found_ == 0) {
      if (end_ >= text_.size()) return text_.size();
      found_ = BitsOf64(text_, end_, OthersIn);
      end_ += 64;
    }
    const std::size_t at = end_ - 64 + static_cast<std::size_t>(std::countr_zero(found_));
    found_ &= found_ - 1;
    return at;
  }

 private:
  std::string_view text_;
  std::size_t end_ = 0;      // of the 64 bytes that were looked at last
  std::uint64_t found_ = 0;  // those of them not passed yet, a bit for each byte
};

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
