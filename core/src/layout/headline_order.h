// What headlines can stand below each other. Each line's role was told from the lines near
// it; this looks at all headlines of the page.

#ifndef JINGGAO_LAYOUT_HEADLINE_ORDER_H_
#define JINGGAO_LAYOUT_HEADLINE_ORDER_H_

#include <vector>

#include "layout/page.h"
#include "layout/role_scorecards.h"

namespace jinggao {

// Takes lines of `page`, which are what `verdicts` say, for something else where headlines
// cannot stand as they do:
//
// - A dateline begins a story's text: what stands right above it is a headline, no subhead.
// - The items of a round-up stand together: a headline between two of them, where no byline,
//   picture or furniture has ended a story, is an item. They are too short for subheads.
// - A story has a text: of two headlines with nothing between them, the second goes on with
//   the first, or the first is none, whichever is more likely.
// - What goes on with a headline does not do so below a byline, picture or furniture: it is
//   one, or what stands above it.
void OrderHeadlines(const Page& page, std::vector<RoleVerdict>& verdicts);

}  // namespace jinggao

#endif  // JINGGAO_LAYOUT_HEADLINE_ORDER_H_
