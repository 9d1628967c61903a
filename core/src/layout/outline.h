// The page's structure: its blocks, sentences and stories.

#ifndef JINGGAO_LAYOUT_OUTLINE_H_
#define JINGGAO_LAYOUT_OUTLINE_H_

#include "jinggao/jinggao.h"
#include "layout/page.h"

namespace jinggao {

// The outline of `page`, whose lines have roles and are all blocks: nothing is left
// to join. Spans count bytes of `page.text`.
//
// A story begins with a headline, or with a dateline after the last story's byline.
// A sub-story begins with a headline inside a round-up or with 又讯. A paragraph that
// follows a story's closing byline with neither is an orphan: a piece of a story
// that lost its beginning (rule article/orphan).
Outline BuildOutline(const Page& page);

}  // namespace jinggao

#endif  // JINGGAO_LAYOUT_OUTLINE_H_
