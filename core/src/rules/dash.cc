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

// What is typed for half a dash where the keyboard has none: the hyphen, its full-width
// form, and the line that frames are drawn with.
constexpr std::string_view kHyphen = "-";
constexpr std::string_view kHalves[] = {kHyphen, "－", "─"};

// Two or three of them, with the spaces on either side.
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

// How sure it is that `count` times `half` means a dash. Three hyphens may be a rule, and
// with spaces around them the other two are a table's empty cell.
std::optional<Certainty> JudgeRun(std::string_view text, std::string_view half, std::size_t count,
                                  const Hyphens& hyphens) {
  if (count != 2 && (count != 3 || half != kHyphen)) return std::nullopt;
  const std::optional<Certainty> certainty = Judge(text, hyphens);
  if (count == 2 && half == kHyphen) return certainty;
  const bool spaced =
      hyphens.outer_begin < hyphens.begin || hyphens.end < hyphens.outer_end || hyphens.begin == 0;
  if (spaced) return std::nullopt;
  return count == 3 && certainty ? std::optional(Certainty::kLikely) : certainty;
}

void FindDashesOf(std::string_view text, std::string_view half, Reporter& report) {
  std::optional<bool> chinese;
  for (std::size_t at = text.find(half); at != text.npos; at = text.find(half, at)) {
    Hyphens hyphens{.begin = at, .end = at};
    std::size_t count = 0;
    for (; text.substr(hyphens.end, half.size()) == half; hyphens.end += half.size()) ++count;
    at = hyphens.end;
    if (count < 2) continue;
    hyphens.outer_begin = BeforeSpaces(text, hyphens.begin);
    hyphens.outer_end = AfterSpaces(text, hyphens.end);
    const std::optional<Certainty> certainty = JudgeRun(text, half, count, hyphens);
    if (!certainty) continue;
    if (!chinese) chinese = IsChinese(text);
    if (!*chinese) return;
    report.Report({static_cast<std::uint32_t>(hyphens.outer_begin),
                   static_cast<std::uint32_t>(hyphens.outer_end)},
                  *certainty, "——");
  }
}

}  // namespace

void FindDashes(const BlockText& block, Reporter& report) {
  for (const std::string_view half : kHalves) FindDashesOf(block.text, half, report);
}

}  // namespace jinggao
