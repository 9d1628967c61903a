// The evidence for what a line is.

#ifndef JINGGAO_LAYOUT_ROLE_EVIDENCE_H_
#define JINGGAO_LAYOUT_ROLE_EVIDENCE_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "layout/page.h"
#include "layout/scorecard.h"
#include "layout/surroundings.h"

namespace jinggao {

enum class RoleEvidence : std::uint8_t {
  // The line itself.
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
  // One for each cue, in their order.
  kFirstCue,
  kLastCue = kFirstCue + static_cast<int>(kCueCount) - 1,
  // The lines next to it.
  kPreviousTail,
  kPreviousChars,
  kPreviousLooks,
  kNextTail,
  kNextChars,
  kNextLooks,
  kSecondNextLooks,
  kInLead,
  // What a first look took the lines around it for. Bin 0 in that first look.
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

// The evidence's names and bins, in its order.
const std::array<EvidenceInfo, kRoleEvidenceCount>& RoleEvidenceTable();

// Some lines of a page, by their indices.
struct Stretch {
  std::size_t first = 0;
  std::size_t end = 0;  // behind the last
};

// What a first look observes: the lines and those next to them.
void ObserveLines(const Page& page, const std::vector<Surroundings>& around,
                  std::vector<RoleBins>& observed);

// What a later look, at which the lines' roles are those of the look before, adds to it:
// the stories. Of `stretch` alone, which begins where the page does or right behind a
// story's headline: what stands above that headline says nothing of them.
void ObserveStories(const Page& page, Stretch stretch, std::vector<RoleBins>& observed);

}  // namespace jinggao

#endif  // JINGGAO_LAYOUT_ROLE_EVIDENCE_H_
