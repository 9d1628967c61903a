// utfcpp decides; what cannot be wrong is passed before it is asked. That takes a third of
// the instructions that utfcpp needs for all of a Chinese text.

#include "text/valid_length.h"

#include <utf8/core.h>

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace jinggao {
namespace {

// The first byte, from `at` on, of a character that is neither ASCII nor one of the three
// bytes of which none is an overlong form or a surrogate: all but those that begin with E0
// and ED.
std::size_t PassPlain(std::string_view text, std::size_t at) {
  while (at + 4 <= text.size()) {
    const auto lead = static_cast<unsigned char>(text[at]);
    if (lead < 0x80) {
      ++at;
      continue;
    }
    const auto second = static_cast<unsigned char>(text[at + 1]);
    const auto third = static_cast<unsigned char>(text[at + 2]);
    const bool plain = (lead & 0xF0) == 0xE0 && lead != 0xE0 && lead != 0xED;
    if (!plain || (second & 0xC0) != 0x80 || (third & 0xC0) != 0x80) break;
    at += 3;
  }
  return at;
}

}  // namespace

std::size_t ValidLength(std::string_view text) {
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
