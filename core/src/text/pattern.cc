#include "text/pattern.h"

namespace jinggao {
namespace {

constexpr char32_t kLastCharacter = 0x10FFFF;
constexpr char32_t kEndOfText = ~char32_t{0};  // stands behind the text; no character

Char CharOrEnd(std::string_view text, std::size_t at) {
  return at < text.size() ? CharAt(text, at) : Char{kEndOfText, 0};
}

// How often a kRepeat takes a character at most.
std::size_t MostOf(const PatternStep& repeat) {
  return repeat.most == PatternStep::kNoLimit ? ~std::size_t{0} : repeat.most;
}

}  // namespace

bool Pattern::HasInRanges(const CharacterSet& set, char32_t code) const {
  if (code > kLastCharacter) return false;
  const CharacterRange* first = parts_.ranges + set.begin;
  std::size_t count = set.end - set.begin;
  // The last range that does not begin behind `code`.
  while (count > 1) {
    const std::size_t half = count / 2;
    if (first[half].first <= code) first += half;
    count -= half;
  }
  return (code >= first->first && code <= first->last) != set.inverted;
}

inline bool Pattern::MayGo(const PatternStep& step, char32_t code) const {
  using Does = PatternStep::Does;
  if (step.does == Does::kTake) return code == step.argument;
  const bool asks = step.does == Does::kTakeOf || step.does == Does::kAhead ||
                    (step.does == Does::kRepeat && step.least > 0);
  return !asks || Has(step.argument, code);
}

std::size_t Pattern::Run(std::uint16_t step, std::string_view text, std::size_t at) const {
  using Does = PatternStep::Does;
  Char character = CharOrEnd(text, at);
  const auto pass = [&] {
    at += character.length;
    character = CharOrEnd(text, at);
  };
  while (true) {
    const PatternStep& here = parts_.steps[step];
    ++step;
    switch (here.does) {
      case Does::kTake:
        if (character.code != here.argument) return kNoMatch;
        pass();
        break;
      case Does::kTakeOf:
        if (!Has(here.argument, character.code)) return kNoMatch;
        pass();
        break;
      case Does::kAhead:
        if (!Has(here.argument, character.code)) return kNoMatch;
        break;
      case Does::kRepeat: {
        const PatternStep& next = parts_.steps[step];
        // Where the least are taken, and where the most behind which the next step may go on.
        std::size_t least_end = at;
        std::size_t most_end = at;
        std::size_t most = 0;
        std::size_t count = 0;
        for (;; ++count) {
          if (count <= here.least) {
            least_end = most_end = at;
            most = count;
          } else if (MayGo(next, character.code)) {
            most_end = at;
            most = count;
          }
          if (count == MostOf(here) || !Has(here.argument, character.code)) break;
          pass();
        }
        if (count < here.least) return kNoMatch;
        for (; most > here.least; --most) {
          if (MayGo(next, CharOrEnd(text, most_end).code)) {
            if (const std::size_t end = Run(step, text, most_end); end != kNoMatch) return end;
          }
          most_end -= CharBefore(text, most_end).length;
        }
        at = least_end;
        character = CharOrEnd(text, at);
        break;
      }
      case Does::kRepeatFew:
        for (std::size_t count = 0;; ++count) {
          if (count >= here.least && MayGo(parts_.steps[step], character.code)) {
            if (const std::size_t end = Run(step, text, at); end != kNoMatch) return end;
          }
          if (count == MostOf(here) || !Has(here.argument, character.code)) return kNoMatch;
          pass();
        }
      case Does::kSplit:
        if (MayGo(parts_.steps[step], character.code)) {
          if (const std::size_t end = Run(step, text, at); end != kNoMatch) return end;
        }
        step = here.argument;
        break;
      case Does::kSplitFew:
        if (MayGo(parts_.steps[here.argument], character.code)) {
          if (const std::size_t end = Run(here.argument, text, at); end != kNoMatch) return end;
        }
        break;
      case Does::kJump:
        step = here.argument;
        break;
      case Does::kEnd:
        if (at < text.size()) return kNoMatch;
        break;
      case Does::kFinish:
        return at;
    }
  }
}

}  // namespace jinggao
