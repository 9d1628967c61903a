// Which of the sorts of characters that rules look for stand in a piece of text. Most
// lines have none of what a rule is after; it need not look there at all.

#ifndef JINGGAO_TEXT_CONTENTS_H_
#define JINGGAO_TEXT_CONTENTS_H_

#include <cstdint>
#include <initializer_list>

#include "text/characters.h"

namespace jinggao {

enum class Sort : std::uint16_t {
  kAsciiLetter = 1 << 0,
  kAsciiMark = 1 << 1,   // neither letter, digit nor blank; ｡ ､ － ─
  kWideLetter = 1 << 2,  // letters and digits beyond ASCII: ２, Ａ, é
  kSpace = 1 << 3,
  kInvisible = 1 << 4,
  kBracket = 1 << 5,     // an opener or a closer
  kDot = 1 << 6,         // . · … and the like
  kSideBySide = 1 << 7,  // marks that stand next to each other
  kRare = 1 << 8,        // radicals, compatibility ideographs, characters of private use
  kUneven = 1 << 9,      // marks without partners, or quotes inside quotes: see Balance
};

class Contents {
 public:
  constexpr Contents() = default;
  constexpr Contents(std::initializer_list<Sort> sorts) {
    for (const Sort sort : sorts) Add(sort);
  }

  constexpr bool HasAny(Contents sorts) const { return (bits_ & sorts.bits_) != 0; }
  constexpr bool empty() const { return bits_ == 0; }

  constexpr void Add(Sort sort) { bits_ |= static_cast<std::uint16_t>(sort); }

  // Notes a character that is no ideograph of the basic block, of kind `kind`, behind
  // one of kind `before`.
  constexpr void Note(char32_t code, CharKind kind, CharKind before) {
    const bool ascii = code < 0x80;
    switch (kind) {
      case CharKind::kLatin:
        Add(ascii ? Sort::kAsciiLetter : Sort::kWideLetter);
        return;
      case CharKind::kDigit:
        if (!ascii) Add(Sort::kWideLetter);
        return;
      case CharKind::kSpace:
        Add(Sort::kSpace);
        return;
      case CharKind::kInvisible:
        Add(Sort::kInvisible);
        return;
      case CharKind::kHan:
      case CharKind::kOther:
        Add(Sort::kRare);
        return;
      case CharKind::kOpener:
      case CharKind::kCloser:
        Add(Sort::kBracket);
        break;
      case CharKind::kDot:
      case CharKind::kEllipsis:
        Add(Sort::kDot);
        break;
      default:
        break;
    }
    const bool typed_for_one = code == U'｡' || code == U'､' || code == U'－' || code == U'─';
    if (ascii || typed_for_one) Add(Sort::kAsciiMark);
    if (IsMark(kind) && IsMark(before)) Add(Sort::kSideBySide);
  }

 private:
  // Of those that are written twice by mistake.
  static constexpr bool IsMark(CharKind kind) {
    return kind >= CharKind::kStop && kind <= CharKind::kColon;
  }

  std::uint16_t bits_ = 0;
};

}  // namespace jinggao

#endif  // JINGGAO_TEXT_CONTENTS_H_
