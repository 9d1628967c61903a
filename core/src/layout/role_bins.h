// The kinds of evidence for what a line is, and a place for the bins that they fall into.

#ifndef JINGGAO_LAYOUT_ROLE_BINS_H_
#define JINGGAO_LAYOUT_ROLE_BINS_H_

#include <array>
#include <cstddef>
#include <cstdint>

#include "layout/cues.h"
#include "layout/scorecard.h"

namespace jinggao {

enum class RoleEvidence : std::uint8_t {
  // The line itself, and how it stands.
  kTail,
  kHead,
  kChars,
  kCommas,
  kStops,
  kEnumerations,
  kColons,
  kSpaces,
  kDigits,
  kLatin,
  kUnclosed,
  kEndingCharacter,
  kOpeningCharacter,
  kGap,
  kIndent,
  kShortfall,
  kLetterSpaced,
  kClauses,
  // One for each cue, in their order.
  kFirstCue,
  kLastCue = kFirstCue + static_cast<int>(kCueCount) - 1,
  // The lines next to it.
  kPreviousTail,
  kPreviousChars,
  kPreviousLooks,
  kNextTail,
  kNextChars,
  kNextHead,
  kNextOpeningCharacter,
  kNextLooks,
  kSecondNextLooks,
  kInLead,
  kSignature,
  // Of lines of two clauses or more alone.
  kNextLooksOfClauses,
  kPreviousTailOfClauses,
  kPreviousLooksOfClauses,
  // From here on what a look before took the lines around it for. Bin 0 in the first look.
  kSecondPreviousRole,
  kPreviousRole,
  kOwnRole,
  kNextRole,
  kSecondNextRole,
  kInRoundUp,
  kSinceHeadline,
  kStoryHasEnded,
  kTopicOfHeadline,
  kTopicOfStory,
  kTopicOfLead,
  kItemAndNextLooks,
  kPreviousAndOwnRole,
  kOwnAndNextRole,
  kOwnRoleAndNextLooks,
  kOwnRoleAndTopicOfStory,
  kOwnRoleAndTopicOfLead,
  kOwnRoleAndInLead,
  kOwnRoleAndRoundUp,
  kCount
};

constexpr std::size_t kRoleEvidenceCount = static_cast<std::size_t>(RoleEvidence::kCount);
using RoleBins = Bins<kRoleEvidenceCount>;

// Of what a line gives by itself, and of how it stands (gap, indent, shortfall).
constexpr std::size_t kOwnEvidenceCount = static_cast<std::size_t>(RoleEvidence::kLastCue) + 1;

}  // namespace jinggao

#endif  // JINGGAO_LAYOUT_ROLE_BINS_H_
