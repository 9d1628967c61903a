#include "layout/joins.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "layout/clauses.h"
#include "layout/column_room.h"
#include "layout/join_evidence.h"
#include "layout/join_evidence_table.h"
#include "layout/join_vetoes.h"
#include "layout/meetings.h"
#include "layout/records.h"
#include "layout/verses.h"
#include "text/by_itself.h"

namespace jinggao {
namespace {

// Two scorecards, one after another: pages that keep their paragraphs, and columns
// that are hard-wrapped. In each, the points of the evidence, then of its pairs.
constexpr std::int8_t kPoints[] = {
#include "layout/join_points.inc"
};

// What it takes to join, and to suggest it, on each scorecard. A wrong join costs as
// much as ten missed ones: an editor sees a missed join at a glance and a wrong one
// hardly ever. So it takes most where nothing nearby is cut; where something surely
// is, the page came from columns, and less will do. In a column it takes more where
// neither blank lines nor indents mark the paragraphs, as in text from PDFs, and most
// where its line ends in a stop: nothing but the next line's words tells them apart. Less
// again where a page's paragraphs begin flush with the column, as in typed manuscripts:
// a reader of PDFs cuts headlines and boxes too, and leaves first lines short.
struct Threshold {
  std::int32_t join;
  std::int32_t join_among_others;
  std::int32_t suggest;
};
constexpr Threshold kKeptParagraphs = {560, 0, 0};
constexpr Threshold kHeadlineForm = {700, 550, 400};
constexpr Threshold kFeatureForm = {700, 170, 0};
constexpr Threshold kMarkedColumn = {120, -140, -330};
constexpr Threshold kMarkedEnd = {120, -140, 0};  // of a sentence, above a blank line
constexpr Threshold kFlushColumn = {80, -70, -150};
constexpr Threshold kFlushStop = {50, -50, -100};
constexpr Threshold kUnmarkedColumn = {300, 170, -60};
constexpr Threshold kUnmarkedStop = {300, 140, -60};
constexpr std::size_t kNearby = 40;  // breaks

constexpr std::int32_t kSure = 700;  // points: 999 times in a thousand

constexpr std::size_t kPairCount = 32;
constexpr std::array<std::array<EvidencePair, kPairCount>, 2> kPairs = {{
#include "layout/join_pairs.inc"
}};

// Where the points of each kind of evidence, and of each pair, begin.
struct Rows {
  std::array<std::size_t, kJoinEvidenceCount + 1> evidence = FirstRowsOf(kJoinEvidence);
  // Of each scorecard:
  std::array<std::array<std::size_t, kPairCount>, 2> pairs{};
  std::array<std::array<std::uint8_t, kPairCount>, 2> bins_of_second{};
  std::array<std::size_t, 3> scorecards{};  // and where the last ends

