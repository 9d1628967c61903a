#include "repeats/bare_text.h"

#include "text/characters.h"

namespace jinggao {
namespace {

bool IsBare(char32_t code) {
  if (code >= 0x4E00 && code <= 0x9FFF) return true;
  switch (KindOf(code)) {
    case CharKind::kHan:
    case CharKind::kKana:
    case CharKind::kHangul:
    case CharKind::kLatin:
    case CharKind::kDigit:
    case CharKind::kOther:
      return true;
    default:
      return false;
  }
}

}  // namespace

std::size_t BareText::Add(Span passage) {
  const std::size_t begin = characters_.size();
  std::size_t count = begin;
  characters_.resize(count + passage.size());  // room for ASCII; the rest is given back
  for (std::size_t at = passage.begin; at < passage.end;) {
    const Char character = CharAt(text_, at);
    at += character.length;
    if (IsBare(character.code)) characters_[count++] = character.code;
  }
  characters_.resize(count);
  return begin;
}

std::uint64_t HashOf(BareSpan characters) {
  // FNV-1a over whole characters; its low bits are mixed at the end for tables.
  std::uint64_t hash = 0xCBF29CE484222325u;
  for (const char32_t code : characters) hash = (hash ^ code) * 0x100000001B3u;
  return hash ^ (hash >> 32);
}

}  // namespace jinggao
