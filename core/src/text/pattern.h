// The core's own patterns: how papers write a byline, a caption, a dateline.
//
// They are a few dozen, short, and known when the core is built; each is asked of every
// line of every page. A matcher that walks over whole characters and tries one way after
// another answers at once, where an automaton first builds its states: RE2 took a third
// of the time of cleaning a page, nearly all of it for states. What a site writes in its
// settings is for RE2 still (rules/house.h), whose cost does not depend on the pattern.
//
// text/pattern_parser.h makes them while the core is compiled, so that nothing is left to
// do for it when a page is opened.

#ifndef JINGGAO_TEXT_PATTERN_H_
#define JINGGAO_TEXT_PATTERN_H_

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "text/characters.h"

namespace jinggao {

// A range of characters, both ends included.
struct CharacterRange {
  char32_t first = 0;
  char32_t last = 0;
};

struct CharacterSet {
  std::uint16_t begin = 0;  // of its ranges, which are in order and apart
  std::uint16_t end = 0;
  // Bit n: it has a character of which the last five bits are n. Most that are not in it
  // are told by this.
  std::uint32_t last_bits = 0;
  bool inverted = false;
  // Whether it has all basic ideographs or none: most characters that it is asked for
  // are one.
  bool all_ideographs = false;
  bool no_ideographs = false;
};

struct PatternStep {
  enum class Does : std::uint8_t {
    kTake,       // the character `argument`
    kTakeOf,     // a character of the set `argument`
    kRepeat,     // `least` to `most` characters of the set `argument`, the most first
    kRepeatFew,  // the same, the least first
    kAhead,      // takes nothing: a character of the set `argument` comes next
    kSplit,      // goes on at the next step, or else at `argument`
    kSplitFew,   // goes on at `argument`, or else at the next step
    kJump,       // goes on at `argument`
    kEnd,        // nothing stands behind
    kFinish,     // it matches
  };
  static constexpr std::uint8_t kNoLimit = 0xFF;  // as `most`

  std::uint16_t argument = 0;
  Does does = Does::kFinish;
  std::uint8_t least = 0;
  std::uint8_t most = 0;
};

// Where steps, sets and ranges are that patterns share.
struct PatternParts {
  const PatternStep* steps = nullptr;
  const CharacterSet* sets = nullptr;
  const CharacterRange* ranges = nullptr;
};

class Pattern {
 public:
  // The pattern whose first step is `begin`.
  constexpr Pattern(const PatternParts& parts, std::uint16_t begin)
      : parts_(parts), begin_(begin) {}

  // The byte at which the match ends that begins at byte `at` of `text`, valid UTF-8:
  // of several the one that RE2 prefers.
  std::optional<std::size_t> MatchAt(std::string_view text, std::size_t at) const {
    const std::size_t end = Run(begin_, text, at);
    return end == kNoMatch ? std::nullopt : std::optional(end);
  }

 private:
  bool Has(std::uint16_t set, char32_t code) const {
    const CharacterSet& of = parts_.sets[set];
    if ((of.all_ideographs || of.no_ideographs) && IsBasicIdeograph(code)) {
      return of.all_ideographs;
    }
    return (of.last_bits >> (code % 32) & 1) != 0 && HasInRanges(of, code);
  }
  bool HasInRanges(const CharacterSet& set, char32_t code) const;

  // Whether the way that begins at `step` may take `code` first, as far as that step says.
  bool MayGo(const PatternStep& step, char32_t code) const;

  // Where the match that begins with `step` ends.
  static constexpr std::size_t kNoMatch = std::string_view::npos;
  std::size_t Run(std::uint16_t step, std::string_view text, std::size_t at) const;

  PatternParts parts_;
  std::uint16_t begin_;
};

}  // namespace jinggao

#endif  // JINGGAO_TEXT_PATTERN_H_
