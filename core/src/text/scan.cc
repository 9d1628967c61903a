#include "text/scan.h"

#include "text/characters.h"

namespace jinggao {

std::size_t FindLineEnd(std::string_view text, std::size_t at) {
  // U+000A to U+000D; U+0085, which is C2 85; U+2028 and U+2029, which are E2 80 A8 and A9.
  const auto may_be = [](Bytes16 first, Bytes16 second, Bytes16 third) {
    const auto ascii = (first >= All('\n')) & (first <= All('\r'));
    const auto next_line = (first == All('\xC2')) & (second == All('\x85'));
    const auto separator =
        (first == All('\xE2')) & (second == All('\x80')) & ((third | All('\1')) == All('\xA9'));
    return ascii | next_line | separator;
  };
  return FindCharacter(text, at, may_be,
                       [](char32_t code) { return KindOf(code) == CharKind::kLineEnd; });
}

std::size_t FindSpace(std::string_view text, std::size_t at) {
  // U+0020 and tabs; U+00A0, C2 A0; U+1680, E1 9A 80; U+3000, E3 80 80; and with E2 80 and
  // E2 81 more than spaces.
  const auto may_be = [](Bytes16 first, Bytes16 second, Bytes16 third) {
    const auto ascii = (first == All(' ')) | (first == All('\t'));
    const auto no_break = (first == All('\xC2')) & (second == All('\xA0'));
    const auto ideographic =
        (first == All('\xE3')) & (second == All('\x80')) & (third == All('\x80'));
    // “” and the dashes are E2 80 and 90 to 9F.
    const auto dash_or_quote = (second == All('\x80')) & ((third & All('\x70')) == All('\x10'));
    const auto general = (first == All('\xE2')) & (second <= All('\x81')) & ~dash_or_quote;
    return ascii | no_break | ideographic | general | (first == All('\xE1'));
  };
  return FindCharacter(text, at, may_be,
                       [](char32_t code) { return KindOf(code) == CharKind::kSpace; });
}

std::size_t FindStop(std::string_view text, std::size_t at) {
  // 。 is E3 80 82, ！ and ？ EF BC 81 and 9F, ｡ EF BD A1; … and the like begin with E2.
  const auto may_be = [](Bytes16 first, Bytes16, Bytes16 third) {
    const auto ascii = (first == All('!')) | (first == All('?'));
    const auto full = (first == All('\xE3')) & (third == All('\x82'));
    const auto cry = (third == All('\x81')) | (third == All('\x9F')) | (third == All('\xA1'));
    return ascii | full | ((first == All('\xEF')) & cry) | (first == All('\xE2'));
  };
  return FindCharacter(text, at, may_be, [](char32_t code) {
    return CharKinds{CharKind::kStop, CharKind::kEllipsis}.Have(KindOf(code));
  });
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
