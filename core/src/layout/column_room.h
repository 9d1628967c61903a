// Lines that no column ended: they had room for what the next line begins with.

#ifndef JINGGAO_LAYOUT_COLUMN_ROOM_H_
#define JINGGAO_LAYOUT_COLUMN_ROOM_H_

#include <cstddef>

#include "layout/page.h"
#include "layout/surroundings.h"

namespace jinggao {

// Whether the line before the break at `at`, in a column whose paragraphs are marked, had room for
// what the next begins with, and is not as long as the one above: it is shorter than the next,
// which fills the column, even with an indent and with what may not end or begin a line; or it
// ends a sentence in less than half of the column, and of any column: “走。” `near` surrounds it.
bool HasRoom(const Page& page, std::size_t at, const Surroundings& near);

// Whether a sentence is over at the end of `line`, which is wider than the lines of the column
// around it: a paragraph that stands whole.
bool IsWiderThanColumn(const Line& line, const Surroundings& near);

}  // namespace jinggao

#endif  // JINGGAO_LAYOUT_COLUMN_ROOM_H_
