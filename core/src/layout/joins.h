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

// The first line of `page` that is no furniture; how many lines there are if there is none.
std::size_t FirstLineOfText(const Page& page);

// Whether `line` is short and of two clauses, as a feature's headline is: 一盏灯，照亮回家的路. So
// is the beginning of a sentence that was cut, but for one that opens with who said it, or when.
bool HasFeatureForm(const Page& page, const Line& line);

// Whether line `at` stands where a story begins, as the `first` of the page or below a byline
// that ends one, and is no longer than a headline. It may be a feature's headline or a sentence
// that was cut: which of them is for a person to say.
bool MayBeHeadlineOfFeature(const Page& page, std::size_t at, std::size_t first);

// How probable so many points are, in thousandths.
std::uint16_t ConfidenceOf(std::int32_t points);

// What stands between two lines when they are joined: nothing between Chinese
// characters, a space between Latin words (CSS Text 4, line break transformation).
std::string_view JoinReplacement(const Line& before, const Line& after);

}  // namespace jinggao

#endif  // JINGGAO_LAYOUT_JOINS_H_
