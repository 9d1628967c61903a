#include "text/scan.h"

#include "text/characters.h"

namespace jinggao {
namespace {

// The first bytes of white space. In Chinese text only quotes, dashes and 。、《》 begin
// with one of them too.
constexpr ByteSet kSpaceLeads(" \t\xC2\xE1\xE2\xE3");

}  // namespace

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
  for (at = kSpaceLeads.FindIn(text, at); at < text.size(); at = kSpaceLeads.FindIn(text, at + 1)) {
    // 。、《》 are E3 80 and more than 80; “” and the dashes are E2 80 and 90 to 9F.
    if (text[at] == '\xE3' && text[at + 2] != '\x80') continue;
    if (text[at] == '\xE2' && text[at + 1] == '\x80' && (text[at + 2] & 0x70) == 0x10) continue;
    if (KindOf(CharAt(text, at).code) == CharKind::kSpace) return at;
  }
  return text.size();
}

}  // namespace jinggao
