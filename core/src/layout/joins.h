// Which breaks between lines are to be joined.
//
// Rules: paragraph/broken, paragraph/hard-wrap. See tests/spec/paragraph-broken.txt.

#ifndef JINGGAO_LAYOUT_JOINS_H_
#define JINGGAO_LAYOUT_JOINS_H_

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "layout/page.h"
#include "layout/roles.h"
#include "layout/surroundings.h"

namespace jinggao {

// Gives each break of `page`, whose lines have roles, its points and verdict.
void JudgeBreaks(Page& page, const std::vector<Surroundings>& around);

// The points for joining line `after` to line `before`, whatever stands between them;
// kNever where something forbids it.
constexpr std::int32_t kNever = -1'000'000;
std::int32_t PointsAcross(const Page& page, const std::vector<Surroundings>& around,
                          std::size_t before, std::size_t after);

// How probable so many points are, in thousandths.
std::uint16_t ConfidenceOf(std::int32_t points);

// What stands between two lines when they are joined: nothing between Chinese
// characters, a space between Latin words (CSS Text 4, line break transformation).
std::string_view JoinReplacement(const Line& before, const Line& after);

}  // namespace jinggao

#endif  // JINGGAO_LAYOUT_JOINS_H_
