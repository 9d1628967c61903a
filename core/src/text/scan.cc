#include "text/scan.h"

#include "text/characters.h"

namespace jinggao {
namespace {

// The first bytes of white space. In Chinese text only quotes, dashes and 。、《》 begin
// with one of them too.
constexpr ByteSet kSpaceLeads(" \t\xC2\xE1\xE2\xE3");

}  // namespace

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
