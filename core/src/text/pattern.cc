#include "text/pattern.h"

namespace jinggao {
namespace {

constexpr char32_t kLastCharacter = 0x10FFFF;
constexpr char32_t kEndOfText = ~char32_t{0};  // stands behind the text; no character

Char CharOrEnd(std::string_view text, std::size_t at) {
  return at < text.size() ? CharAt(text, at) : Char{kEndOfText, 0};
}

// A place in a text, and how often a step has taken a character to get there.
struct Place {
  std::size_t at = 0;
  Char character;  // that begins there
  std::size_t count = 0;
};

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

std::optional<std::size_t> Pattern::Run(std::uint16_t step, std::string_view text,
                                        std::size_t at) const {
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
        if (character.code != here.argument) return std::nullopt;
        pass();
        break;
      case Does::kTakeOf:
        if (!Has(here.argument, character.code)) return std::nullopt;
        pass();
        break;
      case Does::kAhead:
        if (!Has(here.argument, character.code)) return std::nullopt;
        break;
      case Does::kRepeat: {
        const PatternStep& next = parts_.steps[step];
        // Where the least are taken, and where the most behind which the next step may go on.
        Place least{at, character, 0};
        Place most{at, character, 0};
        for (std::size_t count = 0;; ++count) {
          if (count <= here.least) least = most = {at, character, count};
          if (count > here.least && MayGo(next, character.code)) most = {at, character, count};
          if (count == MostOf(here) || !Has(here.argument, character.code)) break;
          pass();
        }
        if (least.count < here.least) return std::nullopt;
        for (; most.count > here.least; --most.count) {
          if (MayGo(next, most.character.code)) {
            if (const auto end = Run(step, text, most.at)) return end;
          }
          most.character = CharBefore(text, most.at);
          most.at -= most.character.length;
        }
        at = least.at;
        character = least.character;
        break;
      }
      case Does::kRepeatFew:
        for (std::size_t count = 0;; ++count) {
          if (count >= here.least && MayGo(parts_.steps[step], character.code)) {
            if (const auto end = Run(step, text, at)) return end;
          }
          if (count == MostOf(here) || !Has(here.argument, character.code)) return std::nullopt;
          pass();
        }
      case Does::kSplit:
        if (MayGo(parts_.steps[step], character.code)) {
          if (const auto end = Run(step, text, at)) return end;
        }
        step = here.argument;
        break;
      case Does::kSplitFew:
        if (MayGo(parts_.steps[here.argument], character.code)) {
          if (const auto end = Run(here.argument, text, at)) return end;
        }
        break;
      case Does::kJump:
        step = here.argument;
        break;
      case Does::kEnd:
        if (at < text.size()) return std::nullopt;
        break;
      case Does::kFinish:
        return at;
    }
  }
}

}  // namespace jinggao
