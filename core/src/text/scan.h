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

// One bit for each of the sixteen bytes at `bytes` with which a character begins that is no
// ideograph. What counts is IsIdeographAt.
inline std::uint32_t OthersIn(const char* bytes) {
  const Bytes16 sixteen = BytesAt(bytes);
  // As signed bytes, those that go on with a character are the lowest, and moved up so far,
  // those that begin an ideograph the highest.
  const Bytes16 moved = Plus(sixteen, '\x7F' - kLastIdeographLead);
  const char kMovedFirst = '\x7F' - (kLastIdeographLead - kFirstIdeographLead);
  return BitsOf((sixteen < All('\xC0')) | (moved >= All(kMovedFirst))) ^ 0xFFFFu;
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
      Look();
    }
    const std::size_t at = begin_ + static_cast<std::size_t>(std::countr_zero(found_));
    found_ &= found_ - 1;
    return at;
  }

 private:
  void Look() {
    constexpr std::size_t kStep = sizeof(Bytes16);
    begin_ = end_;
    if (begin_ + 4 * kStep <= text_.size()) {
      for (std::size_t i = 0; i < 4; ++i) {
        found_ |= std::uint64_t{OthersIn(&text_[begin_ + i * kStep])} << (i * kStep);
      }
      end_ = begin_ + 4 * kStep;
      return;
    }
    char rest[kStep] = {};
    text_.copy(rest, kStep, begin_);
    const std::size_t left = std::min(kStep, text_.size() - begin_);
    found_ = OthersIn(rest) & ((1u << left) - 1);
    end_ = begin_ + left;
  }

  std::string_view text_;
  std::size_t begin_ = 0;    // of the bytes that were looked at last
  std::size_t end_ = 0;      // and where they end
  std::uint64_t found_ = 0;  // those not passed yet, a bit for each byte
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
