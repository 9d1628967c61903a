#include "text/characters.h"

#include <array>

namespace jinggao {
namespace {

constexpr std::array<CharKind, 128> MakeAsciiKinds() {
  std::array<CharKind, 128> kinds{};
  for (int c = 0; c < 128; ++c) {
    CharKind kind = CharKind::kSymbol;
    if (c >= '0' && c <= '9') kind = CharKind::kDigit;
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) kind = CharKind::kLatin;
    if (c < 0x20 || c == 0x7F) kind = CharKind::kInvisible;
    kinds[static_cast<std::size_t>(c)] = kind;
  }
  const auto set = [&kinds](std::string_view chars, CharKind kind) {
    for (char c : chars) kinds[static_cast<unsigned char>(c)] = kind;
  };
  set(" \t", CharKind::kSpace);
  set("\n\r\v\f", CharKind::kLineEnd);
  set("!?", CharKind::kStop);
  set(",", CharKind::kComma);
  set(";", CharKind::kSemicolon);
  set(":", CharKind::kColon);
  set("([{", CharKind::kOpener);
  set(")]}", CharKind::kCloser);
  set("-", CharKind::kDash);
  set(".", CharKind::kDot);
  return kinds;
}

constexpr std::array<CharKind, 128> kAsciiKinds = MakeAsciiKinds();

constexpr bool In(char32_t c, char32_t first, char32_t last) { return c >= first && c <= last; }

constexpr bool IsHan(char32_t c) {
  return In(c, 0x4E00, 0x9FFF) || In(c, 0x3400, 0x4DBF) || c == U'々' || c == U'〇' ||
         In(c, 0x2E80, 0x2FDF) || In(c, 0xF900, 0xFAFF) || In(c, 0x20000, 0x323AF);
}

constexpr bool IsInvisible(char32_t c) {
  return In(c, 0x80, 0x9F) || c == 0xAD || c == 0x34F || c == 0x61C || c == 0x3164 || c == 0x180E ||
         In(c, 0x200B, 0x200F) || In(c, 0x202A, 0x202E) || In(c, 0x2060, 0x206F) ||
         In(c, 0xFE00, 0xFE0F) || c == 0xFEFF || In(c, 0xFFF9, 0xFFFB) || In(c, 0xE0000, 0xE0FFF);
}

constexpr bool IsLatin(char32_t c) {
  return (In(c, 0xC0, 0x24F) && c != 0xD7 && c != 0xF7) || c == 0xAA || c == 0xBA ||
         In(c, 0x370, 0x52F) || In(c, 0x1E00, 0x1EFF) || In(c, 0xFF21, 0xFF3A) ||
         In(c, 0xFF41, 0xFF5A);
}

constexpr CharKind KindOfPunctuation(char32_t c) {
  switch (c) {
    case U'。':
    case U'！':
    case U'？':
    case U'｡':
    case U'‼':
    case U'⁇':
    case U'⁈':
    case U'⁉':
      return CharKind::kStop;
    case U'…':
    case U'⋯':
      return CharKind::kEllipsis;
    case U'，':
      return CharKind::kComma;
    case U'、':
    case U'､':
      return CharKind::kEnumeration;
    case U'；':
      return CharKind::kSemicolon;
    case U'：':
      return CharKind::kColon;
    case U'“':
    case U'‘':
    case U'（':
    case U'《':
    case U'〈':
    case U'「':
    case U'『':
    case U'【':
    case U'〔':
    case U'〖':
    case U'［':
    case U'｛':
    case U'〘':
    case U'〚':
    case U'«':
    case U'｢':
      return CharKind::kOpener;
    case U'”':
    case U'’':
    case U'）':
    case U'》':
    case U'〉':
    case U'」':
    case U'』':
    case U'】':
    case U'〕':
    case U'〗':
    case U'］':
    case U'｝':
    case U'〙':
    case U'〛':
    case U'»':
    case U'｣':
      return CharKind::kCloser;
    case U'—':
    case U'–':
    case U'―':
    case U'‐':
    case U'‑':
    case U'‒':
    case U'－':
    case U'～':
    case U'⸺':
      return CharKind::kDash;
    case U'·':
    case U'•':
    case U'‧':
    case U'・':
    case U'．':
      return CharKind::kDot;
    case 0xA0:
    case 0x1680:
    case 0x202F:
    case 0x205F:
    case 0x3000:
      return CharKind::kSpace;
    case 0x85:
    case 0x2028:
    case 0x2029:
      return CharKind::kLineEnd;
    default:
      return In(c, 0x2000, 0x200A) ? CharKind::kSpace : CharKind::kOther;
  }
}

constexpr CharKind KindOfAny(char32_t c) {
  if (c < 0x80) return kAsciiKinds[c];
  const CharKind punctuation = KindOfPunctuation(c);
  if (punctuation != CharKind::kOther) return punctuation;
  if (IsInvisible(c)) return CharKind::kInvisible;
  if (IsHan(c)) return CharKind::kHan;
  if (In(c, 0x3041, 0x30FF) || In(c, 0x31F0, 0x31FF) || In(c, 0xFF66, 0xFF9F)) {
    return CharKind::kKana;
  }
  if (In(c, 0xAC00, 0xD7A3) || In(c, 0x1100, 0x11FF) || In(c, 0x3130, 0x318F)) {
    return CharKind::kHangul;
  }
  if (In(c, 0xFF10, 0xFF19)) return CharKind::kDigit;
  if (IsLatin(c)) return CharKind::kLatin;
  if (In(c, 0xA1, 0x2BFF) || In(c, 0x3000, 0x303F) || In(c, 0x3200, 0x33FF) ||
      In(c, 0xFF00, 0xFFEF) || In(c, 0x1F000, 0x1FAFF)) {
    return CharKind::kSymbol;
  }
  return CharKind::kOther;
}

constexpr std::array<char32_t, kKnownBlocks> kFirstOfBlocks = {0x0000, 0x2000, 0x3000, 0xFF00,
                                                               kFirstIdeograph};

constexpr std::array<std::uint8_t, 0x10000 / kBlockSize> MakeBlocks() {
  std::array<std::uint8_t, 0x10000 / kBlockSize> blocks{};
  blocks.fill(kUnknownBlock);
  for (std::size_t i = 0; i < kKnownBlocks; ++i) {
    blocks[kFirstOfBlocks[i] / kBlockSize] = static_cast<std::uint8_t>(i);
  }
  for (std::size_t i = kFirstIdeograph / kBlockSize; i <= kLastIdeograph / kBlockSize; ++i) {
    blocks[i] = kKnownBlocks - 1;
  }
  return blocks;
}

constexpr std::array<CharKind, kKnownBlocks * kBlockSize> MakeKindsInBlocks() {
  std::array<CharKind, kKnownBlocks * kBlockSize> kinds{};
  std::size_t at = 0;
  for (const char32_t first : kFirstOfBlocks) {
    for (char32_t c = first; c < first + kBlockSize; ++c) kinds[at++] = KindOfAny(c);
  }
  return kinds;
}

}  // namespace

constinit const std::array<std::uint8_t, 0x10000 / kBlockSize> kBlocks = MakeBlocks();
constinit const std::array<CharKind, kKnownBlocks* kBlockSize> kKindsInBlocks = MakeKindsInBlocks();

CharKind KindOfOther(char32_t c) { return KindOfAny(c); }

}  // namespace jinggao
