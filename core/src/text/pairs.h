// Marks that come in pairs: quotes, brackets and title marks.

#ifndef JINGGAO_TEXT_PAIRS_H_
#define JINGGAO_TEXT_PAIRS_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "text/noted_marks.h"

namespace jinggao {

// The sorts of pairs. Of marks spelt alike at both ends only the straight double
// quote is one: ' is an apostrophe too often.
enum class Pair : std::uint8_t {
  kNone,
  kDouble,
  kSingle,
  kCorner,
  kWhiteCorner,
  kStraight,
  kTitle,
  kInnerTitle,
  kRound,
  kAsciiRound,
  kSquare,
  kTortoise,
  kLens,
  kCount
};

struct PairedMark {
  Pair pair = Pair::kNone;
  bool opens = false;
  bool closes = false;
};

PairedMark PairedMarkOf(char32_t code);

// The same, with half-width and full-width round brackets as one sort, for they are
// partners where one of the two was mistyped, and without straight quotes and half-width
// square brackets, which have their own ways.
PairedMark BlockMarkOf(char32_t code);

// Whether in a block every mark has its partner, and no quote stands inside another of its
// sort. Its marks are passed in order, and may be passed with all of its other characters.
class Balance {
 public:
  void Pass(char32_t code);
  bool IsEven() const;

 private:
  std::array<std::int32_t, static_cast<std::size_t>(Pair::kCount)> open_{};
  bool broken_ = false;
};

// Two marks that belong together, by the bytes where they begin.
struct Partners {
  std::uint32_t opener = 0;
  std::uint32_t closer = 0;
  Pair pair = Pair::kNone;
};

// The pairs of `block`, whose marks are `marks`, in order of their openers; none crosses another.
// A closing mark belongs to the nearest open one of its sort; those left open in
// between have no partner.
std::vector<Partners> PairsOf(std::string_view block, NotedMarks marks);

}  // namespace jinggao

#endif  // JINGGAO_TEXT_PAIRS_H_
