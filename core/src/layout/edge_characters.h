// Which characters begin and end what: paragraphs, headlines, and the pieces of a
// line that was cut anywhere.

#ifndef JINGGAO_LAYOUT_EDGE_CHARACTERS_H_
#define JINGGAO_LAYOUT_EDGE_CHARACTERS_H_

#include <cstdint>
#include <string_view>

namespace jinggao {

// How many bins each table has. Bin 0: no evidence; bins 1 to 8: from "hardly ever
// at a cut" to "hardly ever elsewhere".
constexpr std::uint8_t kCharacterBins = 9;

// The bin of the character with which `line` begins: is it one that paragraphs and
// headlines begin with, or one that stands inside them?
std::uint8_t OpeningBin(std::string_view line);

// The bin of the character with which `line` ends: is it one that headlines end
// with, or one that stands inside a sentence?
std::uint8_t EndingBin(std::string_view line);

}  // namespace jinggao

#endif  // JINGGAO_LAYOUT_EDGE_CHARACTERS_H_
