// Whether the characters on both sides of a break stand together elsewhere.
//
// Where 政 ends a line and 策 begins the next, and the page says 政策 in three other
// places, the break is in the middle of a word.

#ifndef JINGGAO_LAYOUT_MEETINGS_H_
#define JINGGAO_LAYOUT_MEETINGS_H_

#include <cstdint>
#include <vector>

#include "layout/page.h"

namespace jinggao {

// Of each break of `page`: how often the last Han character before it and the first
// after it stand next to each other in the text nearby (at most 254), or kNoMeeting
// where one of them is no Han character or the break is not among those `asked` for.
constexpr std::uint8_t kNoMeeting = 255;
std::vector<std::uint8_t> CountMeetings(const Page& page, const std::vector<bool>& asked);

}  // namespace jinggao

#endif  // JINGGAO_LAYOUT_MEETINGS_H_
