#include "text/pattern.h"

#include <algorithm>
#include <array>
#include <initializer_list>

#include "text/characters.h"
#include "text/sort_by.h"

namespace jinggao {
namespace {

constexpr char32_t kLastCharacter = 0x10FFFF;
constexpr char32_t kEnd = ~char32_t{0};       // stands behind the text; no character
constexpr char32_t kFirstIdeograph = 0x4E00;  // see IsBasicIdeograph
constexpr char32_t kLastIdeograph = 0x9FFF;

using Range = Pattern::Range;

// Unicode's script Han, as RE2 has it.
constexpr std::array kHan = {
    Range{0x2E80, 0x2E99},   Range{0x2E9B, 0x2EF3},   Range{0x2F00, 0x2FD5},
    Range{0x3005, 0x3005},   Range{0x3007, 0x3007},   Range{0x3021, 0x3029},
    Range{0x3038, 0x303B},   Range{0x3400, 0x4DBF},   Range{0x4E00, 0x9FFF},
    Range{0xF900, 0xFA6D},   Range{0xFA70, 0xFAD9},   Range{0x16FE2, 0x16FE3},
    Range{0x16FF0, 0x16FF1}, Range{0x20000, 0x2A6DF}, Range{0x2A700, 0x2B738},
    Range{0x2B740, 0x2B81D}, Range{0x2B820, 0x2CEA1}, Range{0x2CEB0, 0x2EBE0},
    Range{0x2F800, 0x2FA1D}, Range{0x30000, 0x3134A}};
constexpr std::array kDigits = {Range{U'0', U'9'}};
constexpr std::array kBlanks = {Range{U'\t', U'\n'}, Range{U'\f', U'\r'}, Range{U' ', U' '}};
constexpr std::array kLineFeed = {Range{U'\n', U'\n'}};

Char CharOrEnd(std::string_view text, std::size_t at) {
  return at < text.size() ? CharAt(text, at) : Char{kEnd, 0};
}

}  // namespace

// Writes the program while it reads: what is repeated is read as often as it is written.
class Pattern::Parser {
 public:
  Parser(std::string_view expression, Pattern& pattern)
      : expression_(expression), pattern_(pattern) {}

  void Run() {
    pattern_.needs_ = ReadChoice();
    Write(Does::kFinish);
  }

 private:
  using Does = Instruction::Does;
  // Of what was read: see needs().
  using Needs = std::vector<char32_t>;

  // a|b
  Needs ReadChoice() {
    std::vector<std::uint32_t> ends;
    Needs all;
    bool all_need = true;
    while (true) {
      const std::uint32_t split = Write(Does::kSplit);
      Needs least;
      while (!AtEnd() && Peek() != U'|' && Peek() != U')') {
        Needs needs = ReadRepetition();
        if (least.empty() || (!needs.empty() && needs.size() < least.size())) {
          least = std::move(needs);
        }
      }
      all_need = all_need && !least.empty();
      all.insert(all.end(), least.begin(), least.end());
      if (!Take(U'|')) {
        // The last one needs no other way.
        pattern_.program_[split] = {Does::kJump, split + 1, 0};
        break;
      }
      ends.push_back(Write(Does::kJump));
      pattern_.program_[split].argument = Here();
    }
    for (const std::uint32_t end : ends) pattern_.program_[end].argument = Here();
    return all_need ? all : Needs();
  }

  // An atom, and how often.
  Needs ReadRepetition() {
    const std::size_t atom = at_;
    const std::uint32_t begin = Here();
    Needs needs = ReadAtom();
    std::size_t least = 1;
    std::size_t most = 1;
    constexpr std::size_t kNoLimit = ~std::size_t{0};
    if (Take(U'*')) {
      least = 0;
      most = kNoLimit;
    } else if (Take(U'+')) {
      most = kNoLimit;
    } else if (Take(U'?')) {
      least = 0;
    } else if (Take(U'{')) {
      least = most = ReadNumber();
      if (Take(U',')) most = ReadNumber();
      Take(U'}');
    } else {
      return needs;
    }
    const bool lazy = Take(U'?');
    const std::size_t behind = at_;
    pattern_.program_.resize(begin);
    const auto read_again = [&] {
      at_ = atom;
      ReadAtom();
    };
    for (std::size_t i = 0; i < least; ++i) read_again();
    std::vector<std::uint32_t> exits;
    const std::size_t further = most == kNoLimit ? 1 : most - least;
    for (std::size_t i = 0; i < further; ++i) {
      exits.push_back(Write(Does::kSplit));
      read_again();
      if (most == kNoLimit) pattern_.program_[Write(Does::kJump)].argument = exits[0];
    }
    for (const std::uint32_t exit : exits) {
      Instruction& split = pattern_.program_[exit];
      split.argument = Here();
      if (lazy) std::swap(split.next, split.argument);
    }
    at_ = behind;
    return least > 0 ? needs : Needs();
  }

