// Myers' bit-parallel search (Journal of the ACM 46:3, 1999) in Hyyrö's block
// form: a column of the table of distances is kept as its vertical differences,
// +1 and -1, sixty-four rows to a word.

#include "repeats/alignment.h"

#include <algorithm>
#include <cstdint>
#include <vector>

#include "text/flat_table.h"

namespace jinggao {
namespace {

constexpr std::size_t kWordBits = 64;

// Which rows of `part` have a given character, as words of bits.
class Rows {
 public:
  explicit Rows(std::u32string_view part)
      : words_((part.size() + kWordBits - 1) / kWordBits), bits_(words_), numbers_(part.size()) {
    std::uint32_t count = 0;
    for (std::size_t row = 0; row < part.size(); ++row) {
      std::uint32_t& number = numbers_[part[row]];
      if (number == 0) {
        number = ++count;
        bits_.resize(bits_.size() + words_);
      }
      bits_[number * words_ + row / kWordBits] |= std::uint64_t{1} << (row % kWordBits);
    }
  }

  std::size_t words() const { return words_; }
  const std::uint64_t* Of(char32_t code) const { return &bits_[numbers_.Find(code) * words_]; }

 private:
  std::size_t words_;
  std::vector<std::uint64_t> bits_;  // of each character, by its number; first of all others
  // A character's last bits are spread well enough for a hash.
  FlatTable<std::uint32_t, std::uint32_t> numbers_;
};

}  // namespace

std::size_t DistanceWithin(std::u32string_view part, std::u32string_view whole) {
  if (part.empty()) return 0;
  const Rows rows(part);
  std::vector<std::uint64_t> plus(rows.words(), ~std::uint64_t{0});
  std::vector<std::uint64_t> minus(rows.words(), 0);
  const std::uint64_t last_row = std::uint64_t{1} << ((part.size() - 1) % kWordBits);
  std::size_t distance = part.size();
  std::size_t least = distance;
  for (const char32_t code : whole) {
    const std::uint64_t* equal_rows = rows.Of(code);
    // Differences that come in from the word above. The first row's are 0: the
    // part may begin anywhere.
    std::uint64_t plus_in = 0;
    std::uint64_t minus_in = 0;
    for (std::size_t word = 0; word < rows.words(); ++word) {
      const std::uint64_t equal = equal_rows[word];
      const std::uint64_t vertical = equal | minus[word];
      const std::uint64_t start = equal | minus_in;
      const std::uint64_t zero = (((start & plus[word]) + plus[word]) ^ plus[word]) | start;
      std::uint64_t across_plus = minus[word] | ~(zero | plus[word]);
      std::uint64_t across_minus = plus[word] & zero;
      if (word + 1 == rows.words()) {
        distance += (across_plus & last_row) != 0;
        distance -= (across_minus & last_row) != 0;
      }
      const std::uint64_t plus_out = across_plus >> (kWordBits - 1);
      const std::uint64_t minus_out = across_minus >> (kWordBits - 1);
      across_plus = (across_plus << 1) | plus_in;
      across_minus = (across_minus << 1) | minus_in;
      plus[word] = across_minus | ~(vertical | across_plus);
      minus[word] = across_plus & vertical;
      plus_in = plus_out;
      minus_in = minus_out;
    }
    least = std::min(least, distance);
  }
  return least;
}

}  // namespace jinggao
