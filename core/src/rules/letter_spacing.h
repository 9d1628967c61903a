// Words printed with a space between their characters: 本 报 讯. A part of
// typo/stray-space.

#ifndef JINGGAO_RULES_LETTER_SPACING_H_
#define JINGGAO_RULES_LETTER_SPACING_H_

#include <cstddef>
#include <string>
#include <string_view>

#include "jinggao/jinggao.h"

namespace jinggao {

struct LetterSpacing {
  Span span;                // from the first space to the last
  std::string closed = {};  // what stands there without its spaces
  bool is_words = false;    // surely, and not names set in two characters: 林 三 王 五
};

// The characters of `text` with a space between each, from the space on that begins at
// byte `gap`; `has_stop` says whether the text has a full stop anywhere. The span is empty where
// there is none.
LetterSpacing LetterSpacingAt(std::string_view text, std::size_t gap, bool has_stop);

}  // namespace jinggao

#endif  // JINGGAO_RULES_LETTER_SPACING_H_
