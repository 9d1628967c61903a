// typo/invisible-character: see tests/spec/typo-invisible-character.txt.

#include <cstddef>

#include "rules/all.h"
#include "text/characters.h"

namespace jinggao {
namespace {

constexpr bool In(char32_t code, char32_t first, char32_t last) {
  return code >= first && code <= last;
}

constexpr char32_t kNonJoiner = 0x200C;
constexpr char32_t kJoiner = 0x200D;
constexpr char32_t kHangulFiller = 0x3164;

// What has no place in a manuscript. Variation selectors and tags are not here:
// they choose the shape of the character before them. Nor are the invisible
// operators of formulas, U+2061 to U+2064.
bool IsUnwanted(char32_t code) {
  return In(code, 0x00, 0x08) || In(code, 0x0E, 0x1F) || In(code, 0x7F, 0x84) ||
         In(code, 0x86, 0x9F) || code == 0xAD || code == 0x34F || code == 0x61C || code == 0x180E ||
         In(code, 0x200B, 0x200F) || In(code, 0x202A, 0x202E) || code == 0x2060 ||
         In(code, 0x2066, 0x206F) || code == kHangulFiller || code == 0xFEFF;
}

// Whether the character at byte `at` asks for a coloured or a plain picture of the one before
// it, and that is an ideograph, which has neither.
bool IsPictureOfIdeograph(std::string_view text, std::size_t at, char32_t code) {
  return In(code, 0xFE0E, 0xFE0F) && at > 0 && KindOf(CharBefore(text, at).code) == CharKind::kHan;
}

// Whether `byte` can begin one of those.
constexpr bool MayBeUnwanted(unsigned char byte) {
  return byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xCD || byte == 0xD8 ||
         byte == 0xE1 || byte == 0xE2 || byte == 0xE3 || byte == 0xEF;
}

// Scripts in which these characters join letters, part words or set their direction:
// Hebrew and Arabic with their kin, those of India and South-East Asia, Mongolian.
bool IsShapedScript(char32_t code) {
  return In(code, 0x0590, 0x109F) || In(code, 0x1780, 0x18AF) || In(code, 0xA800, 0xABFF) ||
         In(code, 0xFB1D, 0xFDFF) || In(code, 0xFE70, 0xFEFC) || In(code, 0x10800, 0x11FFF);
}

bool IsEmojiPart(char32_t code) {
  return In(code, 0x1F000, 0x1FAFF) || In(code, 0x2190, 0x2BFF) || code == 0xFE0F || code == 0x20E3;
}

// The characters on either side of `run`, spaces passed over; 0 at the block's ends.
struct Neighbours {
  char32_t before = 0;
  char32_t after = 0;
};

Neighbours NeighboursOf(std::string_view text, Span run) {
  constexpr int kFarthest = 8;  // spaces passed over on either side
  Neighbours found;
  std::size_t at = run.begin;
  for (int step = 0; at > 0 && step < kFarthest; ++step) {
    const Char character = CharBefore(text, at);
    at -= character.length;
    if (KindOf(character.code) == CharKind::kSpace) continue;
    found.before = character.code;
    break;
  }
  at = run.end;
  for (int step = 0; at < text.size() && step < kFarthest; ++step) {
    const Char character = CharAt(text, at);
    at += character.length;
    if (KindOf(character.code) == CharKind::kSpace) continue;
    found.after = character.code;
    break;
  }
  return found;
}

bool IsRightHere(std::string_view text, Span run) {
  const Neighbours beside = NeighboursOf(text, run);
  if (IsShapedScript(beside.before) || IsShapedScript(beside.after)) return true;
  const char32_t code = CharAt(text, run.begin).code;
  if (code == kHangulFiller &&
      (KindOf(beside.before) == CharKind::kHangul || KindOf(beside.after) == CharKind::kHangul)) {
    return true;
  }
  const bool single = CharAt(text, run.begin).length == run.size();
  return single && (code == kJoiner || code == kNonJoiner) && IsEmojiPart(beside.before) &&
         IsEmojiPart(beside.after);
}

}  // namespace

void FindInvisibleCharacters(const BlockText& block, Reporter& report) {
  const std::string_view text = block.text;
  for (std::size_t at = 0; at < text.size();) {
    if (!MayBeUnwanted(static_cast<unsigned char>(text[at]))) {
      ++at;
      continue;
    }
    const std::size_t begin = at;
    while (at < text.size()) {
      const Char character = CharAt(text, at);
      if (!IsUnwanted(character.code) && !IsPictureOfIdeograph(text, at, character.code)) break;
      at += character.length;
    }
    if (at == begin) {
      at += CharAt(text, at).length;
      continue;
    }
    const Span run{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(at)};
    if (!IsRightHere(text, run)) report.Report(run, Certainty::kSure);
  }
}

}  // namespace jinggao
