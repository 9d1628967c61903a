// With which characters matches begin and end: told while the core is compiled, so that
// where none of many patterns can match a look at two characters says so.

#ifndef JINGGAO_TEXT_PATTERN_EDGES_H_
#define JINGGAO_TEXT_PATTERN_EDGES_H_

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "text/characters.h"
#include "text/pattern.h"

namespace jinggao {

// Calls `visit` with each step that may take the first character of what matches from
// `step` on, or end it without one: kEnd, kFinish.
template <typename Visit>
constexpr void EachFirst(const PatternParts& parts, std::uint16_t step, const Visit& visit) {
  using Does = PatternStep::Does;
  const PatternStep& here = parts.steps[step];
  const auto next = static_cast<std::uint16_t>(step + 1);
  switch (here.does) {
    case Does::kTake:
    case Does::kTakeOf:
    case Does::kEnd:
    case Does::kFinish:
      visit(step);
      return;
    case Does::kRepeat:
    case Does::kRepeatFew:
      visit(step);
      if (here.least == 0) EachFirst(parts, next, visit);
      return;
    case Does::kAhead:
      EachFirst(parts, next, visit);
      return;
    case Does::kSplit:
    case Does::kSplitFew:
      EachFirst(parts, next, visit);
      EachFirst(parts, here.argument, visit);
      return;
    case Does::kJump:
      EachFirst(parts, here.argument, visit);
      return;
  }
}

// The same of the second character, behind what `first` has taken.
template <typename Visit>
constexpr void EachSecond(const PatternParts& parts, std::uint16_t first, const Visit& visit) {
  const PatternStep& here = parts.steps[first];
  const bool repeats =
      here.does == PatternStep::Does::kRepeat || here.does == PatternStep::Does::kRepeatFew;
  if (repeats && here.most > 1) visit(first);
  if (!repeats || here.least <= 1) {
    EachFirst(parts, static_cast<std::uint16_t>(first + 1), visit);
  }
}

constexpr bool IsAmong(std::string_view characters, char32_t code) {
  for (std::size_t at = 0; at < characters.size();) {
    const Char character = CharAt(characters, at);
    if (character.code == code) return true;
    at += character.length;
  }
  return false;
}

constexpr bool AllAreAmong(std::string_view characters, const PatternParts& parts,
                           const CharacterSet& set) {
  if (set.inverted) return false;
  for (std::size_t i = set.begin; i < set.end; ++i) {
    for (char32_t code = parts.ranges[i].first; code <= parts.ranges[i].last; ++code) {
      if (!IsAmong(characters, code)) return false;
    }
  }
  return true;
}

// Whether each match from `step` on takes one of `characters` among its first `count`, or
// ends where the text does, within as many.
constexpr bool AlwaysTakes(const PatternParts& parts, std::uint16_t step,
                           std::string_view characters, std::size_t count) {
  using Does = PatternStep::Does;
  const PatternStep& here = parts.steps[step];
  const auto next = static_cast<std::uint16_t>(step + 1);
  const auto all_are = [&](const CharacterSet& set) { return AllAreAmong(characters, parts, set); };
  switch (here.does) {
    case Does::kTake:
      return count > 0 && (IsAmong(characters, here.argument) ||
                           AlwaysTakes(parts, next, characters, count - 1));
    case Does::kTakeOf:
      return count > 0 && (all_are(parts.sets[here.argument]) ||
                           AlwaysTakes(parts, next, characters, count - 1));
    case Does::kRepeat:
    case Does::kRepeatFew: {
      if (all_are(parts.sets[here.argument])) {
        return count > 0 && (here.least > 0 || AlwaysTakes(parts, next, characters, count));
      }
      for (std::size_t taken = here.least; taken <= here.most; ++taken) {
        if (taken > count || !AlwaysTakes(parts, next, characters, count - taken)) return false;
      }
      return true;
    }
    case Does::kAhead:
      return AlwaysTakes(parts, next, characters, count);
    case Does::kSplit:
    case Does::kSplitFew:
      return AlwaysTakes(parts, next, characters, count) &&
             AlwaysTakes(parts, here.argument, characters, count);
    case Does::kJump:
      return AlwaysTakes(parts, here.argument, characters, count);
    case Does::kEnd:
      return true;
    case Does::kFinish:
      break;
  }
  return false;
}

// How many characters a match from `step` on takes at most that takes none of `characters`; -1
// where there is none, and `most` where it may be as many or more.
constexpr int LongestWithout(const PatternParts& parts, std::uint16_t step,
                             std::string_view characters, int most) {
  using Does = PatternStep::Does;
  const PatternStep& here = parts.steps[step];
  const auto next = static_cast<std::uint16_t>(step + 1);
  // A match that takes `taken`, and then goes on.
  const auto behind = [&](int taken) {
    if (taken >= most) return most;
    const int rest = LongestWithout(parts, next, characters, most - taken);
    return rest < 0 ? rest : taken + rest;
  };
  switch (here.does) {
    case Does::kTake:
      return IsAmong(characters, here.argument) ? -1 : behind(1);
    case Does::kTakeOf:
      return AllAreAmong(characters, parts, parts.sets[here.argument]) ? -1 : behind(1);
    case Does::kRepeat:
    case Does::kRepeatFew:
      if (!AllAreAmong(characters, parts, parts.sets[here.argument])) return behind(here.most);
      return here.least > 0 ? -1 : behind(0);
    case Does::kAhead:
      return behind(0);
    case Does::kSplit:
    case Does::kSplitFew:
      return std::max(behind(0), LongestWithout(parts, here.argument, characters, most));
    case Does::kJump:
      return LongestWithout(parts, here.argument, characters, most);
    case Does::kEnd:
      return 0;
    case Does::kFinish:
      break;
  }
  return most;
}

// Patterns by the characters at their matches' edges, a bit of `Mask` each. Characters
// share slots: now and then a pattern seems possible that is not. Where there are `kPairs`
// slots for pairs, a power of two, the first two characters are looked up together.
template <typename Mask, std::size_t kIdeographs, std::size_t kPairs = 0>
class PatternEdges {
 public:
  struct Slot {
    Mask first = 0;   // patterns of which a match may begin with the character,
    Mask loose = 0;   // and may go on with so many that they stand in `second`,
    Mask second = 0;  // may have it as its second one, if any,
    Mask last = 0;    // may end with it where the text ends, or ends before that
  };

