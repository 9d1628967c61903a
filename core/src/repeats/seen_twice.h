// Which hashes came more than once: a sieve, in little memory.

#ifndef JINGGAO_REPEATS_SEEN_TWICE_H_
#define JINGGAO_REPEATS_SEEN_TWICE_H_

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace jinggao {

// Two bits a place, as in a Bloom filter: a hash that came twice is always known, and of those
// that came once, one in nine shares its place with another and passes for such.
class SeenTwice {
 public:
  // For up to `entries` hashes, whose low bits must be evenly spread.
  explicit SeenTwice(std::size_t entries) : bits_(std::bit_ceil(entries * 8 / kPlacesOfWord + 1)) {}

  void Add(std::uint32_t hash) {
    std::uint64_t& word = WordOf(hash);
    const std::uint64_t once = BitOf(hash);
    word |= (word & once) << 1 | once;
  }

  bool Has(std::uint32_t hash) const {
    return (bits_[hash / kPlacesOfWord & (bits_.size() - 1)] & BitOf(hash) << 1) != 0;
  }

 private:
  static constexpr std::size_t kPlacesOfWord = 32;

  std::uint64_t& WordOf(std::uint32_t hash) {
    return bits_[hash / kPlacesOfWord & (bits_.size() - 1)];
  }
  static std::uint64_t BitOf(std::uint32_t hash) {
    return std::uint64_t{1} << 2 * (hash % kPlacesOfWord);
  }

  std::vector<std::uint64_t> bits_;
};

}  // namespace jinggao

#endif  // JINGGAO_REPEATS_SEEN_TWICE_H_
