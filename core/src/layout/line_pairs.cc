#include "layout/line_pairs.h"

#include <algorithm>

#include "layout/topic.h"
#include "text/characters.h"

namespace jinggao {
namespace {

constexpr std::int32_t kMostAlike = 8;  // characters

}  // namespace

SharedShape ShapeOf(const Line& a, const Line& b) {
  const auto both = [&](Cue cue) { return a.cues.Has(cue) && b.cues.Has(cue); };
  if (both(Cue::kNumbered)) return SharedShape::kNumbered;
  if (both(Cue::kDayFirst)) return SharedShape::kDated;
  if (a.facts.labelled && b.facts.labelled) return SharedShape::kLabelled;
  if (a.facts.spaces >= 2 && a.facts.spaces == b.facts.spaces) return SharedShape::kFields;
  return both(Cue::kNames) ? SharedShape::kNames : SharedShape::kNone;
}

bool AreAsWide(const Line& a, const Line& b) {
  const auto [narrow, wide] = std::minmax(a.facts.width, b.facts.width);
  return wide - narrow <= kUnevenWidths;
}

std::int32_t HeadlineInLead(const Page& page, const Line& line, std::span<const TopicPair> lead,
                            Topic& topic) {
  if (!line.facts.MayBeHeadline()) return -1;
  topic.Clear();
  topic.Add(lead);
  return topic.Share(page.PairsOf(line));
}

std::int32_t SameOpening(std::string_view a, std::string_view b) {
  std::int32_t same = 0;
  for (std::size_t at = 0; same < kMostAlike && at < a.size() && at < b.size(); ++same) {
    const Char c = CharAt(a, at);
    if (CharAt(b, at).code != c.code) break;
    at += c.length;
  }
  return same;
}

std::int32_t SameEnding(std::string_view a, std::string_view b) {
  std::int32_t same = 0;
  while (same < kMostAlike && !a.empty() && !b.empty()) {
    const Char c = CharBefore(a, a.size());
    if (CharBefore(b, b.size()).code != c.code) break;
    a.remove_suffix(c.length);
    b.remove_suffix(c.length);
    ++same;
  }
  return same;
}

}  // namespace jinggao
