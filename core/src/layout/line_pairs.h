// What two neighbouring lines have in common.

#ifndef JINGGAO_LAYOUT_LINE_PAIRS_H_
#define JINGGAO_LAYOUT_LINE_PAIRS_H_

#include <cstdint>
#include <span>
#include <string_view>

#include "layout/page.h"

namespace jinggao {

// What makes two lines look like lines of one list.
enum class SharedShape : std::uint8_t {
  kNone,
  kNumbered,
  kDated,
  kLabelled,  // 地点：…
  kFields,    // as many words set apart by spaces
  kNames,
  kCount
};

SharedShape ShapeOf(const Line& a, const Line& b);

// Lines of a column differ by what may not begin or end a line (CLREQ 3.1.3).
constexpr std::uint32_t kUnevenWidths = 5;  // half ems

// Whether two lines may be lines of one column, as far as their widths tell.
bool AreAsWide(const Line& a, const Line& b);

// How many characters, up to eight, two lines begin with alike. A story's first
// paragraph often begins as its headline does.
std::int32_t SameOpening(std::string_view a, std::string_view b);

// How many, up to eight, they end with alike, as the lines of a list do.
std::int32_t SameEnding(std::string_view a, std::string_view b);

// How many in a hundred of the pairs of characters of a line that can be a headline stand
// in `lead`: a lead says again what its headline says; the rest of a sentence does not say
// again what its beginning says. -1 for other lines. `topic` is a place to work in.
std::int32_t HeadlineInLead(const Page& page, const Line& line, std::span<const TopicPair> lead,
                            Topic& topic);

}  // namespace jinggao

#endif  // JINGGAO_LAYOUT_LINE_PAIRS_H_
