// What the lines around a line have in common: the measure by which one line's
// width, gap and indent mean something.

#ifndef JINGGAO_LAYOUT_SURROUNDINGS_H_
#define JINGGAO_LAYOUT_SURROUNDINGS_H_

#include <cstdint>
#include <vector>

#include "layout/page.h"

namespace jinggao {

// How the paragraphs of columns begin nearby, as far as their first lines tell: flush with
// the column, or two em short of it, as where a reader of PDFs has lost the indents.
enum class Openings : std::uint8_t { kUnknown, kFlush, kMixed, kShort, kCount };

struct Surroundings {
  std::uint32_t widest = 0;  // of the lines nearby, in half ems
  // Of a full line nearby, in half ems: the greatest width that several lines have.
  std::uint32_t full_width = 0;
  std::uint8_t open_share = 0;  // of the lines nearby that end inside a sentence, in percent
  bool gaps_differ = false;     // some lines nearby have a blank line before them, some not
  // Some have one before them that stands behind a stop: it marks paragraphs, where one inside
  // a sentence is what a column's end has left.
  bool gaps_mark = false;
  bool indents_differ = false;
  // Every line of a column stands as a line of its own here.
  bool wrapped = false;
  Openings openings = Openings::kUnknown;  // of the lines about a page around

  // Whether blank lines or indents mark the paragraphs of a column.
  bool IsMarkedColumn() const { return wrapped && (gaps_mark || indents_differ); }
};

// The surroundings of each of `page`'s lines: the kReach lines on either side. They take over
// the memory of `room`.
std::vector<Surroundings> LookAround(const Page& page, std::vector<Surroundings> room = {});

}  // namespace jinggao

#endif  // JINGGAO_LAYOUT_SURROUNDINGS_H_
