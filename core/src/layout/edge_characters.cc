#include "layout/edge_characters.h"

#include <array>
#include <span>

#include "text/characters.h"

namespace jinggao {
namespace {

// The characters of one bin of a table.
struct BinOfCharacters {
  std::uint8_t bin;
  std::string_view characters;
};

constexpr BinOfCharacters kOpenings[] = {
#include "layout/opening_characters.inc"
};
constexpr BinOfCharacters kEndings[] = {
#include "layout/ending_characters.inc"
};

// The bins of all Han characters of the basic block.
class HanTable {
 public:
  constexpr explicit HanTable(std::span<const BinOfCharacters> rows) {
    for (const BinOfCharacters& row : rows) {
      for (std::size_t at = 0; at < row.characters.size();) {
        const Char c = CharAt(row.characters, at);
        bins_[c.code - kFirstIdeograph] = row.bin;
        at += c.length;
      }
    }
  }

  std::uint8_t BinOf(char32_t c) const {
    return IsBasicIdeograph(c) ? bins_[c - kFirstIdeograph] : std::uint8_t{0};
  }

 private:
  std::array<std::uint8_t, kLastIdeograph - kFirstIdeograph + 1> bins_{};
};

constexpr HanTable kOpeningBins{kOpenings};
constexpr HanTable kEndingBins{kEndings};

}  // namespace

std::uint8_t OpeningBin(std::string_view line) {
  return line.empty() ? std::uint8_t{0} : kOpeningBins.BinOf(CharAt(line, 0).code);
}

std::uint8_t EndingBin(std::string_view line) {
  return line.empty() ? std::uint8_t{0} : kEndingBins.BinOf(CharBefore(line, line.size()).code);
}

}  // namespace jinggao
