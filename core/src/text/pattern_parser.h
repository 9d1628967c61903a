// Makes patterns of text/pattern.h from what they are written as, while the core is
// compiled:
//
//     constexpr auto kFigures = ParsePatterns([] { return std::array{std::string_view("\\d+")}; });
//     kFigures[0].MatchAt(text, at)
//
// The syntax is RE2's, as far as it goes; a match begins where it is asked for:
//
//     a  .  [ab-c]  [^ab]  \d  \s  \S  \p{Han}  $  (?:a|b)  (a)  a?  a*  a+  a{2,3}  a{1,3}?
//
// What is repeated must not match nothing.

#ifndef JINGGAO_TEXT_PATTERN_PARSER_H_
#define JINGGAO_TEXT_PATTERN_PARSER_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "text/characters.h"
#include "text/pattern.h"
#include "text/pattern_sets.h"

namespace jinggao {

// Writes the steps while it reads: a group that is repeated is read as often as it is
// written.
class PatternParser {
 public:
  FixedList<PatternStep, 2048> steps;
  CharacterSets sets;

  constexpr PatternParts parts() const { return {steps.items, sets.all.items, sets.ranges.items}; }

  // Adds the pattern `expression`; its first step.
  constexpr std::uint16_t Add(std::string_view expression) {
    expression_ = expression;
    at_ = 0;
    const std::uint16_t begin = Here();
    ReadChoice();
    Write(Does::kFinish);
    return begin;
  }

 private:
  using Does = PatternStep::Does;

  // a|b
  constexpr void ReadChoice() {
    std::size_t others = CountAlternatives() - 1;
    FixedList<std::uint16_t, 64> ends;
    // One look at the next character tells whether any of several can begin.
    const bool several = others > 0;
    const std::uint16_t ahead = Here();
    if (several) Write(Does::kJump, static_cast<std::uint16_t>(ahead + 1));
    for (; others > 0; --others) {
      const std::uint16_t split = Write(Does::kSplit);
      ReadSequence();
      Take(U'|');
      ends.Add(Write(Does::kJump));
      steps[split].argument = Here();
    }
    ReadSequence();
    for (std::size_t i = 0; i < ends.count; ++i) steps[ends[i]].argument = Here();
    CharacterClass first;
    if (several && AddFirst(static_cast<std::uint16_t>(ahead + 1), first)) {
      steps[ahead] = {sets.Add(first), Does::kAhead};
    }
  }

  constexpr void ReadSequence() {
    while (!AtEnd() && Peek() != U'|' && Peek() != U')') ReadRepetition();
  }

  // An atom, and how often.
  constexpr void ReadRepetition() {
    const std::size_t atom = at_;
    const std::uint16_t begin = Here();
    ReadAtom();
    std::uint8_t least = 1;
    std::uint8_t most = 1;
    if (Take(U'*')) {
      least = 0;
      most = PatternStep::kNoLimit;
    } else if (Take(U'+')) {
      most = PatternStep::kNoLimit;
    } else if (Take(U'?')) {
      least = 0;
    } else if (Take(U'{')) {
      least = most = ReadNumber();
      if (Take(U',')) most = ReadNumber();
      Take(U'}');
    } else {
      return;
    }
    const bool few = Take(U'?');
    const std::size_t behind = at_;
    const PatternStep first = steps[begin];
    const bool single =
        Here() == begin + 1 && (first.does == Does::kTake || first.does == Does::kTakeOf);
    steps.count = begin;
    if (single) {
      const std::uint16_t set = first.does == Does::kTakeOf
                                    ? first.argument
                                    : sets.Add(CharacterClass::Of(first.argument));
      steps.Add({set, few ? Does::kRepeatFew : Does::kRepeat, least, most});
      return;
    }
    const auto read_again = [&] {
      at_ = atom;
      ReadAtom();
    };
    for (std::size_t i = 0; i < least; ++i) read_again();
    FixedList<std::uint16_t, 16> exits;
    const bool no_limit = most == PatternStep::kNoLimit;
    for (int i = no_limit ? 1 : most - least; i > 0; --i) {
      const std::uint16_t split = Write(few ? Does::kSplitFew : Does::kSplit);
      exits.Add(split);
      read_again();
      if (no_limit) Write(Does::kJump, split);
    }
    for (std::size_t i = 0; i < exits.count; ++i) steps[exits[i]].argument = Here();
    at_ = behind;
  }

  constexpr void ReadAtom() {
    const char32_t code = Next();
    switch (code) {
      case U'(':
        if (Take(U'?')) Take(U':');
        ReadChoice();
        Take(U')');
        return;
      case U'[':
        return WriteSet(ReadClass());
      case U'$':
        Write(Does::kEnd);
        return;
      case U'.': {
        CharacterClass any = CharacterClass::Of(U'\n');
        any.inverted = true;
        return WriteSet(any);
      }
      default: {
        CharacterClass one;
        AddTo(one, code, false);
        return WriteSet(one);
      }
    }
  }

  constexpr CharacterClass ReadClass() {
    CharacterClass all;
    all.inverted = Take(U'^');
    while (!AtEnd() && !Take(U']')) AddTo(all, Next(), true);
    return all;
  }

  // Adds what begins with `code`, which has been read: a character, an escape, or in a
  // class a range.
  constexpr void AddTo(CharacterClass& to, char32_t code, bool in_class) {
    const auto add = [&to](const auto& ranges) {
      for (const CharacterRange& range : ranges) to.ranges.Add(range);
    };
    if (code == U'\\') {
      code = Next();
      if (code == U'd') return to.ranges.Add({U'0', U'9'});
      if (code == U's') return add(kBlanks);
      if (code == U'S') {
        to.inverted = true;
        return add(kBlanks);
      }
      if (code == U'p') {
        at_ += std::string_view("{Han}").size();
        return add(kHanScript);
      }
    }
    to.ranges.Add({code, in_class && Take(U'-') ? Next() : code});
  }

