// Which of the sorts of characters that rules look for stand in a piece of text. Most
// lines have none of what a rule is after; it need not look there at all.

#ifndef JINGGAO_TEXT_CONTENTS_H_
#define JINGGAO_TEXT_CONTENTS_H_

#include <array>
#include <cstddef>
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

  // Notes a character of kind `kind`, no ideograph of the basic block, in ASCII or beyond.
  constexpr void NoteKind(CharKind kind, bool ascii) {
    Add(kSortsOf[ascii][static_cast<std::size_t>(kind)]);
  }

  // Notes of a mark, of kind `kind` behind a character of kind `before`, what its kind does not
  // say.
  constexpr void NoteMark(char32_t code, CharKind kind, CharKind before) {
    // The kinds of ｡ ､ － ─, which are typed for other marks as those of ASCII are.
    constexpr CharKinds kAsTyped = {CharKind::kStop, CharKind::kEnumeration, CharKind::kDash,
                                    CharKind::kSymbol};
    // Of the marks that are written twice by mistake.
    constexpr CharKinds kMarks = {CharKind::kStop,        CharKind::kEllipsis,  CharKind::kComma,
                                  CharKind::kEnumeration, CharKind::kSemicolon, CharKind::kColon};
    if (kAsTyped.Have(kind) && (code == U'｡' || code == U'､' || code == U'－' || code == U'─')) {
      Add(Sort::kAsciiMark);
    }
    if (kMarks.Have(kind) && kMarks.Have(before)) Add(Sort::kSideBySide);
  }

 private:
  constexpr void Add(Contents others) { bits_ |= others.bits_; }

  // What a character's kind says; of those beyond ASCII, and in it.
  static constexpr Contents SortsOf(CharKind kind, bool ascii) {
    switch (kind) {
      case CharKind::kLatin:
        return ascii ? Contents{Sort::kAsciiLetter} : Contents{Sort::kWideLetter};
      case CharKind::kDigit:
        return ascii ? Contents{} : Contents{Sort::kWideLetter};
      case CharKind::kSpace:
        return {Sort::kSpace};
      case CharKind::kInvisible:
        return {Sort::kInvisible};
      case CharKind::kHan:
      case CharKind::kOther:
        return {Sort::kRare};
      default:
        break;
    }
    Contents sorts;
    if (ascii) sorts.Add(Sort::kAsciiMark);
    if (kind == CharKind::kOpener || kind == CharKind::kCloser) sorts.Add(Sort::kBracket);
    if (kind == CharKind::kDot || kind == CharKind::kEllipsis) sorts.Add(Sort::kDot);
    return sorts;
  }
  static const std::array<std::array<Contents, kCharKinds>, 2> kSortsOf;

  std::uint16_t bits_ = 0;
};

constexpr std::array<std::array<Contents, kCharKinds>, 2> Contents::kSortsOf = [] {
  std::array<std::array<Contents, kCharKinds>, 2> sorts;
  for (std::size_t kind = 0; kind < kCharKinds; ++kind) {
    for (const bool ascii : {false, true}) {
      sorts[ascii][kind] = SortsOf(static_cast<CharKind>(kind), ascii);
    }
  }
  return sorts;
}();

}  // namespace jinggao

#endif  // JINGGAO_TEXT_CONTENTS_H_
