#include "rules/letter_spacing.h"

#include <cstdint>

#include "rules/beside.h"
#include "text/characters.h"

namespace jinggao {
namespace {

// Characters that stand in sentences and hardly in names.
constexpr std::u32string_view kOfSentences = U"的了在是不为这，。；";

bool MayBeSpaced(std::string_view text, std::size_t at) {
  const Beside character = After(text, at);
  return character == Beside::kHan || character == Beside::kDigit || character == Beside::kMark;
}

// The words that open a story and are spaced for looks: 本 报 讯. `next` is where their
// last character begins.
bool IsOpening(std::string_view text, std::size_t next, const LetterSpacing& found) {
  std::string word(text.substr(0, found.span.begin));
  word.append(found.closed).append(text.substr(next, CharAt(text, next).length));
  return word == "本报讯" || word == "编者按";
}

}  // namespace

LetterSpacing LetterSpacingAt(std::string_view text, std::size_t gap) {
  constexpr int kLeast = 6;  // spaces
  LetterSpacing found{.span = {static_cast<std::uint32_t>(gap), static_cast<std::uint32_t>(gap)}};
  int spaces = 0;
  bool in_sentence = false;
  for (std::size_t at = gap;;) {
    const std::size_t next = AfterSpaces(text, at);
    if (next == at || !MayBeSpaced(text, next)) break;
    ++spaces;
    found.span.end = static_cast<std::uint32_t>(next);
    if (spaces == 2 && IsOpening(text, next, found)) {
      found.is_words = true;
      return found;
    }
    const Char character = CharAt(text, next);
    at = next + character.length;
    const std::size_t after = AfterSpaces(text, at);
    if (after == at || !MayBeSpaced(text, after)) break;
    found.closed += text.substr(next, character.length);
    in_sentence = in_sentence || kOfSentences.find(character.code) != kOfSentences.npos;
  }
  found.is_words = spaces >= kLeast && in_sentence;
  return found;
}

}  // namespace jinggao
