// Paragraphs whose rest stands further down, behind a caption, byline or furniture.
//
// Rule: paragraph/interrupted. See tests/spec/paragraph-interrupted.txt.

#ifndef JINGGAO_LAYOUT_INTERRUPTIONS_H_
#define JINGGAO_LAYOUT_INTERRUPTIONS_H_

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "layout/page.h"
#include "layout/surroundings.h"

namespace jinggao {

// Lines `before` and `after` are one paragraph; those between are strangers to it.
struct Interruption {
  std::size_t before;
  std::size_t after;
  std::uint16_t confidence;  // in thousandths
};

// The interruptions of `page`, whose lines have roles and whose breaks are judged.
std::vector<Interruption> FindInterruptions(const Page& page,
                                            const std::vector<Surroundings>& around);

// What should stand from the end of line `before` to the end of line `after`: the
// paragraph's rest, then the strangers with the white space that stood before them.
std::string MovedBehind(const Page& page, const Interruption& interruption);

}  // namespace jinggao

#endif  // JINGGAO_LAYOUT_INTERRUPTIONS_H_
