// What is said twice.

#ifndef JINGGAO_REPEATS_REPEATS_H_
#define JINGGAO_REPEATS_REPEATS_H_

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "jinggao/jinggao.h"
#include "text/noted_marks.h"

namespace jinggao {

enum class RepeatKind : std::uint8_t { kSentence, kParagraph, kNearParagraph };

struct Repeat {
  RepeatKind kind;
  Span later;
  Span earlier;
  std::uint16_t confidence = 1000;  // likeness, in thousandths
};

// The repeats of one page, in order of `later`. `outline` counts bytes of `text`, and `marks` are
// those of its blocks.
//
// A paragraph that stands again, white space and punctuation aside, is flagged
// once for each later place; one that stands again re-edited likewise (see
// near_copies.cc for the measures). A sentence is flagged where it stands again in
// the same story, unless its paragraph is flagged already. Short paragraphs and
// sentences do not count, nor do blocks that lie in `code`, whose spans are in order
// and apart.
std::vector<Repeat> FindRepeats(std::string_view text, const Outline& outline,
                                std::span<const NotedMark> marks, std::span<const Span> code = {});

}  // namespace jinggao

#endif  // JINGGAO_REPEATS_REPEATS_H_
