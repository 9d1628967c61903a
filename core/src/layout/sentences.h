// Sentences of one block.

#ifndef JINGGAO_LAYOUT_SENTENCES_H_
#define JINGGAO_LAYOUT_SENTENCES_H_

#include <string_view>
#include <vector>

#include "jinggao/jinggao.h"
#include "text/noted_marks.h"

namespace jinggao {

// Appends the sentences of `block`, whose marks are `marks`, to `sentences`, with `base` added
// to their offsets. They lie in order, without white space around them, and cover all
// that is not white space. A sentence ends at 。！？ or …… outside quotes, brackets
// and title marks, closing marks included (GB/T 15834 4.1, 4.8, 4.9, 4.11, 4.15).
// A mark without its partner protects nothing.
void AppendSentences(std::string_view block, const NotedMarks& marks, std::uint32_t base,
                     std::vector<Span>& sentences);

}  // namespace jinggao

#endif  // JINGGAO_LAYOUT_SENTENCES_H_
