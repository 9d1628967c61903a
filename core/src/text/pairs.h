// Marks that come in pairs: quotes, brackets and title marks.

#ifndef JINGGAO_TEXT_PAIRS_H_
#define JINGGAO_TEXT_PAIRS_H_

#include <cstdint>
#include <string_view>
#include <vector>

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

// Two marks that belong together, by the bytes where they begin.
struct Partners {
  std::uint32_t opener = 0;
  std::uint32_t closer = 0;
  Pair pair = Pair::kNone;
};

// The pairs of `block`, valid UTF-8, in order of their openers; none crosses another.
// A closing mark belongs to the nearest open one of its sort; those left open in
// between have no partner.
std::vector<Partners> PairsOf(std::string_view block);

}  // namespace jinggao

#endif  // JINGGAO_TEXT_PAIRS_H_