  // Adds the pattern with the steps from `begin` to before `end`.
  constexpr void Add(const PatternParts& parts, std::uint16_t begin, std::uint16_t end, Mask bit) {
    using Does = PatternStep::Does;
    EachFirst(parts, begin, [&](std::uint16_t first) {
      Note(parts, first, bit, &Slot::first);
      EachSecond(parts, first, [&](std::uint16_t second) { NotePair(parts, first, second, bit); });
    });
    for (std::uint16_t step = begin; step < end; ++step) {
      const Does does = parts.steps[step].does;
      if (does != Does::kTake && does != Does::kTakeOf && does != Does::kRepeat &&
          does != Does::kRepeatFew) {
        continue;
      }
      EachFirst(parts, static_cast<std::uint16_t>(step + 1), [&](std::uint16_t behind) {
        if (parts.steps[behind].does == Does::kEnd) Note(parts, step, bit, &Slot::last);
        if (parts.steps[behind].does == Does::kFinish) Note(parts, behind, bit, &Slot::last);
      });
    }
  }

  const Slot& Of(char32_t code) const { return slots_[IndexOf(code)]; }

  // Patterns of which a match may begin with `first` and go on with `second`, if it goes on.
  Mask OfBoth(char32_t first, char32_t second) const {
    Mask pairs = 0;
    if constexpr (kPairs > 0) pairs = pairs_[PairIndexOf(first, second)];
    return pairs | (Of(first).loose & Of(second).second);
  }

 private:
  static constexpr std::size_t kOthers = kIdeographs < 256 ? kIdeographs : 256;
  static constexpr std::size_t kMostOfPair = 32;  // characters, first ones and second ones each

