// Marks that have no partner and need none.

#ifndef JINGGAO_RULES_LONE_MARKS_H_
#define JINGGAO_RULES_LONE_MARKS_H_

#include <string_view>

#include "jinggao/jinggao.h"
#include "text/pairs.h"

namespace jinggao {

// Whether the mark at bytes `mark` of `text`, of sort `pair`, is right without a partner:
// an inch, an apostrophe, the bracket behind an item's number, half of a face made of
// marks, an arrow, a mark of code or of Latin text.
bool IsRightAlone(std::string_view text, Span mark, bool opens, Pair pair);

}  // namespace jinggao

#endif  // JINGGAO_RULES_LONE_MARKS_H_
