#include "text/affixes.h"

namespace jinggao {
namespace {

constexpr std::size_t kSize = 3;  // bytes

}  // namespace

std::size_t PlaceAmong(std::string_view characters, std::string_view character) {
  for (std::size_t at = 0; at < characters.size(); at += kSize) {
    if (characters.substr(at, kSize) == character) return at;
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
