// The evidence for and against joining two lines.

#ifndef JINGGAO_LAYOUT_JOIN_EVIDENCE_H_
#define JINGGAO_LAYOUT_JOIN_EVIDENCE_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "layout/page.h"
#include "layout/scorecard.h"
#include "layout/surroundings.h"

namespace jinggao {

enum class JoinEvidence : std::uint8_t {
  // What stands on both sides of the break.
  kTail,
  kHead,
  kEndingAndHead,
  kEndingCharacter,
  kOpeningCharacter,
  kEndingAndOpening,
  kUntilMark,
  kSameOpening,
  kSameEnding,
  kSameShape,
  kHeadlineInLead,
  kOpenLines,
  kUnclosed,
  kUnopened,
  kDigitsMeet,
  kMeetings,
  // The separator.
  kGap,
  kIndentBefore,
  kIndentAfter,
  kShortfall,
  kShortOfColumn,
  kEndingAndShortfall,
  kEndingAndShortOfColumn,
  kShortOfColumnAfter,
  kEndingAndShortOfColumnAfter,
  kWidthDifference,
  kRunOfWidths,
  kOpeningsAndShortOfColumnAfter,
  kLetterSpaced,
  // The line before.
  kCharsBefore,
  kCommasBefore,
  kStopsBefore,
  kSinceStop,
  kClausesBefore,
  kSpacesBefore,
  kOpeningBefore,
  // The line after.
  kCharsAfter,
  kCommasAfter,
  kStopsAfter,
  kSpacesAfter,
  kTailAfter,
  kOpeningAfter,
  // What the lines were taken for, and how surely.
  kRoleBefore,
  kMarginBefore,
  kRoleAfter,
  kMarginAfter,
  kRolesMeet,
  kRoleTwoBefore,
  kRoleTwoAfter,
  kTailTwoBefore,
  // Pairs that say more together than each by itself.
  kSeparatorAndEnding,
  kOpeningBeforeAndEnding,
  kRoleBeforeAndChars,
  kRoleBeforeAndOpening,
  kRoleBeforeAndUntilMark,
  kRolesTwoBeforeAndBefore,
  kCount
};

constexpr std::size_t kJoinEvidenceCount = static_cast<std::size_t>(JoinEvidence::kCount);
using JoinBins = Bins<kJoinEvidenceCount>;

// The evidence for joining line `after` of `page` to line `before`, which has no line
// of the same paragraph behind it: its neighbour, as a rule. The lines have roles;
// `meetings` is CountMeetings' answer for the break, `topic` a place to work in.
JoinBins ObserveJoin(const Page& page, const std::vector<Surroundings>& around,
                     std::uint8_t meetings, std::size_t before, std::size_t after, Topic& topic);

}  // namespace jinggao

#endif  // JINGGAO_LAYOUT_JOIN_EVIDENCE_H_
