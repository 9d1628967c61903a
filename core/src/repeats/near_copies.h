// Finds, for each of many passages, the earlier one that it is a re-edited copy of.

#ifndef JINGGAO_REPEATS_NEAR_COPIES_H_
#define JINGGAO_REPEATS_NEAR_COPIES_H_

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "repeats/bare_text.h"
#include "repeats/seen_twice.h"
#include "text/flat_table.h"

namespace jinggao {

// An earlier passage, and how like it the later one is, in thousandths.
struct NearCopy {
  std::uint32_t passage = 0;
  std::uint16_t likeness = 0;
};

// Passages are looked up by a sketch, a sample of their shingles of five characters, and
// confirmed by alignment. The shingles of a passage that has enough marks are those across one:
// where a clause ends and the next begins is a seventh of all places, is the same in a copy, and
// says more than what stands in a clause. Of others all places count. Cost grows with the text: a
// sketch has a bounded size, a shingle remembers only the last passages that had it, and few are
// aligned. All are sketched before the first is looked up: most shingles stand in one passage only,
// and those need not be remembered at all.
class NearCopies {
 public:
  // For the passages numbered from 0 up to `passages`.
  explicit NearCopies(std::size_t passages);

  // Sketches the next passage, whose characters must outlive the object. It begins at byte
  // `begin` of a text in which `edges` are the places in it where marks stood; its first
  // `dateline` bytes are a dateline.
  void Sketch(Bare bare, std::span<const std::uint32_t> edges, std::uint32_t begin,
              std::size_t dateline);

  // To be called when all are sketched: forgets the shingles that only one has.
  void KeepShared();

  // The passage that passage `number` is most likely a re-edited copy of, if any of those
  // looked up before is.
  std::optional<NearCopy> Find(std::uint32_t number);

 private:
  struct Passage {
    Bare bare;
    std::size_t dateline = 0;        // bytes
    std::uint32_t sketch_begin = 0;  // in sketches_
    std::uint32_t sketch_end = 0;
    std::uint32_t shingles = 0;  // of its sketch, before most were forgotten
    std::uint32_t at_edges = 0;  // of them, those across an edge
    bool everywhere = false;     // whether others were taken, too
  };
  // A passage looked up before, and how many shingles it shares with the one at hand.
  struct Candidate {
    std::uint32_t shared = 0;
    std::uint32_t passage = 0;
    auto operator<=>(const Candidate&) const = default;
  };
  static constexpr std::size_t kSketch = 16;  // shingles at most, a power of two
  static constexpr std::size_t kHolders = 3;
  static constexpr std::size_t kAligned = 2;  // candidates that are aligned
  static constexpr std::uint32_t kNone = ~std::uint32_t{0};
  // The last passages that had a shingle, newest first.
  struct Holders {
    std::array<std::uint32_t, kHolders> passages = {kNone, kNone, kNone};
    // Whether both are none, where one is.
    bool operator==(const Holders& other) const { return passages[0] == other.passages[0]; }
  };

  std::span<const std::uint32_t> SketchOf(const Passage& passage) const {
    return std::span(sketches_).subspan(passage.sketch_begin,
                                        passage.sketch_end - passage.sketch_begin);
  }
  static bool ShareEnough(const Passage& one, const Passage& other, std::uint32_t shared);
  std::array<Candidate, kAligned> Candidates(const Passage& passage);

  std::vector<Passage> passages_;
  std::vector<std::uint32_t> sketches_;
  SeenTwice shared_shingles_;
  FlatTable<std::uint32_t, Holders> holders_;
  // How many shingles each passage shares with the one that is looked up; zeros in between.
  std::vector<std::uint8_t> shared_;
};

}  // namespace jinggao

#endif  // JINGGAO_REPEATS_NEAR_COPIES_H_
