// What is observed of lines, as evidence for what they are.

#ifndef JINGGAO_LAYOUT_ROLE_EVIDENCE_H_
#define JINGGAO_LAYOUT_ROLE_EVIDENCE_H_

#include <array>
#include <cstddef>
#include <string_view>
#include <vector>

#include "layout/page.h"
#include "layout/role_bins.h"
#include "layout/scorecard.h"
#include "layout/surroundings.h"

namespace jinggao {

// Some lines of a page, by their indices.
struct LineStretch {
  std::size_t first = 0;
  std::size_t end = 0;  // behind the last
};

// What a first look observes: the lines and those next to them. `before` is what was observed
// of the page read before, if any.
void ObserveLines(const Page& page, const std::vector<Surroundings>& around,
                  const std::vector<RoleBins>& before, std::vector<RoleBins>& observed);

// Whether a first look observes the same in both.
bool SeeTheSameFirst(const RoleBins& a, const RoleBins& b);

// What a later look, at which the lines' roles are those of the look before, adds to it:
// the stories. Of `stretches` alone, of which each begins where the page does or right
// behind a story's headline: what stands above that headline says nothing of them.
void ObserveStories(const Page& page, const std::vector<LineStretch>& stretches,
                    std::vector<RoleBins>& observed);

}  // namespace jinggao

#endif  // JINGGAO_LAYOUT_ROLE_EVIDENCE_H_
