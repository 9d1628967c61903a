// The kinds of evidence for what a line is: their names and bins.

#ifndef JINGGAO_LAYOUT_ROLE_EVIDENCE_TABLE_H_
#define JINGGAO_LAYOUT_ROLE_EVIDENCE_TABLE_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>

#include "layout/clauses.h"
#include "layout/cues.h"
#include "layout/edge_characters.h"
#include "layout/line_facts.h"
#include "layout/page.h"
#include "layout/role_evidence.h"
#include "layout/scorecard.h"
#include "layout/signatures.h"

namespace jinggao::role_evidence {

inline constexpr std::int32_t kCharEdges[] = {3, 5, 6, 8, 10, 13, 16, 20, 25, 30, 38, 48, 60, 90};
inline constexpr std::int32_t kFewEdges[] = {1, 2, 3, 5};
inline constexpr std::int32_t kDigitEdges[] = {1, 3, 5, 9, 14};
inline constexpr std::int32_t kOneEdge[] = {1};
inline constexpr std::int32_t kShortfallEdges[] = {-8, 0, 1, 2, 3, 4, 6, 10, 20, 40};
inline constexpr std::int32_t kSinceEdges[] = {1, 2, 3, 5, 9};
inline constexpr std::int32_t kTopicEdges[] = {0, 1, 8, 15, 25, 40, 60, 85};
inline constexpr std::int32_t kLeadEdges[] = {0, 1, 10, 20, 35, 50, 70};
inline constexpr std::int32_t kLeadTopicEdges[] = {0, 4, 8, 12, 16, 20, 25, 32, 45};
inline constexpr std::int32_t kItemEdges[] = {1, 2, 3, 5, 8};

inline constexpr std::uint8_t kTails = static_cast<std::uint8_t>(Tail::kCount);
inline constexpr std::uint8_t kHeads = static_cast<std::uint8_t>(Head::kCount);
inline constexpr std::uint8_t kClauseForms = static_cast<std::uint8_t>(Clauses::kCount);
inline constexpr std::uint8_t kSignatureParts = static_cast<std::uint8_t>(SignaturePart::kCount);
inline constexpr std::uint8_t kRolesOrNone = static_cast<std::uint8_t>(kRoleCount) + 1;

inline constexpr std::uint8_t kTopics = static_cast<std::uint8_t>(std::size(kTopicEdges)) + 1;
inline constexpr std::uint8_t kLeads = static_cast<std::uint8_t>(std::size(kLeadEdges)) + 1;
inline constexpr std::uint8_t kLeadTopics =
    static_cast<std::uint8_t>(std::size(kLeadTopicEdges)) + 1;
inline constexpr std::uint8_t kItems = static_cast<std::uint8_t>(std::size(kItemEdges)) + 1;

// What a neighbour looks like at a glance.
enum class Looks : std::uint8_t {
  kNothing,  // there is none
  kByline,
  kCaption,
  kFurniture,
  kDispatch,
  kFurther,
  kDayFirst,
  kSaidFirst,
  kNumbered,
  kRoundUp,
  kShortOpen,  // short, and no sentence: a headline?
  kSentence,
  kOpen,
  kCount
};
inline constexpr std::uint8_t kLooks = static_cast<std::uint8_t>(Looks::kCount);

constexpr std::array<EvidenceInfo, kRoleEvidenceCount> MakeTable() {
  std::array<EvidenceInfo, kRoleEvidenceCount> table{};
  const auto set = [&table](RoleEvidence e, EvidenceInfo info) {
    table[static_cast<std::size_t>(e)] = info;
  };
  using E = RoleEvidence;
  set(E::kTail, {"tail", {}, kTails});
  set(E::kHead, {"head", {}, kHeads});
  set(E::kChars, {"characters", kCharEdges, 0});
  set(E::kCommas, {"commas", kFewEdges, 0});
  set(E::kStops, {"stops", kFewEdges, 0});
  set(E::kEnumerations, {"enumeration commas", kFewEdges, 0});
  set(E::kColons, {"colons", kFewEdges, 0});
  set(E::kSpaces, {"spaces", kFewEdges, 0});
  set(E::kDigits, {"digits", kDigitEdges, 0});
  set(E::kLatin, {"latin letters", kDigitEdges, 0});
  set(E::kUnclosed, {"unclosed marks", kOneEdge, 0});
  set(E::kEndingCharacter, {"ending character", {}, kCharacterBins});
  set(E::kOpeningCharacter, {"opening character", {}, kCharacterBins});
  set(E::kGap, {"gap", {}, 5});
  set(E::kIndent, {"indent", {}, 4});
  set(E::kShortfall, {"shortfall", kShortfallEdges, 0});
  set(E::kLetterSpaced, {"letter-spaced", {}, 2});
  set(E::kClauses, {"clauses", {}, kClauseForms});
  for (std::size_t cue = 0; cue < kCueCount; ++cue) {
    table[static_cast<std::size_t>(E::kFirstCue) + cue] = {kCueNames[cue], {}, 2};
  }
  set(E::kPreviousTail, {"previous line's tail", {}, kTails + 1});
  set(E::kPreviousChars, {"previous line's characters", kCharEdges, 0});
  set(E::kPreviousLooks, {"previous line looks", {}, kLooks});
  set(E::kNextTail, {"next line's tail", {}, kTails + 1});
  set(E::kNextChars, {"next line's characters", kCharEdges, 0});
  set(E::kNextHead, {"next line's head", {}, kHeads + 1});
  set(E::kNextOpeningCharacter, {"next line's opening character", {}, kCharacterBins});
  set(E::kNextLooks, {"next line looks", {}, kLooks});
  set(E::kSecondNextLooks, {"second next line looks", {}, kLooks});
  set(E::kInLead, {"in the lead", kLeadEdges, 0});
  set(E::kSignature, {"signature", {}, kSignatureParts});
  set(E::kNextLooksOfClauses, {"next line looks, of clauses", {}, kLooks + 1});
  set(E::kPreviousTailOfClauses, {"previous line's tail, of clauses", {}, kTails + 2});
  set(E::kPreviousLooksOfClauses, {"previous line looks, of clauses", {}, kLooks + 1});
  set(E::kSecondPreviousRole, {"second previous line's role", {}, kRolesOrNone});
  set(E::kPreviousRole, {"previous line's role", {}, kRolesOrNone});
  set(E::kOwnRole, {"own role at first look", {}, kRolesOrNone});
  set(E::kNextRole, {"next line's role", {}, kRolesOrNone});
  set(E::kSecondNextRole, {"second next line's role", {}, kRolesOrNone});
  set(E::kInRoundUp, {"in a round-up", {}, 2});
  set(E::kSinceHeadline, {"lines since a headline", kSinceEdges, 0});
  set(E::kStoryHasEnded, {"the story has ended", {}, 2});
  set(E::kTopicOfHeadline, {"on the headline's topic", kTopicEdges, 0});
  set(E::kTopicOfStory, {"on the story's topic", kTopicEdges, 0});
  set(E::kTopicOfLead, {"the lead on the story's topic", kLeadTopicEdges, 0});
  set(E::kItemAndNextLooks, {"item of a round-up and next line looks", {}, kItems * kLooks});
  set(E::kPreviousAndOwnRole, {"previous and own role", {}, kRolesOrNone * kRolesOrNone});
  set(E::kOwnAndNextRole, {"own and next role", {}, kRolesOrNone * kRolesOrNone});
  set(E::kOwnRoleAndNextLooks, {"own role and next line looks", {}, kRolesOrNone * kLooks});
  set(E::kOwnRoleAndTopicOfStory, {"own role and the story's topic", {}, kRolesOrNone * kTopics});
  set(E::kOwnRoleAndTopicOfLead, {"own role and the lead's topic", {}, kRolesOrNone * kLeadTopics});
  set(E::kOwnRoleAndInLead, {"own role and in the lead", {}, kRolesOrNone * kLeads});
  set(E::kOwnRoleAndRoundUp, {"own role and round-up", {}, kRolesOrNone * 4});
  return table;
}

}  // namespace jinggao::role_evidence

namespace jinggao {

// In the order of RoleEvidence.
inline constexpr auto kRoleEvidence = role_evidence::MakeTable();

}  // namespace jinggao

#endif  // JINGGAO_LAYOUT_ROLE_EVIDENCE_TABLE_H_
