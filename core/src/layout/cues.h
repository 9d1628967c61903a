// Words and forms by which papers mark a byline, a caption, a dateline…
//
// Each cue is one pattern with a name; cue_patterns.h has the table. A cue alone decides
// nothing: it is evidence, and the scorecards say what it is worth.

#ifndef JINGGAO_LAYOUT_CUES_H_
#define JINGGAO_LAYOUT_CUES_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace jinggao {

enum class Cue : std::uint8_t {
  kRole,
  kReporterFirst,
  kInBrackets,
  kNames,
  kCredit,
  kBullet,
  kPhoto,
  kPictured,
  kSignsWords,
  kArrow,
  kPageNumber,
  kTurnPage,
  kEditor,
  kContact,
  kWeekday,
  kDateLine,
  kMasthead,
  kDispatch,
  kFurther,
  kDayFirst,
  kSaidFirst,
  kRoundUp,
  kNumbered,
  kSalutation,
  kSlogan,
  kCount
};

constexpr std::size_t kCueCount = static_cast<std::size_t>(Cue::kCount);

// Their names, in the same order.
inline constexpr std::array<std::string_view, kCueCount> kCueNames = {
    "role",        "reporter first", "in brackets", "names",       "credit",
    "bullet",      "photo",          "pictured",    "signs words", "arrow",
    "page number", "turn page",      "editor",      "contact",     "weekday",
    "date line",   "masthead",       "dispatch",    "further",     "day first",
    "said first",  "round-up",       "numbered",    "salutation",  "slogan"};

// A set of cues.
class Cues {
 public:
  constexpr bool Has(Cue cue) const { return (bits_ >> static_cast<unsigned>(cue)) & 1u; }
  constexpr bool empty() const { return bits_ == 0; }
  constexpr Cues Without(Cues others) const {
    Cues rest;
    rest.bits_ = bits_ & ~others.bits_;
    return rest;
  }
  constexpr Cues And(Cues others) const {
    Cues both;
    both.bits_ = bits_ & others.bits_;
    return both;
  }
  constexpr void Add(Cues others) { bits_ |= others.bits_; }
  constexpr void Add(Cue cue) { bits_ |= 1u << static_cast<unsigned>(cue); }
  constexpr void Remove(Cue cue) { bits_ &= ~(1u << static_cast<unsigned>(cue)); }

 private:
  std::uint32_t bits_ = 0;
};

// Finds cues. Safe to use from several threads.
class CueFinder {
 public:
  // Finds the table's cues, and takes `names` for those that the paper gives to itself
  // in datelines and bylines; none is empty.
  explicit CueFinder(std::vector<std::string> names = {}) : names_(std::move(names)) {}

  // Cues of `line`, which has no white space at either end and is not empty. Those that
  // describe whole lines are looked for in short lines only, of up to 80 Chinese
  // characters; those that open a paragraph, in its first 32.
  Cues Find(std::string_view line) const;

 private:
  std::vector<std::string> names_;
};

}  // namespace jinggao

#endif  // JINGGAO_LAYOUT_CUES_H_
