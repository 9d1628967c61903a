#include "layout/joins.h"

#include <array>
#include <cmath>
#include <iterator>

#include "layout/join_evidence.h"
#include "layout/meetings.h"

namespace jinggao {
namespace {

// Two scorecards, one after another: pages that keep their paragraphs, and columns
// that are hard-wrapped.
constexpr std::int16_t kPoints[] = {
#include "layout/join_points.inc"
};

// What it takes to join, and to suggest it, on each scorecard. A wrong join costs
// more than ten missed ones: an editor sees a missed join at a glance and a wrong
// one hardly ever.
struct Threshold {
  std::int32_t join;
  std::int32_t suggest;
};
constexpr Threshold kKeptParagraphs = {250, 50};
constexpr Threshold kHardWrapped = {100, 0};

const std::array<std::size_t, kJoinEvidenceCount + 1>& FirstRows() {
  static const auto rows = FirstRowsOf(JoinEvidenceTable());
  return rows;
}

// Whether a line is Chinese, as far as its letters tell. Korean and European lines
// need spaces, and Japanese ones are not ours to judge.
bool IsChinese(const LineFacts& facts) {
  return facts.han > facts.latin && facts.han > 8 * facts.other_letters;
}

// Lines that stand by themselves, whatever the evidence says.
bool StandsAlone(const Line& line) {
  // 一、…: a section's title. Where it is a paragraph's first line, that is suggested.
  constexpr std::uint32_t kLongestTitle = 40;
  const bool title =
      line.cues.Has(Cue::kNumbered) && line.facts.chars <= kLongestTitle && line.facts.stops == 0;
  return title || line.cues.Has(Cue::kInBrackets);
}

// What no evidence outweighs. Where lines keep their paragraphs, a break after a
// full stop cannot be told from a paragraph's end: 2.5 in 100 cuts fall there, and
// nearly all paragraphs' ends. Nor can one after a colon, which introduces what
// follows: 全文如下：
bool MayJoin(const Line& before, const Line& after, bool wrapped) {
  if (!wrapped && (before.facts.EndsSentence() || before.facts.tail == Tail::kColon)) return false;
  if (!IsChinese(before.facts) && !IsChinese(after.facts)) return false;
  if (before.cues.Has(Cue::kNames) && after.cues.Has(Cue::kNames)) return false;  // a list
  return !StandsAlone(before) && !after.cues.Has(Cue::kFurther) && !after.cues.Has(Cue::kArrow);
}

}  // namespace

void JudgeBreaks(Page& page, const std::vector<Surroundings>& around) {
  const auto& first_rows = FirstRows();
  const std::vector<std::uint8_t> meetings = CountMeetings(page);
  for (std::size_t i = 0; i < page.breaks.size(); ++i) {
    Break& at = page.breaks[i];
    const bool wrapped = around[i].wrapped;
    const std::size_t base = wrapped ? first_rows.back() : 0;
    const JoinBins bins = ObserveJoin(page, around, meetings[i], i);
    at.points = 0;
    for (std::size_t e = 0; e < kJoinEvidenceCount; ++e) {
      at.points += kPoints[base + first_rows[e] + bins[e]];
    }
    at.hard_wrap = wrapped;
    at.confidence =
        static_cast<std::uint16_t>(std::lround(1000.0 / (1.0 + std::exp(-at.points / 100.0))));
    const Threshold& threshold = wrapped ? kHardWrapped : kKeptParagraphs;
    at.verdict = Break::Verdict::kKeep;
    if (!MayJoin(page.lines[i], page.lines[i + 1], wrapped)) continue;
    if (at.points >= threshold.join) {
      at.verdict = Break::Verdict::kJoin;
    } else if (at.points >= threshold.suggest) {
      at.verdict = Break::Verdict::kSuggest;
    }
  }
}

std::string_view JoinReplacement(const Line& before, const Line& after) {
  return before.facts.tail == Tail::kLatin && after.facts.head == Head::kLatin ? " " : "";
}

PointRows JoinPointRows() { return {std::size(kPoints), 2 * FirstRows().back()}; }

}  // namespace jinggao
