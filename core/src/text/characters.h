// What kind of character each is, and how to step through UTF-8 that is known
// to be valid.

#ifndef JINGGAO_TEXT_CHARACTERS_H_
#define JINGGAO_TEXT_CHARACTERS_H_

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace jinggao {

// The kinds that the stages ask about. Every code point has exactly one.
enum class CharKind : std::uint8_t {
  kOther,
  kHan,   // ideographs, 〇, 々
  kKana,  // Japanese syllables
  kHangul,
  kLatin,        // letters, with accents
  kDigit,        // 0-9
  kStop,         // 。！？ and ! ?
  kEllipsis,     // …
  kComma,        // ， and ,
  kEnumeration,  // 、
  kSemicolon,    // ；;
  kColon,        // ：:
  kOpener,       // “‘（《〈「『【〔 and ( [ {
  kCloser,       // their partners
  kDash,         // — – ― -
  kDot,          // . · •
  kSpace,        // U+0020 U+00A0 U+3000 and other blanks, tab
  kLineEnd,      // \n \r
  kInvisible,    // zero-width characters, soft hyphens, byte-order marks, controls
  kSymbol,       // ▲ □ ● % and the like
};

struct Char {
  char32_t code = 0;
  std::uint8_t length = 0;  // in bytes
};

// The character at byte `at` of `text`, which must be valid UTF-8 with `at` at
// the first byte of a character.
Char CharAt(std::string_view text, std::size_t at);

// The character that ends at byte `at` > 0.
Char CharBefore(std::string_view text, std::size_t at);

CharKind KindOf(char32_t code);

}  // namespace jinggao

#endif  // JINGGAO_TEXT_CHARACTERS_H_
