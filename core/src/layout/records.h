// Lines that are records of one list, told by their form.
//
// 固定资产投资完成98.2亿元，增长7.2% and the line above it have their figures and marks in the
// same order; in text that is cut into lines hardly one break in ten thousand has such lines on
// both sides.

#ifndef JINGGAO_LAYOUT_RECORDS_H_
#define JINGGAO_LAYOUT_RECORDS_H_

#include <string_view>
#include <vector>

#include "layout/page.h"

namespace jinggao {

// Whether `line` is a row of a table or of contents: times or results set apart by spaces, or
// cells by wide ones; or two columns' lines side by side.
bool IsRow(const Page& page, const Line& line);

// Whether both lines open with a date and the same mark or space behind it, as those of a
// chronicle do: 1978年，…
bool AreOfChronicle(std::string_view a, std::string_view b);

// Of each line of `page` whether it is a record: one of three lines of one form that stand
// together, or of two of which one is too short for a column's line.
std::vector<bool> FindRecords(const Page& page);

}  // namespace jinggao

#endif  // JINGGAO_LAYOUT_RECORDS_H_
