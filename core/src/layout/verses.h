// Lines that are verses, told by their form: poems, songs and slogans, inside a news page too.

#ifndef JINGGAO_LAYOUT_VERSES_H_
#define JINGGAO_LAYOUT_VERSES_H_

#include <cstddef>
#include <vector>

#include "layout/page.h"
#include "layout/surroundings.h"

namespace jinggao {

// Of each break of `page` whether it is a verse's: between two of them, above the first, or below
// the last. A column's text fills its lines and has marks in every second of them, and hardly ever
// three times running one at the end and nowhere else; a headline has fewer lines.
std::vector<bool> FindVerses(const Page& page, const std::vector<Surroundings>& around);

// Whether a poem begins with line `at` of `page`, of which all clauses are of one measure.
bool BeginsPoem(const Page& page, std::size_t at);

}  // namespace jinggao

#endif  // JINGGAO_LAYOUT_VERSES_H_
