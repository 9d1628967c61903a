// utfcpp decides; what cannot be wrong is passed sixteen bytes at a time before it is asked:
// a twentieth of the instructions that utfcpp needs for all of a Chinese text.

#include "text/valid_length.h"

#include <utf8/core.h>

#include <algorithm>
#include <cstdint>

#include "text/by_itself.h"
#include "text/bytes16.h"

namespace jinggao {
namespace {

// The first byte, from `at` on, of a character that is neither ASCII nor one of the three
// bytes of which none is an overlong form or a surrogate: all but those that begin with E0
// and ED. Or of an earlier one that stands in the same sixteen bytes.
std::size_t PassPlain(std::string_view text, std::size_t at) {
  std::uint32_t due = 0;  // a bit for each of the next bytes that must go on with a character
  for (; at + 16 <= text.size(); at += 16) {
    const Bytes16 bytes = BytesAt(&text[at]);
    // As signed bytes, those that go on with a character are the lowest.
    const std::uint32_t goes_on = BitsOf(bytes < All('\xC0'));
    const std::uint32_t leads =
        BitsOf((bytes > All('\xE0')) & (bytes < All('\xF0')) & (bytes != All('\xED')));
    const std::uint32_t ascii = ~BitsOf(bytes < All('\0')) & 0xFFFFu;
    const std::uint32_t expected = due | leads << 1 | leads << 2;
    if ((expected & 0xFFFFu) != goes_on || (goes_on | leads | ascii) != 0xFFFFu) break;
    due = expected >> 16;
  }
  // Back to where the character at `at` begins, if one was under way.
  if (due != 0) at -= due == 3 ? 1 : 2;
  return at;
}

}  // namespace

JINGGAO_BY_ITSELF std::size_t ValidLength(std::string_view text) {
  constexpr std::size_t kLongest = 4;  // bytes of a character
  std::size_t at = 0;
  while ((at = PassPlain(text, at)) < text.size()) {
    // Up to the next byte that begins a character.
    std::size_t end = at + 1;
    while (end < std::min(text.size(), at + kLongest) &&
           (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) {
      ++end;
    }
    const std::string_view piece = text.substr(at, end - at);
    if (const auto wrong = utf8::find_invalid(piece.begin(), piece.end()); wrong != piece.end()) {
      return at + static_cast<std::size_t>(wrong - piece.begin());
    }
    at = end;
  }
  return at;
}

}  // namespace jinggao