  Needs ReadAtom() {
    const char32_t code = Next();
    switch (code) {
      case U'(': {
        if (Take(U'?')) Take(U':');
        Needs needs = ReadChoice();
        Take(U')');
        return needs;
      }
      case U'[':
        return WriteSet(ReadClass());
      case U'^':
        Write(Does::kBegin);
        return {};
      case U'$':
        Write(Does::kEnd);
        return {};
      case U'.':
        return WriteSet({true, {kLineFeed.begin(), kLineFeed.end()}});
      default: {
        Set set;
        AddTo(set, code, false);
        return WriteSet(std::move(set));
      }
    }
  }

  // What `set` needs, if it is small.
  static Needs NeedsOf(const Set& set) {
    constexpr std::size_t kMost = 12;
    Needs needs;
    if (set.inverted) return needs;
    for (const Range& range : set.ranges) {
      if (range.last - range.first >= kMost - needs.size()) return {};
      for (char32_t code = range.first; code <= range.last; ++code) needs.push_back(code);
    }
    return needs;
  }

  Set ReadClass() {
    Set set;
    set.inverted = Take(U'^');
    while (!AtEnd() && !Take(U']')) AddTo(set, Next(), true);
    return set;
  }

  // Adds what begins with `code`, which has been read: a character, an escape, or in a
  // class a range.
  void AddTo(Set& set, char32_t code, bool in_class) {
    const auto add = [&set](const auto& ranges) {
      set.ranges.insert(set.ranges.end(), ranges.begin(), ranges.end());
    };
    if (code == U'\\') {
      code = Next();
      if (code == U'd') return add(kDigits);
      if (code == U's') return add(kBlanks);
      if (code == U'S') {
        set.inverted = true;
        return add(kBlanks);
      }
      if (code == U'p') {
        at_ += std::string_view("{Han}").size();
        return add(kHan);
      }
    }
    add(std::initializer_list<Range>{{code, in_class && Take(U'-') ? Next() : code}});
  }

  Needs WriteSet(Set set) {
    Needs needs = NeedsOf(set);
    if (!set.inverted && set.ranges.size() == 1 && set.ranges[0].first == set.ranges[0].last) {
      pattern_.program_[Write(Does::kTake)].argument = set.ranges[0].first;
      return needs;
    }
    set.Close();
    pattern_.sets_.push_back(std::move(set));
    pattern_.program_[Write(Does::kTakeOf)].argument =
        static_cast<std::uint32_t>(pattern_.sets_.size()) - 1;
    return needs;
  }

  std::uint32_t Write(Does does) {
    const std::uint32_t here = Here();
    pattern_.program_.push_back({does, 0, here + 1});
    return here;
  }

  std::uint32_t Here() const { return static_cast<std::uint32_t>(pattern_.program_.size()); }

  std::size_t ReadNumber() {
    std::size_t number = 0;
    while (!AtEnd() && Peek() >= U'0' && Peek() <= U'9') number = number * 10 + (Next() - U'0');
    return number;
  }

  bool AtEnd() const { return at_ >= expression_.size(); }
  char32_t Peek() const { return CharAt(expression_, at_).code; }
  char32_t Next() {
    const Char character = CharAt(expression_, at_);
    at_ += character.length;
    return character.code;
  }
  bool Take(char32_t code) {
    const bool there = !AtEnd() && Peek() == code;
    if (there) Next();
    return there;
  }

