#include "text/affixes.h"

namespace jinggao {
namespace {

constexpr std::size_t kSize = 3;  // bytes

}  // namespace

std::size_t PlaceAmong(std::string_view characters, std::string_view character) {
  if (character.size() != kSize) return characters.npos;
  for (std::size_t at = 0; at < characters.size(); at += kSize) {
    // The last byte first, in which they differ most.
    if (characters[at + 2] == character[2] && characters[at + 1] == character[1] &&
        characters[at] == character[0]) {
      return at;
    }
  }
  return characters.npos;
}

bool StartsWithOneOf(std::string_view text, std::string_view characters) {
  return PlaceAmong(characters, text.substr(0, kSize)) != characters.npos;
}

bool EndsWithOneOf(std::string_view text, std::string_view characters) {
  return text.size() >= kSize &&
         PlaceAmong(characters, text.substr(text.size() - kSize)) != characters.npos;
}

}  // namespace jinggao
