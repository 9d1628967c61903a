// Finds, for each of many passages, the earlier one that it is a re-edited copy of.

#ifndef JINGGAO_REPEATS_NEAR_COPIES_H_
#define JINGGAO_REPEATS_NEAR_COPIES_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "repeats/bare_text.h"
#include "repeats/flat_table.h"

namespace jinggao {

// An earlier passage, and how like it the later one is, in thousandths.
struct NearCopy {
  std::uint32_t passage = 0;
  std::uint16_t likeness = 0;
};

// Passages are looked up by a sketch, a sample of their shingles of five characters, and
// confirmed by alignment. Cost grows with the text: a sketch has a bounded size, a
// shingle remembers only the last passages that had it, and few are aligned.
class NearCopies {
 public:
  // For up to `passages` passages.
  explicit NearCopies(std::size_t passages);

  // The passage that `bare` is most likely a re-edited copy of, if any of those added is.
  // Then adds it as passage number `number`. `bare` must outlive the object.
  std::optional<NearCopy> FindAndAdd(std::uint32_t number, Bare bare);

 private:
  struct Passage {
    std::uint32_t number = 0;
    Bare bare;
    std::uint32_t sketch_size = 0;
  };
  static constexpr std::uint32_t kNone = ~std::uint32_t{0};
  // The last passages that had a shingle, as indices into passages_, newest first.
  struct Holders {
    std::array<std::uint32_t, 3> passages = {kNone, kNone, kNone};
    // Whether both are none, where one is.
    bool operator==(const Holders& other) const { return passages[0] == other.passages[0]; }
  };

  void Sketch(Bare bare);
  void CountShared();

  FlatTable<std::uint32_t, Holders> holders_;
  std::vector<Passage> passages_;
  std::vector<std::uint32_t> sketch_;  // of the passage at hand
  std::vector<std::uint32_t> shared_;  // passages that have a shingle of it, repeatedly
  std::vector<std::pair<std::uint32_t, std::uint32_t>> candidates_;  // shared shingles, passage
};

}  // namespace jinggao

#endif  // JINGGAO_REPEATS_NEAR_COPIES_H_
