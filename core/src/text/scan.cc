#include "text/scan.h"

#include "text/characters.h"

namespace jinggao {

std::size_t FindLineEnd(std::string_view text, std::size_t at) {
  // U+000A to U+000D; U+0085, which is C2 85; U+2028 and U+2029, which are E2 80 A8 and A9.
  for (; at + 18 <= text.size(); at += 16) {
    const Bytes16 bytes = BytesAt(&text[at]);
    const Bytes16 second = BytesAt(&text[at + 1]);
    const Bytes16 third = BytesAt(&text[at + 2]);
    const auto ascii = (bytes >= All('\n')) & (bytes <= All('\r'));
    const auto next_line = (bytes == All('\xC2')) & (second == All('\x85'));
    const auto separator =
        (bytes == All('\xE2')) & (second == All('\x80')) & ((third | All('\1')) == All('\xA9'));
    const std::uint32_t found = BitsOf(ascii | next_line | separator);
    if (found != 0) return at + static_cast<std::size_t>(std::countr_zero(found));
  }
  while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) ++at;
  while (at < text.size()) {
    const Char character = CharAt(text, at);
    if (KindOf(character.code) == CharKind::kLineEnd) break;
    at += character.length;
  }
  return at;
}

std::size_t FindSpace(std::string_view text, std::size_t at) {
  // U+0020 and tabs; U+00A0, C2 A0; U+1680, E1 9A 80; U+3000, E3 80 80; and with E2 80 and
  // E2 81 more than spaces: what is found there is looked at.
  for (; at + 18 <= text.size(); at += 16) {
    const Bytes16 bytes = BytesAt(&text[at]);
    const Bytes16 second = BytesAt(&text[at + 1]);
    const Bytes16 third = BytesAt(&text[at + 2]);
    const auto ascii = (bytes == All(' ')) | (bytes == All('\t'));
    const auto no_break = (bytes == All('\xC2')) & (second == All('\xA0'));
    const auto ideographic =
        (bytes == All('\xE3')) & (second == All('\x80')) & (third == All('\x80'));
    // “” and the dashes are E2 80 and 90 to 9F.
    const auto dash_or_quote = (second == All('\x80')) & ((third & All('\x70')) == All('\x10'));
    const auto general = (bytes == All('\xE2')) & (second <= All('\x81')) & ~dash_or_quote;
    std::uint32_t found = BitsOf(ascii | no_break | ideographic | general | (bytes == All('\xE1')));
    for (; found != 0; found &= found - 1) {
      const std::size_t place = at + static_cast<std::size_t>(std::countr_zero(found));
      if (KindOf(CharAt(text, place).code) == CharKind::kSpace) return place;
    }
  }
  while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) ++at;
  while (at < text.size()) {
    const Char character = CharAt(text, at);
    if (KindOf(character.code) == CharKind::kSpace) break;
    at += character.length;
  }
  return at;
}

bool HasCharacter(std::string_view text, std::string_view character) {
  constexpr std::size_t kStep = sizeof(Bytes16);
  const std::size_t last = character.size() - 1;
  std::size_t at = 0;
  for (; at + kStep + last <= text.size(); at += kStep) {
    std::uint32_t found = BitsOf((BytesAt(&text[at]) == All(character.front())) &
                                 (BytesAt(&text[at + last]) == All(character.back())));
    for (; found != 0; found &= found - 1) {
      const std::size_t place = at + static_cast<std::size_t>(std::countr_zero(found));
      if (text.substr(place).starts_with(character)) return true;
    }
  }
  return text.find(character, at) != text.npos;
}

}  // namespace jinggao
