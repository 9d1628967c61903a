// Stages as text, for people and tests.

#ifndef JINGGAO_LAYOUT_DUMP_H_
#define JINGGAO_LAYOUT_DUMP_H_

#include <string>

#include "layout/page.h"

namespace jinggao {

// A line of text for each line of the page: its number, role, margin and beginning.
std::string DumpLines(const Page& page);

// A line for each break: verdict, points, and what stands on both sides of it.
std::string DumpJoins(const Page& page);

// A line for each article, and indented below it for each block.
std::string DumpOutline(const Page& page, const Outline& outline);

}  // namespace jinggao

#endif  // JINGGAO_LAYOUT_DUMP_H_
