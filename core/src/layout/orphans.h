// Pieces of stories that lost their beginning, of which nothing else tells.

#ifndef JINGGAO_LAYOUT_ORPHANS_H_
#define JINGGAO_LAYOUT_ORPHANS_H_

#include <vector>

#include "jinggao/jinggao.h"

namespace jinggao {

// The orphans of `outline`, in order, without those that are told of already: one trouble, one
// finding. `copies` are passages that stand twice, in any order: an orphan in which one begins is
// a repeat. `interrupted`, in order, are paragraphs with all that stands between their halves: an
// orphan inside one begins with its second half. All count bytes of one text.
std::vector<Span> LostPieces(const Outline& outline, std::vector<Span> copies,
                             const std::vector<Span>& interrupted);

}  // namespace jinggao

#endif  // JINGGAO_LAYOUT_ORPHANS_H_
