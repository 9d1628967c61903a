// Spaces between two Han characters: whether the words on either side show that one has no use
// there. So many spaces of a newspaper have one, between names, decks, verses and cells.

#ifndef JINGGAO_RULES_SPACED_WORDS_H_
#define JINGGAO_RULES_SPACED_WORDS_H_

#include <cstddef>
#include <optional>
#include <string_view>

#include "rules/rule.h"
#include "rules/stretch.h"

namespace jinggao {

// White space between two characters of a line.
struct Gap {
  std::size_t begin = 0;
  std::size_t end = 0;
  int length = 0;  // characters
};

// How sure it is that `gap`, between two Han characters of `text`, stands inside a sentence.
std::optional<Certainty> JudgeBetweenWords(std::string_view text, const Gap& gap);

// Whether the words before `gap` are set apart from what follows: a dateline, a label, the
// number of an item or of a law's article, a name of a social network.
bool SetsApart(std::string_view text, const Stretch& before, const Gap& gap);

// Whether a name may begin with the character: one of the commonest surnames.
bool IsSurname(char32_t code);

// Whether `after` is a name that stands by itself: 林远舟、.
bool IsNameAlone(const Stretch& after);

}  // namespace jinggao

#endif  // JINGGAO_RULES_SPACED_WORDS_H_
