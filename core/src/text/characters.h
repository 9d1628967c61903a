// What kind of character each is, and how to step through UTF-8 that is known
// to be valid.

#ifndef JINGGAO_TEXT_CHARACTERS_H_
#define JINGGAO_TEXT_CHARACTERS_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
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
  kCount
};
constexpr std::size_t kCharKinds = static_cast<std::size_t>(CharKind::kCount);

// Some kinds.
class CharKinds {
 public:
  constexpr CharKinds(std::initializer_list<CharKind> kinds) {
    for (const CharKind kind : kinds) bits_ |= std::uint32_t{1} << static_cast<unsigned>(kind);
  }
  constexpr bool Have(CharKind kind) const {
    return (bits_ >> static_cast<unsigned>(kind) & 1) != 0;
  }

 private:
  std::uint32_t bits_ = 0;
};
static_assert(kCharKinds <= 32);

struct Char {
  char32_t code = 0;
  std::uint8_t length = 0;  // in bytes
};

// Every stage steps through all of the text, so these are here to be inlined; and the
// core's own tables are made with them while it is compiled.

// The character at byte `at` of `text`, which must be valid UTF-8 with `at` at
// the first byte of a character.
constexpr Char CharAt(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) -> char32_t {
    return static_cast<unsigned char>(text[at + i]);
  };
  const char32_t lead = byte(0);
  // Most characters take three bytes, whose marker bits go all at once.
  if (lead >> 4 == 0xE) return {(lead << 12) + (byte(1) << 6) + byte(2) - 0xE2080, 3};
  if (lead < 0x80) return {lead, 1};
  if (lead < 0xE0) return {(lead << 6) + byte(1) - 0x3080, 2};
  return {(lead << 18) + (byte(1) << 12) + (byte(2) << 6) + byte(3) - 0x3C82080, 4};
}

// The character that ends at byte `at` > 0.
constexpr Char CharBefore(std::string_view text, std::size_t at) {
  do {
    --at;
  } while ((static_cast<unsigned char>(text[at]) & 0xC0) == 0x80);
  return CharAt(text, at);
}

// The kind of any character; KindOf answers for most characters without it.
CharKind KindOfOther(char32_t code);

// The kinds of the characters of some blocks of 128, which have nearly all of Chinese text: from
// U+0000, U+2000 (“ ” … —), U+3000 (、 。 《) and U+FF00 (， ： （) on, and one for all blocks of
// ideographs. Which block it is, is looked up: nothing tells beforehand what mark comes next.
constexpr std::size_t kBlockSize = 128;
constexpr std::size_t kKnownBlocks = 5;
constexpr std::uint8_t kUnknownBlock = 0xFF;
extern const std::array<std::uint8_t, 0x10000 / kBlockSize> kBlocks;
extern const std::array<CharKind, kKnownBlocks * kBlockSize> kKindsInBlocks;

// The block that nearly all characters of Chinese text are in.
constexpr char32_t kFirstIdeograph = 0x4E00;
constexpr char32_t kLastIdeograph = 0x9FFF;
constexpr bool IsBasicIdeograph(char32_t code) {
  return code >= kFirstIdeograph && code <= kLastIdeograph;
}

// Whether an ideograph begins at byte `at` of `text`, by its first byte alone: U+4000 to
// U+9FFF, its three bytes to be passed over without working out which. Among them are the 64
// hexagrams of U+4DC0, which nothing hangs on.
constexpr unsigned char kFirstIdeographLead = 0xE4;
constexpr unsigned char kLastIdeographLead = 0xE9;
constexpr std::size_t kIdeographSize = 3;  // bytes
inline bool IsIdeographAt(std::string_view text, std::size_t at) {
  const auto lead = static_cast<unsigned char>(text[at]);
  return lead >= kFirstIdeographLead && lead <= kLastIdeographLead;
}

inline CharKind KindOf(char32_t code) {
  const std::size_t at = code / kBlockSize;
  const std::uint8_t block = at < kBlocks.size() ? kBlocks[at] : kUnknownBlock;
  if (block == kUnknownBlock) return KindOfOther(code);
  return kKindsInBlocks[block * kBlockSize + code % kBlockSize];
}

}  // namespace jinggao

#endif  // JINGGAO_TEXT_CHARACTERS_H_
