// Sets of characters in the making, for the parser of patterns: lists and a sort that do
// their work while the core is compiled.

#ifndef JINGGAO_TEXT_PATTERN_SETS_H_
#define JINGGAO_TEXT_PATTERN_SETS_H_

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

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

// Unicode's script Han, as RE2 has it.
inline constexpr std::array kHanScript = {
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
inline constexpr std::array kBlanks = {CharacterRange{U'\t', U'\n'}, CharacterRange{U'\f', U'\r'},
                                       CharacterRange{U' ', U' '}};

// The characters of [ab-c], or of [^ab-c]: ranges in any order.
struct CharacterClass {
  bool inverted = false;
  FixedList<CharacterRange, 512> ranges;

  // [a]
  static constexpr CharacterClass Of(char32_t code) {
    CharacterClass one;
    one.ranges.Add({code, code});
    return one;
  }
};

// The sets that patterns share.
class CharacterSets {
 public:
  FixedList<CharacterSet, 256> all;
  FixedList<CharacterRange, 2048> ranges;

  // The number of the set of what is in `of`; one that is there already, if it is the same.
  constexpr std::uint16_t Add(CharacterClass of) {
    Sort(std::span(of.ranges.items, of.ranges.count));
    CharacterSet set{.begin = static_cast<std::uint16_t>(ranges.count),
                     .end = 0,
                     .last_bits = 0,
                     .inverted = of.inverted};
    bool has_all = false;
    bool has_none = true;
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
      has_all = has_all || (range.first <= kFirstIdeograph && range.last >= kLastIdeograph);
      has_none = has_none && (range.last < kFirstIdeograph || range.first > kLastIdeograph);
      if (set.inverted || range.last - range.first >= 31) {
        set.last_bits = ~std::uint32_t{0};
        continue;
      }
      for (char32_t code = range.first; code <= range.last; ++code) {
        set.last_bits |= std::uint32_t{1} << (code % 32);
      }
    }
    set.all_ideographs = set.inverted ? has_none : has_all;
    set.no_ideographs = set.inverted ? has_all : has_none;
    for (std::size_t i = 0; i < all.count; ++i) {
      if (!AreSame(all[i], set)) continue;
      ranges.count = set.begin;
      return static_cast<std::uint16_t>(i);
    }
    all.Add(set);
    return static_cast<std::uint16_t>(all.count - 1);
  }

 private:
  constexpr bool AreSame(const CharacterSet& a, const CharacterSet& b) const {
    if (a.inverted != b.inverted || a.end - a.begin != b.end - b.begin) return false;
    for (std::size_t i = a.begin, j = b.begin; i < a.end; ++i, ++j) {
      const CharacterRange& of_a = ranges[i];
      const CharacterRange& of_b = ranges[j];
      if (of_a.first != of_b.first || of_a.last != of_b.last) return false;
    }
    return true;
  }

  // Shell's sort: std::sort is not for constants in every library yet.
  static constexpr void Sort(std::span<CharacterRange> list) {
    for (const std::size_t gap : {132u, 57u, 23u, 10u, 4u, 1u}) {
      for (std::size_t i = gap; i < list.size(); ++i) {
        const CharacterRange range = list[i];
        std::size_t to = i;
        for (; to >= gap && list[to - gap].first > range.first; to -= gap) {
          list[to] = list[to - gap];
        }
        list[to] = range;
      }
    }
  }
};

}  // namespace jinggao

#endif  // JINGGAO_TEXT_PATTERN_SETS_H_
