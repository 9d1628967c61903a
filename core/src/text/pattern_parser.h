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

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "text/characters.h"
#include "text/pattern.h"

namespace jinggao {

// A list that can be made while compiling; one that is too long does not compile.
template <typename Item, std::size_t kMost>
struct FixedList {
  Item items[kMost] = {};
  std::size_t count = 0;

  constexpr void Add(const Item& item) { items[count++] = item; }
  constexpr Item& operator[](std::size_t i) { return items[i]; }
  constexpr const Item& operator[](std::size_t i) const { return items[i]; }
};

// Writes the steps while it reads: a group that is repeated is read as often as it is
// written.
class PatternParser {
 public:
  FixedList<PatternStep, 2048> steps;
  FixedList<CharacterSet, 256> sets;
  FixedList<CharacterRange, 2048> ranges;

  constexpr PatternParts parts() const { return {steps.items, sets.items, ranges.items}; }

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

  // Ranges in the making, in any order.
  struct Class {
    bool inverted = false;
    FixedList<CharacterRange, 512> ranges;
  };

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
    Class first;
    if (several && AddFirst(static_cast<std::uint16_t>(ahead + 1), first)) {
      steps[ahead] = {AddSet(first), Does::kAhead};
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
      const std::uint16_t set =
          first.does == Does::kTakeOf ? first.argument : AddSet(ClassOf(first.argument));
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
        Class any = ClassOf(U'\n');
        any.inverted = true;
        return WriteSet(any);
      }
      default: {
        Class one;
        AddTo(one, code, false);
        return WriteSet(one);
      }
    }
  }

  constexpr Class ReadClass() {
    Class all;
    all.inverted = Take(U'^');
    while (!AtEnd() && !Take(U']')) AddTo(all, Next(), true);
    return all;
  }

  // Adds what begins with `code`, which has been read: a character, an escape, or in a
  // class a range.
  constexpr void AddTo(Class& to, char32_t code, bool in_class) {
    // Unicode's script Han, as RE2 has it.
    constexpr std::array kHan = {
        CharacterRange{0x2E80, 0x2E99},   CharacterRange{0x2E9B, 0x2EF3},
        CharacterRange{0x2F00, 0x2FD5},   CharacterRange{0x3005, 0x3005},
        CharacterRange{0x3007, 0x3007},   CharacterRange{0x3021, 0x3029},
        CharacterRange{0x3038, 0x303B},   CharacterRange{0x3400, 0x4DBF},
        CharacterRange{0x4E00, 0x9FFF},   CharacterRange{0xF900, 0xFA6D},
        CharacterRange{0xFA70, 0xFAD9},   CharacterRange{0x16FE2, 0x16FE3},
        CharacterRange{0x16FF0, 0x16FF1}, CharacterRange{0x20000, 0x2A6DF},
        CharacterRange{0x2A700, 0x2B738}, CharacterRange{0x2B740, 0x2B81D},
        CharacterRange{0x2B820, 0x2CEA1}, CharacterRange{0x2CEB0, 0x2EBE0},
        CharacterRange{0x2F800, 0x2FA1D}, CharacterRange{0x30000, 0x3134A}};
    constexpr std::array kBlanks = {CharacterRange{U'\t', U'\n'}, CharacterRange{U'\f', U'\r'},
                                    CharacterRange{U' ', U' '}};
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
        return add(kHan);
      }
    }
    to.ranges.Add({code, in_class && Take(U'-') ? Next() : code});
  }

  constexpr void WriteSet(const Class& of) {
    const CharacterRange& first = of.ranges[0];
    if (!of.inverted && of.ranges.count == 1 && first.first == first.last) {
      Write(Does::kTake, static_cast<std::uint16_t>(first.first));
    } else {
      Write(Does::kTakeOf, AddSet(of));
    }
  }

  static constexpr Class ClassOf(char32_t code) {
    Class one;
    one.ranges.Add({code, code});
    return one;
  }

  // The set of what is in `of`; one that is there already, if it is the same.
  constexpr std::uint16_t AddSet(Class of) {
    Sort(std::span(of.ranges.items, of.ranges.count));
    CharacterSet set{.begin = static_cast<std::uint16_t>(ranges.count),
                     .end = 0,
                     .last_bits = 0,
                     .inverted = of.inverted};
    bool all = false;
    bool none = true;
    for (std::size_t i = 0; i < of.ranges.count; ++i) {
      const CharacterRange range = of.ranges[i];
      CharacterRange* const last = ranges.count > set.begin ? &ranges[ranges.count - 1] : nullptr;
      if (last != nullptr && range.first <= last->last + 1) {
        last->last = std::max(last->last, range.last);
      } else {
        ranges.Add(range);
      }
    }
    set.end = static_cast<std::uint16_t>(ranges.count);
    for (std::size_t i = set.begin; i < set.end; ++i) {
      const CharacterRange& range = ranges[i];
      all = all || (range.first <= kFirstIdeograph && range.last >= kLastIdeograph);
      none = none && (range.last < kFirstIdeograph || range.first > kLastIdeograph);
      if (set.inverted || range.last - range.first >= 31) {
        set.last_bits = ~std::uint32_t{0};
        continue;
      }
      for (char32_t code = range.first; code <= range.last; ++code) {
        set.last_bits |= std::uint32_t{1} << (code % 32);
      }
    }
    set.all_ideographs = set.inverted ? none : all;
    set.no_ideographs = set.inverted ? all : none;
    for (std::size_t i = 0; i < sets.count; ++i) {
      if (!AreSame(sets[i], set)) continue;
      ranges.count = set.begin;
      return static_cast<std::uint16_t>(i);
    }
    sets.Add(set);
    return static_cast<std::uint16_t>(sets.count - 1);
  }

  constexpr bool AreSame(const CharacterSet& a, const CharacterSet& b) const {
    if (a.inverted != b.inverted || a.end - a.begin != b.end - b.begin) return false;
    for (int i = 0; i < a.end - a.begin; ++i) {
      const CharacterRange& of_a = ranges[static_cast<std::size_t>(a.begin + i)];
      const CharacterRange& of_b = ranges[static_cast<std::size_t>(b.begin + i)];
      if (of_a.first != of_b.first || of_a.last != of_b.last) return false;
    }
    return true;
  }

  // Shell's sort: std::sort is not for constants in every library yet.
  static constexpr void Sort(std::span<CharacterRange> all) {
    for (const std::size_t gap : {132u, 57u, 23u, 10u, 4u, 1u}) {
      for (std::size_t i = gap; i < all.size(); ++i) {
        const CharacterRange range = all[i];
        std::size_t to = i;
        for (; to >= gap && all[to - gap].first > range.first; to -= gap) all[to] = all[to - gap];
        all[to] = range;
      }
    }
  }

  // Adds to `first` what a match may begin with from `step` on. False if that is
  // nothing, or anything but a few characters.
  constexpr bool AddFirst(std::uint16_t step, Class& first) const {
    if (step >= Here()) return false;
    const PatternStep& here = steps[step];
    const auto add_set = [&] {
      const CharacterSet& set = sets[here.argument];
      for (std::size_t i = set.begin; i < set.end; ++i) first.ranges.Add(ranges[i]);
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
  Patterns<kParsed.begins.size() - 1, kParsed.parser.steps.count, kParsed.parser.sets.count,
           kParsed.parser.ranges.count>
      patterns;
  const auto fill = [](auto& to, const auto& from) {
    for (std::size_t i = 0; i < to.size(); ++i) to[i] = from[i];
  };
  patterns.begins = kParsed.begins;
  fill(patterns.steps, kParsed.parser.steps);
  fill(patterns.sets, kParsed.parser.sets);
  fill(patterns.ranges, kParsed.parser.ranges);
  return patterns;
}

}  // namespace jinggao

#endif  // JINGGAO_TEXT_PATTERN_PARSER_H_
