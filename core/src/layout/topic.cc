#include "layout/topic.h"

#include "text/characters.h"

namespace jinggao {
namespace {

// Calls `visit` with the hash of each pair of Han characters that stand together.
template <typename Visit>
void EachPair(std::string_view text, Visit visit) {
  char32_t previous = 0;
  for (std::size_t at = 0; at < text.size();) {
    const Char c = CharAt(text, at);
    at += c.length;
    const bool han = c.code >= 0x3400 && c.code <= 0x9FFF;
    if (han && previous != 0) visit((previous * 0x9E3779B1u ^ c.code * 0x85EBCA6Bu) >> 18);
    previous = han ? c.code : 0;
  }
}

}  // namespace

void Topic::Add(std::string_view text) {
  EachPair(text, [this](std::uint32_t slot) { pairs_[slot] = true; });
}

std::int32_t Topic::Share(std::string_view line) const {
  std::int32_t pairs = 0;
  std::int32_t among = 0;
  EachPair(line, [&](std::uint32_t slot) {
    ++pairs;
    among += pairs_[slot];
  });
  return pairs == 0 ? -1 : 100 * among / pairs;
}

}  // namespace jinggao
