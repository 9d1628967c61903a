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

constexpr char32_t kFirstHan = 0x4E00;
constexpr char32_t kLastHan = 0x9FFF;

// The bins of all Han characters of the basic block.
class HanTable {
 public:
  explicit HanTable(std::span<const BinOfCharacters> rows) {
    for (const BinOfCharacters& row : rows) {
      for (std::size_t at = 0; at < row.characters.size();) {
        const Char c = CharAt(row.characters, at);
        bins_[c.code - kFirstHan] = row.bin;
        at += c.length;
      }
    }
  }

  std::uint8_t BinOf(char32_t c) const {
    return c >= kFirstHan && c <= kLastHan ? bins_[c - kFirstHan] : std::uint8_t{0};
  }

 private:
  std::array<std::uint8_t, kLastHan - kFirstHan + 1> bins_{};
};

}  // namespace

std::uint8_t OpeningBin(std::string_view line) {
  static const HanTable table{kOpenings};
  return line.empty() ? std::uint8_t{0} : table.BinOf(CharAt(line, 0).code);
}

std::uint8_t EndingBin(std::string_view line) {
  static const HanTable table{kEndings};
  return line.empty() ? std::uint8_t{0} : table.BinOf(CharBefore(line, line.size()).code);
}

}  // namespace jinggao
