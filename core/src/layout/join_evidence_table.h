// The kinds of evidence for joining two lines: their names and bins.

#ifndef JINGGAO_LAYOUT_JOIN_EVIDENCE_TABLE_H_
#define JINGGAO_LAYOUT_JOIN_EVIDENCE_TABLE_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>

#include "layout/clauses.h"
#include "layout/edge_characters.h"
#include "layout/join_evidence.h"
#include "layout/line_facts.h"
#include "layout/line_pairs.h"
#include "layout/meetings.h"
#include "layout/page.h"
#include "layout/scorecard.h"

namespace jinggao::join_evidence {

inline constexpr std::int32_t kCharEdges[] = {4,  7,  10, 13, 16,  20,  25,
                                              31, 40, 52, 70, 100, 150, 250};
inline constexpr std::int32_t kFewEdges[] = {1, 2, 3, 5};
inline constexpr std::int32_t kOneEdge[] = {1};
inline constexpr std::int32_t kSinceEdges[] = {1, 4, 8, 12, 16, 20, 26, 34, 44, 60, 90};
inline constexpr std::int32_t kShortfallEdges[] = {-8, 0, 1, 2, 3, 4, 5, 7, 10, 20, 40};
inline constexpr std::int32_t kUntilMarkEdges[] = {1, 2, 3, 4, 5, 7, 10, 14};
inline constexpr std::int32_t kMeetingEdges[] = {1, 2, 3, 5, 9, kNoMeeting};
inline constexpr std::int32_t kDifferenceEdges[] = {-20, -6, -2, -1, 0, 1, 2, 3, 7, 21};
inline constexpr std::int32_t kTopicEdges[] = {0, 1, 10, 20, 35, 50, 70};
inline constexpr std::int32_t kShareEdges[] = {20, 35, 50, 65, 80};
inline constexpr std::int32_t kMarginEdges[] = {25, 60, 120, 200, 300, 450, 650};

inline constexpr std::uint8_t kTails = static_cast<std::uint8_t>(Tail::kCount);
inline constexpr std::uint8_t kHeads = static_cast<std::uint8_t>(Head::kCount);
inline constexpr std::uint8_t kClauseForms = static_cast<std::uint8_t>(Clauses::kCount);
inline constexpr std::uint8_t kRoles = static_cast<std::uint8_t>(kRoleCount);

// How a line opens, as far as it tells a paragraph's first line.
enum class Opening : std::uint8_t {
  kPlain,
  kDispatch,
  kFurther,
  kDayFirst,
  kSaidFirst,
  kNumbered,
  kCount
};
inline constexpr std::uint8_t kOpenings = static_cast<std::uint8_t>(Opening::kCount);

// Tails by what they say of the sentence.
enum class Ending : std::uint8_t { kInside, kAfterComma, kAfterColon, kAfterStop, kClosed, kCount };
inline constexpr std::uint8_t kEndings = static_cast<std::uint8_t>(Ending::kCount);

inline constexpr std::uint8_t kGaps = 5;
inline constexpr std::uint8_t kIndents = 4;
// Of two widths, in half ems: as wide as each other; but for one character, which may not
// begin or end a line; or else.
enum class Widths : std::uint8_t { kEqual, kNearly, kDiffer, kCount };
inline constexpr std::uint8_t kWidths = static_cast<std::uint8_t>(Widths::kCount);
inline constexpr std::uint8_t kOpeningStyles = static_cast<std::uint8_t>(Openings::kCount);

// How short of the column a line is: full; by a character; by an indent; by more.
enum class Room : std::uint8_t { kNone, kCharacter, kIndent, kMore, kCount };
inline constexpr std::uint8_t kRooms = static_cast<std::uint8_t>(Room::kCount);

inline constexpr std::uint8_t kShapes = static_cast<std::uint8_t>(SharedShape::kCount);
inline constexpr std::uint8_t kLengths = static_cast<std::uint8_t>(std::size(kCharEdges)) + 1;
inline constexpr std::uint8_t kUntilMarks =
    static_cast<std::uint8_t>(std::size(kUntilMarkEdges)) + 1;
inline constexpr std::uint8_t kShortfalls =
    static_cast<std::uint8_t>(std::size(kShortfallEdges)) + 1;

constexpr std::array<EvidenceInfo, kJoinEvidenceCount> MakeTable() {
  std::array<EvidenceInfo, kJoinEvidenceCount> table{};
  const auto set = [&table](JoinEvidence e, EvidenceInfo info) {
    table[static_cast<std::size_t>(e)] = info;
  };
  using E = JoinEvidence;
  set(E::kTail, {"tail", {}, kTails});
  set(E::kHead, {"head", {}, kHeads});
  set(E::kEndingAndHead, {"ending and head", {}, kEndings * kHeads});
  set(E::kEndingCharacter, {"ending character", {}, kCharacterBins});
  set(E::kOpeningCharacter, {"opening character", {}, kCharacterBins});
  set(E::kEndingAndOpening, {"ending and opening character", {}, kCharacterBins * kCharacterBins});
  set(E::kUntilMark, {"characters until a mark", kUntilMarkEdges, 0});
  set(E::kSameOpening, {"same opening", kFewEdges, 0});
  set(E::kSameEnding, {"same ending", kFewEdges, 0});
  set(E::kSameShape, {"same shape", {}, kShapes});
  set(E::kHeadlineInLead, {"headline in the lead", kTopicEdges, 0});
  set(E::kOpenLines, {"open lines nearby", kShareEdges, 0});
  set(E::kUnclosed, {"unclosed marks before", kOneEdge, 0});
  set(E::kUnopened, {"unopened marks after", kOneEdge, 0});
  set(E::kDigitsMeet, {"digits or letters meet", {}, 2});
  set(E::kMeetings, {"meetings elsewhere", kMeetingEdges, 0});
  set(E::kGap, {"gap", {}, kGaps});
  set(E::kIndentBefore, {"indent before", {}, kIndents});
  set(E::kIndentAfter, {"indent after", {}, kIndents});
  set(E::kShortfall, {"shortfall", kShortfallEdges, 0});
  set(E::kShortOfColumn, {"short of the column", kShortfallEdges, 0});
  set(E::kEndingAndShortfall, {"ending and shortfall", {}, kEndings * kShortfalls});
  set(E::kEndingAndShortOfColumn, {"ending and short of the column", {}, kEndings * kShortfalls});
  set(E::kShortOfColumnAfter, {"short of the column after", kShortfallEdges, 0});
  set(E::kEndingAndShortOfColumnAfter,
      {"ending and short of the column after", {}, kEndings * kShortfalls});
  set(E::kWidthDifference, {"width difference", kDifferenceEdges, 0});
  set(E::kRunOfWidths, {"run of widths", {}, kEndings * kWidths * kWidths * kWidths});
  set(E::kOpeningsAndShortOfColumnAfter,
      {"paragraphs' openings, ending and short of the column after",
       {},
       kOpeningStyles * kEndings * kRooms});
  set(E::kLetterSpaced, {"letter-spaced", {}, 4});
  set(E::kCharsBefore, {"characters before", kCharEdges, 0});
  set(E::kCommasBefore, {"commas before", kFewEdges, 0});
  set(E::kStopsBefore, {"stops before", kFewEdges, 0});
  set(E::kSinceStop, {"characters since a stop", kSinceEdges, 0});
  set(E::kClausesBefore, {"clauses before", {}, kClauseForms});
  set(E::kSpacesBefore, {"spaces before", kFewEdges, 0});
  set(E::kOpeningBefore, {"opening before", {}, kOpenings});
  set(E::kCharsAfter, {"characters after", kCharEdges, 0});
  set(E::kCommasAfter, {"commas after", kFewEdges, 0});
  set(E::kStopsAfter, {"stops after", kFewEdges, 0});
  set(E::kSpacesAfter, {"spaces after", kFewEdges, 0});
  set(E::kTailAfter, {"tail after", {}, kTails});
  set(E::kOpeningAfter, {"opening after", {}, kOpenings});
  set(E::kRoleBefore, {"role before", {}, kRoles});
  set(E::kMarginBefore, {"margin before", kMarginEdges, 0});
  set(E::kRoleAfter, {"role after", {}, kRoles});
  set(E::kMarginAfter, {"margin after", kMarginEdges, 0});
  set(E::kRolesMeet, {"roles meet", {}, kRoles * kRoles});
  set(E::kRoleTwoBefore, {"role two before", {}, kRoles + 1});
  set(E::kRoleTwoAfter, {"role two after", {}, kRoles + 1});
  set(E::kTailTwoBefore, {"tail two before", {}, kTails + 1});
  set(E::kSeparatorAndEnding, {"separator and ending", {}, kGaps * kIndents * kEndings});
  set(E::kOpeningBeforeAndEnding, {"opening and ending before", {}, kOpenings * kEndings});
  set(E::kRoleBeforeAndChars, {"role and characters before", {}, kRoles * kLengths});
  set(E::kRoleBeforeAndOpening, {"role before and opening character", {}, kRoles * kCharacterBins});
  set(E::kRoleBeforeAndUntilMark,
      {"role before and characters until a mark", {}, kRoles * kUntilMarks});
  set(E::kRolesTwoBeforeAndBefore, {"roles two before and before", {}, (kRoles + 1) * kRoles});
  return table;
}

}  // namespace jinggao::join_evidence

namespace jinggao {

// In the order of JoinEvidence.
inline constexpr auto kJoinEvidence = join_evidence::MakeTable();

}  // namespace jinggao

#endif  // JINGGAO_LAYOUT_JOIN_EVIDENCE_TABLE_H_
