// Lines that are verses, told by their form: poems, songs and slogans, inside a news page too.

#ifndef JINGGAO_LAYOUT_VERSES_H_
#define JINGGAO_LAYOUT_VERSES_H_

#include <vector>

#include "layout/page.h"

namespace jinggao {

// Of each line of `page` whether it is a verse. A column's text fills its lines, has marks in
// every second of them, and hardly ever three times running a mark at a line's end and nowhere
// else; a headline has fewer lines.
std::vector<bool> FindVerses(const Page& page);

}  // namespace jinggao

#endif  // JINGGAO_LAYOUT_VERSES_H_