  static constexpr std::size_t IndexOf(char32_t code) {
    return IsBasicIdeograph(code) ? code % kIdeographs : kIdeographs + code % kOthers;
  }

  static constexpr std::size_t PairIndexOf(char32_t first, char32_t second) {
    const std::uint32_t mixed = (first * 0x9E3779B1u + second) * 0x85EBCA6Bu;
    return (mixed >> 16) % kPairs;
  }

  // Calls `visit` with each character that `step` takes.
  template <typename Visit>
  static constexpr void EachCharacter(const PatternParts& parts, std::uint16_t step,
                                      const Visit& visit) {
    const PatternStep& here = parts.steps[step];
    if (here.does == PatternStep::Does::kTake) return visit(here.argument);
    const CharacterSet& set = parts.sets[here.argument];
    for (std::size_t i = set.begin; i < set.end; ++i) {
      const CharacterRange& range = parts.ranges[i];
      for (char32_t code = range.first; code <= range.last; ++code) visit(code);
    }
  }

  // Whether `step` takes characters, and few.
  static constexpr bool TakesFew(const PatternParts& parts, std::uint16_t step) {
    using Does = PatternStep::Does;
    const PatternStep& here = parts.steps[step];
    if (here.does == Does::kTake) return true;
    if (here.does == Does::kEnd || here.does == Does::kFinish) return false;
    const CharacterSet& set = parts.sets[here.argument];
    std::size_t count = 0;
    for (std::size_t i = set.begin; i < set.end; ++i) {
      count += parts.ranges[i].last - parts.ranges[i].first + 1;
    }
    return !set.inverted && count <= kMostOfPair;
  }

  constexpr void NotePair(const PatternParts& parts, std::uint16_t first, std::uint16_t second,
                          Mask bit) {
    if constexpr (kPairs > 0) {
      if (TakesFew(parts, first) && TakesFew(parts, second)) {
        EachCharacter(parts, first, [&](char32_t one) {
          EachCharacter(parts, second,
                        [&](char32_t other) { pairs_[PairIndexOf(one, other)] |= bit; });
        });
        return;
      }
    }
    Note(parts, first, bit, &Slot::loose);
    Note(parts, second, bit, &Slot::second);
  }

  // Notes the characters that `step` takes: all for a match that ends with kFinish, none
  // for one that ends with kEnd.
  constexpr void Note(const PatternParts& parts, std::uint16_t step, Mask bit, Mask Slot::*edge) {
    using Does = PatternStep::Does;
    const PatternStep& here = parts.steps[step];
    if (here.does == Does::kEnd) return;
    if (here.does == Does::kTake) {
      slots_[IndexOf(here.argument)].*edge |= bit;
      return;
    }
    const bool any = here.does == Does::kFinish;
    const CharacterSet set = any ? CharacterSet{} : parts.sets[here.argument];
    const auto fill = [&](std::size_t first, std::size_t end) {
      for (std::size_t slot = first; slot < end; ++slot) slots_[slot].*edge |= bit;
    };
    if (any || set.all_ideographs) fill(0, kIdeographs);
    if (any || set.inverted) fill(kIdeographs, kIdeographs + kOthers);
    if (any) return;
    if (set.inverted) {
      if (!set.no_ideographs) fill(0, kIdeographs);
      return;
    }
    for (std::size_t i = set.begin; i < set.end; ++i) {
      const CharacterRange& range = parts.ranges[i];
      if (range.last - range.first >= kOthers) {
        // Long ranges are of ideographs, basic or not.
        if (!set.all_ideographs && range.last >= kFirstIdeograph) fill(0, kIdeographs);
        fill(kIdeographs, kIdeographs + kOthers);
        continue;
      }
      for (char32_t code = range.first; code <= range.last; ++code) {
        slots_[IndexOf(code)].*edge |= bit;
      }
    }
  }

  std::array<Slot, kIdeographs + kOthers> slots_{};
  std::array<Mask, kPairs> pairs_{};
};

}  // namespace jinggao

#endif  // JINGGAO_TEXT_PATTERN_EDGES_H_
