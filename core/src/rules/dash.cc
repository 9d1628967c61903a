// typo/dash: see tests/spec/typo-dash.txt.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "rules/all.h"
#include "rules/beside.h"
#include "text/script.h"

namespace jinggao {
namespace {

// Two hyphens, with the spaces on either side.
struct Hyphens {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t outer_begin = 0;
  std::size_t outer_end = 0;
};

// How sure it is that a dash is meant.
std::optional<Certainty> Judge(std::string_view text, const Hyphens& hyphens) {
  const Beside before = Before(text, hyphens.outer_begin);
  const Beside after = After(text, hyphens.outer_end);
  const bool spaced_before = hyphens.outer_begin < hyphens.begin;
  const bool spaced_after = hyphens.end < hyphens.outer_end;
  if (after == Beside::kCloser && !spaced_after) {
    return before == Beside::kHan ? std::optional(Certainty::kSure) : std::nullopt;
  }
  const bool goes_on = after == Beside::kHan || after == Beside::kOpener;
  switch (before) {
    case Beside::kHan:
    case Beside::kCloser:
      if (after == Beside::kLetter) return Certainty::kLikely;
      if (!goes_on) return std::nullopt;
      return spaced_before == spaced_after ? Certainty::kSure : Certainty::kLikely;
    case Beside::kMark:
    case Beside::kEdge:
      if (!goes_on) return std::nullopt;
      return spaced_after ? Certainty::kLikely : Certainty::kSure;
    default:
      return std::nullopt;
  }
}

}  // namespace

void FindDashes(const BlockText& block, Reporter& report) {
  const std::string_view text = block.text;
  std::optional<bool> chinese;
  for (std::size_t at = text.find("--"); at != text.npos; at = text.find("--", at)) {
    Hyphens hyphens{.begin = at, .end = text.find_first_not_of('-', at)};
    if (hyphens.end == text.npos) hyphens.end = text.size();
    at = hyphens.end;
    if (hyphens.end - hyphens.begin != 2) continue;
    hyphens.outer_begin = BeforeSpaces(text, hyphens.begin);
    hyphens.outer_end = AfterSpaces(text, hyphens.end);
    const std::optional<Certainty> certainty = Judge(text, hyphens);
    if (!certainty) continue;
    if (!chinese) chinese = IsChinese(text);
    if (!*chinese) return;
    report.Report({static_cast<std::uint32_t>(hyphens.outer_begin),
                   static_cast<std::uint32_t>(hyphens.outer_end)},
                  *certainty, "——");
  }
}

}  // namespace jinggao
