// Pairs that are spread over several blocks: a note in brackets, a headline in quotes
// over two decks, a quotation of several paragraphs.

#ifndef JINGGAO_RULES_SPREAD_MARKS_H_
#define JINGGAO_RULES_SPREAD_MARKS_H_

#include <string_view>

#include "text/pairs.h"

namespace jinggao {

// Whether the opening mark of `sort` that stands last in a block without partner has
// it in a later block. `after` is the text behind the block; `speech` says whether the
// mark opens speech, which may run over several paragraphs: each of them opens again
// and only the last closes (GB/T 15834 4.8.3.5). Looks at a few lines only.
bool ClosesLater(std::string_view after, Pair sort, bool speech);

// Whether the closing mark of `sort` that stands first in a block without partner has
// it in an earlier block. `before` is the text up to the block.
bool OpenedEarlier(std::string_view before, Pair sort);

}  // namespace jinggao

#endif  // JINGGAO_RULES_SPREAD_MARKS_H_
