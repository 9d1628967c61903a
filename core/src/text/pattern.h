// The core's own patterns: how papers write a byline, a caption, a dateline.
//
// They are a few dozen, short, and known when the core is built; each is asked of every
// line of every page. A matcher that walks over whole characters and tries one way after
// another answers at once, where an automaton first builds its states: RE2 took a third
// of the time of cleaning a page, nearly all of it for states. What a site writes in its
// settings is for RE2 still (rules/house.h), whose cost does not depend on the pattern.
//
// The syntax is RE2's, as far as it goes:
//
//     a  .  [ab-c]  [^ab]  \d  \s  \S  \p{Han}  ^  $  (?:a|b)  (a)  a?  a*  a+  a{2,3}  a{1,3}?

#ifndef JINGGAO_TEXT_PATTERN_H_
#define JINGGAO_TEXT_PATTERN_H_

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "text/characters.h"

namespace jinggao {

class Pattern {
 public:
  // `expression` is in the syntax above; what is repeated must not match nothing.
  explicit Pattern(std::string_view expression);

  // The byte at which the match ends that begins at byte `at` of `text`, valid UTF-8:
  // of several the one that RE2 prefers.
  std::optional<std::size_t> MatchAt(std::string_view text, std::size_t at) const;

  // A range of characters, both ends included.
  struct Range {
    char32_t first;
    char32_t last;
  };

  // What a match may begin with: at the text's beginning, or further on.
  enum class Place : std::uint8_t { kBeginning, kInside };
  std::vector<Range> FirstAt(Place place) const;

  // A few characters of which every match has one; none where there are no such.
  const std::vector<char32_t>& needs() const { return needs_; }

 private:
  class Parser;

  struct Instruction {
    enum class Does : std::uint8_t {
      kTake,    // the character `argument`
      kTakeOf,  // a character of sets_[argument]
      kSplit,   // goes on at `next`, or else at `argument`
      kJump,    // goes on at `argument`
      kBegin,   // nothing stands before
      kEnd,     // nothing stands behind
      kFinish,  // it matches
    };
    Does does = Does::kFinish;
    std::uint32_t argument = 0;
    std::uint32_t next = 0;
  };

  struct Set {
    bool inverted = false;
    std::vector<Range> ranges;  // in order, apart
    // Whether it has all basic ideographs or none: most characters that it is asked for
    // are one.
    bool all_ideographs = false;
    bool no_ideographs = false;

    bool Has(char32_t code) const {
      if ((all_ideographs || no_ideographs) && IsBasicIdeograph(code)) return all_ideographs;
      return HasInRanges(code);
    }
    bool HasInRanges(char32_t code) const;
    void Close();
  };

  // Whether the way that begins at `instruction` takes `code`, or no character first.
  bool MayGo(std::uint32_t instruction, char32_t code) const;
  std::optional<std::size_t> Run(std::uint32_t instruction, std::string_view text,
                                 std::size_t at) const;
  void AddFirst(std::uint32_t instruction, Place place, std::vector<Range>& ranges) const;

  std::vector<Instruction> program_;
  std::vector<Set> sets_;
  std::vector<char32_t> needs_;
};

}  // namespace jinggao

#endif  // JINGGAO_TEXT_PATTERN_H_
