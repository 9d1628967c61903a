#include "rules/letter_spacing.h"

#include <array>
#include <cstdint>

#include "rules/beside.h"
#include "rules/spaced_words.h"
#include "text/characters.h"

namespace jinggao {
namespace {

// Characters that stand in sentences and hardly in names.
constexpr std::u32string_view kOfSentences = U"的了在是不为这，。；";

// Whether the character that begins at `at` may be one of those set apart. Of a figure each
// digit is: 2 0 2 3; one that is whole is set apart from the words, 达 935 公里.
bool MayBeSpaced(std::string_view text, std::size_t at) {
  const Beside character = After(text, at);
  if (character == Beside::kDigit) return After(text, at + 1) != Beside::kDigit;
  return character == Beside::kHan || character == Beside::kMark;
}

constexpr std::size_t kLongestOpening = 60;  // bytes, with its spaces

// The words that open a story and are spaced for looks: 本 报 讯. `next` is where their
// last character begins.
bool IsOpening(std::string_view text, std::size_t next, const LetterSpacing& found) {
  if (next > kLongestOpening) return false;
  std::string word(text.substr(0, found.span.begin));
  word.append(found.closed).append(text.substr(next, CharAt(text, next).length));
  return word == "本报讯" || word == "编者按";
}

// Whether of the characters of `run`, with spaces between them, every second may be a surname:
// 林 三 王 五. Of names one in three may have a rare surname.
bool MayBeNames(std::string_view run) {
  std::array<int, 2> surnames{};
  std::size_t turn = 0;
  for (std::size_t at = 0; at < run.size(); at = AfterSpaces(run, at), turn ^= 1) {
    const Char character = CharAt(run, at);
    surnames[turn] += IsSurname(character.code) ? 1 : -2;
    at += character.length;
  }
  return surnames[0] >= 0 || surnames[1] >= 0;
}

}  // namespace

LetterSpacing LetterSpacingAt(std::string_view text, std::size_t gap, bool has_stop) {
  constexpr int kLeast = 6;  // spaces
  LetterSpacing found{.span = {static_cast<std::uint32_t>(gap), static_cast<std::uint32_t>(gap)}};
  int spaces = 0;
  bool in_sentence = false;
  std::size_t at = gap;
  while (true) {
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
  if (spaces >= kLeast) {
    const std::size_t begin = gap - CharBefore(text, gap).length;
    found.is_words = in_sentence || (has_stop && !MayBeNames(text.substr(begin, at - begin)));
  }
  return found;
}

}  // namespace jinggao