  std::string_view expression_;
  std::size_t at_ = 0;
  Pattern& pattern_;
};

Pattern::Pattern(std::string_view expression) { Parser(expression, *this).Run(); }

void Pattern::Set::Close() {
  SortBy(ranges, [](const Range& range) { return range.first; });
  const auto meets = [](const Range& range) {
    return range.first <= kLastIdeograph && range.last >= kFirstIdeograph;
  };
  const auto holds = [](const Range& range) {
    return range.first <= kFirstIdeograph && range.last >= kLastIdeograph;
  };
  const bool all = std::any_of(ranges.begin(), ranges.end(), holds);
  const bool none = std::none_of(ranges.begin(), ranges.end(), meets);
  all_ideographs = inverted ? none : all;
  no_ideographs = inverted ? all : none;
}

bool Pattern::Set::HasInRanges(char32_t code) const {
  if (ranges.size() == 1) return (code >= ranges[0].first && code <= ranges[0].last) != inverted;
  const auto behind =
      std::upper_bound(ranges.begin(), ranges.end(), code,
                       [](char32_t wanted, const Range& range) { return wanted < range.first; });
  return (behind != ranges.begin() && code <= (behind - 1)->last) != inverted;
}

std::optional<std::size_t> Pattern::MatchAt(std::string_view text, std::size_t at) const {
  return Run(0, text, at);
}

std::optional<std::size_t> Pattern::Run(std::uint32_t instruction, std::string_view text,
                                        std::size_t at) const {
  using Does = Instruction::Does;
  Char character = CharOrEnd(text, at);
  while (true) {
    const Instruction& here = program_[instruction];
    instruction = here.next;
    switch (here.does) {
      case Does::kTake:
        if (character.code != here.argument) return std::nullopt;
        at += character.length;
        character = CharOrEnd(text, at);
        break;
      case Does::kTakeOf:
        if (at == text.size() || !sets_[here.argument].Has(character.code)) return std::nullopt;
        at += character.length;
        character = CharOrEnd(text, at);
        break;
      case Does::kSplit:
        if (MayGo(here.next, character.code)) {
          if (const auto end = Run(here.next, text, at)) return end;
        }
        instruction = here.argument;
        break;
      case Does::kJump:
        instruction = here.argument;
        break;
      case Does::kBegin:
        if (at > 0) return std::nullopt;
        break;
      case Does::kEnd:
        if (at < text.size()) return std::nullopt;
        break;
      case Does::kFinish:
        return at;
    }
  }
}

bool Pattern::MayGo(std::uint32_t instruction, char32_t code) const {
  const Instruction& here = program_[instruction];
  switch (here.does) {
    case Instruction::Does::kTake:
      return code == here.argument;
    case Instruction::Does::kTakeOf:
      return code != kEnd && sets_[here.argument].Has(code);
    case Instruction::Does::kJump:
      return MayGo(here.argument, code);
    default:
      return true;
  }
}

std::vector<Range> Pattern::FirstAt(Place place) const {
  std::vector<Range> ranges;
  AddFirst(0, place, ranges);
  return ranges;
}

void Pattern::AddFirst(std::uint32_t instruction, Place place, std::vector<Range>& ranges) const {
  using Does = Instruction::Does;
  const Instruction& here = program_[instruction];
  switch (here.does) {
    case Does::kTake:
      ranges.push_back({here.argument, here.argument});
      return;
    case Does::kTakeOf: {
      const Set& set = sets_[here.argument];
      if (set.inverted) {
        ranges.push_back({0, kLastCharacter});
      } else {
        ranges.insert(ranges.end(), set.ranges.begin(), set.ranges.end());
      }
      return;
    }
    case Does::kSplit:
      AddFirst(here.next, place, ranges);
      AddFirst(here.argument, place, ranges);
      return;
    case Does::kJump:
      AddFirst(here.argument, place, ranges);
      return;
    case Does::kBegin:
      if (place == Place::kBeginning) AddFirst(here.next, place, ranges);
      return;
    case Does::kEnd:
    case Does::kFinish:
      ranges.push_back({0, kLastCharacter});
      return;
  }
}

}  // namespace jinggao