  constexpr void WriteSet(const CharacterClass& of) {
    const CharacterRange& first = of.ranges[0];
    if (!of.inverted && of.ranges.count == 1 && first.first == first.last) {
      Write(Does::kTake, static_cast<std::uint16_t>(first.first));
    } else {
      Write(Does::kTakeOf, sets.Add(of));
    }
  }

  // Adds to `first` what a match may begin with from `step` on. False if that is
  // nothing, or anything but a few characters.
  constexpr bool AddFirst(std::uint16_t step, CharacterClass& first) const {
    if (step >= Here()) return false;
    const PatternStep& here = steps[step];
    const auto add_set = [&] {
      const CharacterSet& set = sets.all[here.argument];
      for (std::size_t i = set.begin; i < set.end; ++i) first.ranges.Add(sets.ranges[i]);
      return !set.inverted;
    };
    const auto next = static_cast<std::uint16_t>(step + 1);
    switch (here.does) {
      case Does::kTake:
        first.ranges.Add({here.argument, here.argument});
        return true;
      case Does::kTakeOf:
      case Does::kAhead:
        return add_set();
      case Does::kRepeat:
      case Does::kRepeatFew:
        return add_set() && (here.least > 0 || AddFirst(next, first));
      case Does::kSplit:
      case Does::kSplitFew:
        return AddFirst(next, first) && AddFirst(here.argument, first);
      case Does::kJump:
        return AddFirst(here.argument, first);
      default:
        return false;
    }
  }

  // How many alternatives there are from here to where the group ends.
  constexpr std::size_t CountAlternatives() const {
    std::size_t count = 1;
    int depth = 0;
    bool in_class = false;
    for (std::size_t at = at_; at < expression_.size(); ++at) {
      const char c = expression_[at];
      if (c == '\\') {
        ++at;
      } else if (in_class) {
        in_class = c != ']';
      } else if (c == '[') {
        in_class = true;
      } else if (c == '(') {
        ++depth;
      } else if (c == ')') {
        if (--depth < 0) break;
      } else if (c == '|' && depth == 0) {
        ++count;
      }
    }
    return count;
  }

  constexpr std::uint16_t Write(Does does, std::uint16_t argument = 0) {
    steps.Add({argument, does});
    return static_cast<std::uint16_t>(steps.count - 1);
  }

  constexpr std::uint16_t Here() const { return static_cast<std::uint16_t>(steps.count); }

  constexpr std::uint8_t ReadNumber() {
    std::uint8_t number = 0;
    while (!AtEnd() && Peek() >= U'0' && Peek() <= U'9') {
      number = static_cast<std::uint8_t>(number * 10 + (Next() - U'0'));
    }
    return number;
  }

  constexpr bool AtEnd() const { return at_ >= expression_.size(); }
  constexpr char32_t Peek() const { return CharAt(expression_, at_).code; }
  constexpr char32_t Next() {
    const Char character = CharAt(expression_, at_);
    at_ += character.length;
    return character.code;
  }
  constexpr bool Take(char32_t code) {
    const bool there = !AtEnd() && Peek() == code;
    if (there) Next();
    return there;
  }

  std::string_view expression_;
  std::size_t at_ = 0;
};

// Some patterns, with room for no more than them.
template <std::size_t kCount, std::size_t kSteps, std::size_t kSets, std::size_t kRanges>
struct Patterns {
  std::array<std::uint16_t, kCount + 1> begins{};  // their first steps; where the last ends
  std::array<PatternStep, kSteps> steps{};
  std::array<CharacterSet, kSets> sets{};
  std::array<CharacterRange, kRanges> ranges{};

  constexpr PatternParts parts() const { return {steps.data(), sets.data(), ranges.data()}; }
  constexpr Pattern operator[](std::size_t i) const { return {parts(), begins[i]}; }
};

// The parser behind the expressions that `Expressions`, a function without captures, gives.
template <typename Expressions>
struct ParsedPatterns {
  static constexpr auto kExpressions = Expressions{}();
  PatternParser parser;
  std::array<std::uint16_t, kExpressions.size() + 1> begins{};

  constexpr ParsedPatterns() {
    for (std::size_t i = 0; i < kExpressions.size(); ++i) begins[i] = parser.Add(kExpressions[i]);
    begins.back() = static_cast<std::uint16_t>(parser.steps.count);
  }
};

// The patterns that an array is written with, which `Expressions` gives.
template <typename Expressions>
constexpr auto ParsePatterns(Expressions) {
  constexpr ParsedPatterns<Expressions> kParsed;
  Patterns<kParsed.begins.size() - 1, kParsed.parser.steps.count, kParsed.parser.sets.all.count,
           kParsed.parser.sets.ranges.count>
      patterns;
  const auto fill = [](auto& to, const auto& from) {
    for (std::size_t i = 0; i < to.size(); ++i) to[i] = from[i];
  };
  patterns.begins = kParsed.begins;
  fill(patterns.steps, kParsed.parser.steps);
  fill(patterns.sets, kParsed.parser.sets.all);
  fill(patterns.ranges, kParsed.parser.sets.ranges);
  return patterns;
}

}  // namespace jinggao

#endif  // JINGGAO_TEXT_PATTERN_PARSER_H_