  constexpr Rows() {
    std::size_t row = 0;
    for (std::size_t card = 0; card < 2; ++card) {
      scorecards[card] = row;
      row += evidence.back();
      for (std::size_t i = 0; i < kPairCount; ++i) {
        const std::size_t bins = kJoinEvidence[kPairs[card][i].second].bins();
        pairs[card][i] = row;
        bins_of_second[card][i] = static_cast<std::uint8_t>(bins);
        row += kJoinEvidence[kPairs[card][i].first].bins() * bins;
      }
    }
    scorecards[2] = row;
  }
};
constexpr Rows kRows;
static_assert(std::size(kPoints) == kRows.scorecards[2],
              "learn the points anew: core/learn/README.md");

std::int32_t PointsOfPair(const JoinBins& bins, std::size_t card, std::size_t i) {
  const EvidencePair pair = kPairs[card][i];
  return kPoints[kRows.pairs[card][i] +
                 std::size_t{bins[pair.first]} * kRows.bins_of_second[card][i] + bins[pair.second]];
}

JINGGAO_BY_ITSELF std::int32_t PointsOf(const JoinBins& bins, std::size_t card) {
  std::int32_t points = 0;
  for (std::size_t e = 0; e < kJoinEvidenceCount; ++e) {
    points += kPoints[kRows.scorecards[card] + kRows.evidence[e] + bins[e]];
  }
  for (std::size_t i = 0; i < kPairCount; ++i) points += PointsOfPair(bins, card, i);
  return points * kPointsPerStep;
}

constexpr auto kMeetings = static_cast<std::size_t>(JoinEvidence::kMeetings);

// What the counting of meetings has in PointsOf, by itself and in pairs.
JINGGAO_BY_ITSELF std::int32_t PointsOfMeetings(const JoinBins& bins, std::size_t card) {
  std::int32_t points =
      kPoints[kRows.scorecards[card] + kRows.evidence[kMeetings] + bins[kMeetings]];
  for (std::size_t i = 0; i < kPairCount; ++i) {
    const EvidencePair pair = kPairs[card][i];
    if (pair.first == kMeetings || pair.second == kMeetings) points += PointsOfPair(bins, card, i);
  }
  return points * kPointsPerStep;
}

// A short line without any mark has the form of a headline or a subhead, whatever
// the line was taken for.
bool HasHeadlineForm(const LineFacts& facts) {
  constexpr std::uint32_t kLongest = 16;  // characters
  return facts.chars <= kLongest && facts.until_mark == facts.chars;
}

// What it takes at the break behind line `at`, whose surroundings are `near`.
const Threshold& ThresholdAt(const Page& page, std::size_t at, const Surroundings& near) {
  const Line& before = page.lines[at];
  if (near.wrapped) {
    const bool stop = before.facts.EndsSentence();
    const bool blank = near.gaps_mark && page.lines[at + 1].gap > 1;
    if (near.IsMarkedColumn()) return stop && blank ? kMarkedEnd : kMarkedColumn;
    if (near.openings == Openings::kFlush) return stop ? kFlushStop : kFlushColumn;
    return stop ? kUnmarkedStop : kUnmarkedColumn;
  }
  if (HasHeadlineForm(before.facts)) return kHeadlineForm;
  return HasFeatureForm(page, before) ? kFeatureForm : kKeptParagraphs;
}

constexpr std::uint8_t BinOfMeetings(std::uint8_t meetings) {
  return BinOf({{}, join_evidence::kMeetingEdges, 0}, meetings);
}

// Between which sums of points the counting of meetings changes those without it, at most.
struct PointsBetween {
  std::int32_t least = 0;
  std::int32_t most = 0;
};
constexpr std::array<PointsBetween, 2> kOfMeetings = [] {
  std::array<PointsBetween, 2> between{};  // on each scorecard
  for (std::size_t card = 0; card < 2; ++card) {
    // Of the evidence by itself and of each pair with it: the rows of its bins, and of what
    // else they hang on.
    const auto add = [&](std::size_t first_row, std::size_t step, std::size_t others,
                         std::size_t step_of_others) {
      PointsBetween here;
      for (std::size_t other = 0; other < others; ++other) {
        const std::size_t row = first_row + other * step_of_others;
        for (std::size_t bin = 0; bin < kJoinEvidence[kMeetings].bins(); ++bin) {
          const std::int32_t more =
              kPoints[row + bin * step] - kPoints[row + BinOfMeetings(kNoMeeting) * step];
          here = {std::min(here.least, more), std::max(here.most, more)};
        }
      }
      between[card].least += here.least * kPointsPerStep;
      between[card].most += here.most * kPointsPerStep;
    };
    add(kRows.scorecards[card] + kRows.evidence[kMeetings], 1, 1, 0);
    for (std::size_t i = 0; i < kPairCount; ++i) {
      const auto [first, second] = kPairs[card][i];
      const std::size_t step = kRows.bins_of_second[card][i];
      if (first == kMeetings) add(kRows.pairs[card][i], step, step, 1);
      if (second == kMeetings) add(kRows.pairs[card][i], 1, kJoinEvidence[first].bins(), step);
    }
  }
  return between;
}();

// Says whether anything forbids to join each break, and gives its points to those that
// may be joined: where paragraphs are kept, one in ten. Meetings, for which the text nearby
// is gone through, are counted only where they can still change what is decided or how surely;
// elsewhere the points are without them.
void Score(Page& page, const std::vector<Surroundings>& around) {
  struct Open {
    std::size_t at = 0;
    JoinBins bins;
  };
  bool any = false;
  for (std::size_t i = 0; i < page.breaks.size(); ++i) {
    Break& at = page.breaks[i];
    at.hard_wrap = around[i].wrapped;
    at.may_join = !at.held && MayJoinAt(page, i, at.hard_wrap);
    any = any || at.may_join;
  }
  if (!any) return;
  std::vector<Open> open;
  std::vector<bool> asked(page.breaks.size());
  const std::vector<bool> records = FindRecords(page);
  const std::vector<bool> verses = FindVerses(page, around);
  thread_local Topic topic;
  for (std::size_t i = 0; i < page.breaks.size(); ++i) {
    Break& at = page.breaks[i];
    const std::size_t card = at.hard_wrap ? 1 : 0;
    at.may_join = at.may_join && !records[i] && !records[i + 1] && !verses[i] &&
                  !HasRoom(page, i, around[i]) && !IsWiderThanColumn(page.lines[i], around[i]);
    if (!at.may_join) continue;
    const JoinBins bins = ObserveJoin(page, around, kNoMeeting, i, i + 1, topic);
    at.points = PointsOf(bins, card);
    at.confidence = ConfidenceOf(at.points);
    const Threshold& threshold = ThresholdAt(page, i, around[i]);
    asked[i] = at.points + kOfMeetings[card].most >= threshold.suggest &&
               at.points + kOfMeetings[card].least < std::max(threshold.join, kSure);
    if (asked[i]) open.push_back({i, bins});
  }
  if (open.empty()) return;
  const std::vector<std::uint8_t> meetings = CountMeetings(page, asked);
  for (auto& [i, bins] : open) {
    Break& at = page.breaks[i];
    const std::size_t card = at.hard_wrap ? 1 : 0;
    at.points -= PointsOfMeetings(bins, card);
    bins[kMeetings] = BinOfMeetings(meetings[i]);
    at.points += PointsOfMeetings(bins, card);
    at.confidence = ConfidenceOf(at.points);
  }
}

}  // namespace

JINGGAO_BY_ITSELF void JudgeBreaks(Page& page, const std::vector<Surroundings>& around) {
  Score(page, around);
  std::size_t since_sure = kNearby + 1;
  std::vector<bool> among_others(page.breaks.size());
  const auto pass = [&](std::size_t i) {
    const Break& at = page.breaks[i];
    since_sure =
        at.may_join && at.points >= ThresholdAt(page, i, around[i]).join ? 0 : since_sure + 1;
    if (since_sure <= kNearby) among_others[i] = true;
  };
  for (std::size_t i = 0; i < page.breaks.size(); ++i) pass(i);
  since_sure = kNearby + 1;
  for (std::size_t i = page.breaks.size(); i-- > 0;) pass(i);

  const std::size_t first = FirstLineOfText(page);
  for (std::size_t i = 0; i < page.breaks.size(); ++i) {
    Break& at = page.breaks[i];
    const Threshold& threshold = ThresholdAt(page, i, around[i]);
    at.verdict = Break::Verdict::kKeep;
    if (!at.may_join) continue;
    const bool joins =
        at.points >= (among_others[i] ? threshold.join_among_others : threshold.join);
    if (joins && (at.hard_wrap || !MayBeHeadlineOfFeature(page, i, first))) {
      at.verdict = Break::Verdict::kJoin;
    } else if (at.points >= threshold.suggest) {
      at.verdict = Break::Verdict::kSuggest;
    }
  }
}

JINGGAO_BY_ITSELF std::size_t FirstLineOfText(const Page& page) {
  const auto is_furniture = [](const Line& line) { return line.role == Role::kFurniture; };
  return static_cast<std::size_t>(
      std::find_if_not(page.lines.begin(), page.lines.end(), is_furniture) - page.lines.begin());
}

bool HasFeatureForm(const Page& page, const Line& line) {
  constexpr std::uint32_t kLongest = 20;  // characters
  const Cues cues = line.cues;
  if (line.facts.chars > kLongest || cues.Has(Cue::kDayFirst) || cues.Has(Cue::kSaidFirst) ||
      cues.Has(Cue::kDispatch)) {
    return false;
  }
  const Clauses clauses = ClausesOf(page.TextOf(line), line.facts);
  return clauses != Clauses::kNone && clauses != Clauses::kSeveral;
}

JINGGAO_BY_ITSELF bool MayBeHeadlineOfFeature(const Page& page, std::size_t at, std::size_t first) {
  constexpr std::uint32_t kLongest = 24;  // characters
  const Line& line = page.lines[at];
  if (line.facts.chars > kLongest || line.facts.stops > 0 || line.cues.Has(Cue::kDispatch)) {
    return false;
  }
  if (at <= first) return true;
  return page.lines[at - 1].role == Role::kByline &&
         (at == 1 || KindOfRole(page.lines[at - 2].role) != BlockKind::kHeadline);
}

std::uint16_t ConfidenceOf(std::int32_t points) {
  // The odds by squaring: the same on every platform, as those of the C library's exp() need not
  // be, and without its table, which is 2 kB of the WebAssembly module.
  static_assert(kPointsPerUnit == 100.0);
  constexpr double kOddsOfPoint = 1.01005016708416805754;  // e to the power of a hundredth
  double odds = 1.0;
  double power = kOddsOfPoint;
  const auto size = static_cast<std::uint32_t>(points);
  for (std::uint32_t left = points < 0 ? 0u - size : size; left > 0; left /= 2, power *= power) {
    if (left % 2 == 1) odds *= power;
  }
  const double lesser = 1.0 / (1.0 + odds);
  return static_cast<std::uint16_t>(1000.0 * (points < 0 ? lesser : 1.0 - lesser) + 0.5);
}

std::int32_t PointsAcross(const Page& page, const std::vector<Surroundings>& around,
                          std::size_t before, std::size_t after) {
  const bool wrapped = around[before].wrapped;
  if (!MayJoin(page, page.lines[before], page.lines[after], wrapped)) return kNever;
  thread_local Topic topic;
  return PointsOf(ObserveJoin(page, around, kNoMeeting, before, after, topic), wrapped ? 1 : 0);
}

std::string_view JoinReplacement(const Line& before, const Line& after) {
  return before.facts.tail == Tail::kLatin && after.facts.head == Head::kLatin ? " " : "";
}

}  // namespace jinggao
