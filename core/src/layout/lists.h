// Lists that have no bullets: what tells that a line is an item, and so goes on with none above it.

#ifndef JINGGAO_LAYOUT_LISTS_H_
#define JINGGAO_LAYOUT_LISTS_H_

#include <cstddef>

#include "layout/page.h"

namespace jinggao {

// Whether the line behind the break at `at` is one of several that open alike, with a time
// (6:30 早安望川), a label (亮点：…), what they explain, or a number (Step 1 …).
bool OpensListed(const Page& page, std::size_t at);

// Lines of a list: names, or words that end alike.
bool AreOneList(const Page& page, const Line& before, const Line& after);

// Whether line `at` is of a list, as the one above it tells: both have labels (列席：…), or short
// words that end alike (李建国、王秀英家庭). What it says is said to its end.
bool EndsItem(const Page& page, std::size_t at);

}  // namespace jinggao

#endif  // JINGGAO_LAYOUT_LISTS_H_
