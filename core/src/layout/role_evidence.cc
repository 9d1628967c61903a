#include "layout/role_evidence.h"

#include <algorithm>

#include "layout/edge_characters.h"
#include "layout/topic.h"

namespace jinggao {
namespace {

constexpr std::int32_t kCharEdges[] = {3, 5, 6, 8, 10, 13, 16, 20, 25, 30, 38, 48, 60, 90};
constexpr std::int32_t kFewEdges[] = {1, 2, 3, 5};
constexpr std::int32_t kDigitEdges[] = {1, 3, 5, 9, 14};
constexpr std::int32_t kOneEdge[] = {1};
constexpr std::int32_t kShortfallEdges[] = {-8, 0, 1, 2, 3, 4, 6, 10, 20, 40};
constexpr std::int32_t kSinceEdges[] = {1, 2, 3, 5, 9};
constexpr std::int32_t kTopicEdges[] = {0, 1, 8, 15, 25, 40, 60, 85};

constexpr std::uint8_t kTails = static_cast<std::uint8_t>(Tail::kCount);
constexpr std::uint8_t kHeads = static_cast<std::uint8_t>(Head::kCount);
constexpr std::uint8_t kRolesOrNone = static_cast<std::uint8_t>(kRoleCount) + 1;

constexpr std::uint8_t kTopics = static_cast<std::uint8_t>(std::size(kTopicEdges)) + 1;

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
constexpr std::uint8_t kLooks = static_cast<std::uint8_t>(Looks::kCount);

Looks LooksOf(const Line& line) {
  const Cues cues = line.cues;
  const bool sentence = line.facts.EndsSentence();
  if (cues.Has(Cue::kFurther)) return Looks::kFurther;
  if (cues.Has(Cue::kDispatch)) return Looks::kDispatch;
  if (!sentence && line.facts.commas == 0) {
    if (cues.Has(Cue::kPhoto) || cues.Has(Cue::kPictured) || cues.Has(Cue::kArrow)) {
      return Looks::kCaption;
    }
    if (cues.Has(Cue::kPageNumber) || cues.Has(Cue::kTurnPage) || cues.Has(Cue::kEditor) ||
        cues.Has(Cue::kContact) || cues.Has(Cue::kWeekday)) {
      return Looks::kFurniture;
    }
    if (cues.Has(Cue::kReporterFirst) || cues.Has(Cue::kInBrackets) ||
        (cues.Has(Cue::kRole) && cues.Has(Cue::kNames))) {
      return Looks::kByline;
    }
    if (cues.Has(Cue::kRoundUp)) return Looks::kRoundUp;
  }
  if (cues.Has(Cue::kDayFirst)) return Looks::kDayFirst;
  if (cues.Has(Cue::kSaidFirst)) return Looks::kSaidFirst;
  if (cues.Has(Cue::kNumbered)) return Looks::kNumbered;
  if (sentence) return Looks::kSentence;
  return line.facts.chars <= 60 && line.facts.commas == 0 ? Looks::kShortOpen : Looks::kOpen;
}

std::array<EvidenceInfo, kRoleEvidenceCount> MakeTable() {
  std::array<EvidenceInfo, kRoleEvidenceCount> table;
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
  for (std::size_t cue = 0; cue < kCueCount; ++cue) {
    table[static_cast<std::size_t>(E::kFirstCue) + cue] = {CueName(static_cast<Cue>(cue)), {}, 2};
  }
  set(E::kPreviousTail, {"previous line's tail", {}, kTails + 1});
  set(E::kPreviousChars, {"previous line's characters", kCharEdges, 0});
  set(E::kPreviousLooks, {"previous line looks", {}, kLooks});
  set(E::kNextTail, {"next line's tail", {}, kTails + 1});
  set(E::kNextChars, {"next line's characters", kCharEdges, 0});
  set(E::kNextLooks, {"next line looks", {}, kLooks});
  set(E::kSecondNextLooks, {"second next line looks", {}, kLooks});
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
  set(E::kPreviousAndOwnRole, {"previous and own role", {}, kRolesOrNone * kRolesOrNone});
  set(E::kOwnAndNextRole, {"own and next role", {}, kRolesOrNone * kRolesOrNone});
  set(E::kOwnRoleAndNextLooks, {"own role and next line looks", {}, kRolesOrNone * kLooks});
  set(E::kOwnRoleAndTopicOfStory, {"own role and the story's topic", {}, kRolesOrNone * kTopics});
  set(E::kOwnRoleAndRoundUp, {"own role and round-up", {}, kRolesOrNone * 4});
  return table;
}

std::int32_t GapBin(const Line& line, const Surroundings& around) {
  if (line.gap > 2) return 4;
  return (line.gap > 1 ? 2 : 0) + (around.gaps_differ ? 1 : 0);
}

std::int32_t IndentBin(const Line& line, const Surroundings& around) {
  return (line.indent > 1 ? 2 : 0) + (around.indents_differ ? 1 : 0);
}

bool IsHeadline(Role role) { return KindOfRole(role) == BlockKind::kHeadline; }

// What a story ends with.
bool EndsStory(Role role) {
  return role == Role::kByline || role == Role::kCaption || role == Role::kFurniture;
}

// What the first look says of the story that a line stands in.
struct StorySoFar {
  bool round_up = false;
  bool ended = false;
  std::int32_t since_headline = 0;
  Topic headline;
  Topic text;

  void Pass(const Page& page, const Line& line) {
    if (line.role == Role::kStoryHeadline) {
      headline.Clear();
      text.Clear();
    }
    if (IsHeadline(line.role)) {
      if (ended || line.role == Role::kStoryHeadline) round_up = false;
      if (line.cues.Has(Cue::kRoundUp)) round_up = true;
      since_headline = 0;
      headline.Add(page.TextOf(line));
    } else {
      ++since_headline;
      text.Add(page.TextOf(line));
    }
    ended = EndsStory(line.role);
  }
};

// Lines that can be headlines or subheads at all.
bool IsShortOpen(const LineFacts& facts) { return facts.chars <= 60 && !facts.EndsSentence(); }

}  // namespace

const std::array<EvidenceInfo, kRoleEvidenceCount>& RoleEvidenceTable() {
  static const std::array<EvidenceInfo, kRoleEvidenceCount> table = MakeTable();
  return table;
}

std::vector<RoleBins> ObserveRoles(const Page& page, const std::vector<Surroundings>& around,
                                   Look look) {
  const auto& table = RoleEvidenceTable();
  const std::vector<Line>& lines = page.lines;
  std::vector<RoleBins> observed(lines.size());
  StorySoFar story;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    RoleBins& bins = observed[i];
    bins.fill(0);
    const auto note = [&](RoleEvidence e, std::int32_t value) {
      const auto at = static_cast<std::size_t>(e);
      bins[at] = BinOf(table[at], value);
    };
    const auto line_at = [&](std::ptrdiff_t offset) -> const Line* {
      const std::ptrdiff_t at = static_cast<std::ptrdiff_t>(i) + offset;
      return at < 0 || at >= static_cast<std::ptrdiff_t>(lines.size())
                 ? nullptr
                 : &lines[static_cast<std::size_t>(at)];
    };
    using E = RoleEvidence;
    const Line& line = lines[i];
    const LineFacts& facts = line.facts;
    const auto number = [](std::uint32_t n) { return static_cast<std::int32_t>(n); };
    note(E::kTail, static_cast<std::int32_t>(facts.tail));
    note(E::kHead, static_cast<std::int32_t>(facts.head));
    note(E::kChars, number(facts.chars));
    note(E::kCommas, number(facts.commas));
    note(E::kStops, number(facts.stops));
    note(E::kEnumerations, number(facts.enumerations));
    note(E::kColons, number(facts.colons));
    note(E::kSpaces, number(facts.spaces));
    note(E::kDigits, number(facts.digits));
    note(E::kLatin, number(facts.latin));
    note(E::kUnclosed, facts.unclosed);
    note(E::kEndingCharacter, EndingBin(page.TextOf(line)));
    note(E::kOpeningCharacter, OpeningBin(page.TextOf(line)));
    note(E::kGap, GapBin(line, around[i]));
    note(E::kIndent, IndentBin(line, around[i]));
    note(E::kShortfall, number(around[i].widest - facts.width));
    note(E::kLetterSpaced, facts.IsLetterSpaced());
    for (std::size_t cue = 0; cue < kCueCount; ++cue) {
      bins[static_cast<std::size_t>(E::kFirstCue) + cue] = line.cues.Has(static_cast<Cue>(cue));
    }
    const auto tail = [&](const Line* other) {
      return other ? static_cast<std::int32_t>(other->facts.tail) : kTails;
    };
    const auto looks = [&](const Line* other) {
      return static_cast<std::int32_t>(other ? LooksOf(*other) : Looks::kNothing);
    };
    const auto chars = [&](const Line* other) { return other ? number(other->facts.chars) : 0; };
    note(E::kPreviousTail, tail(line_at(-1)));
    note(E::kPreviousChars, chars(line_at(-1)));
    note(E::kPreviousLooks, looks(line_at(-1)));
    note(E::kNextTail, tail(line_at(1)));
    note(E::kNextChars, chars(line_at(1)));
    note(E::kNextLooks, looks(line_at(1)));
    note(E::kSecondNextLooks, looks(line_at(2)));
    if (look == Look::kFirst) continue;
    const auto role = [&](const Line* other) {
      return other ? 1 + static_cast<std::int32_t>(other->role) : 0;
    };
    note(E::kSecondPreviousRole, role(line_at(-2)));
    note(E::kPreviousRole, role(line_at(-1)));
    note(E::kOwnRole, role(&line));
    note(E::kNextRole, role(line_at(1)));
    note(E::kSecondNextRole, role(line_at(2)));
    note(E::kInRoundUp, story.round_up);
    note(E::kSinceHeadline, story.since_headline);
    note(E::kStoryHasEnded, story.ended);
    std::int32_t topic_of_headline = -1;
    std::int32_t topic_of_story = -1;
    if (IsShortOpen(facts)) {
      topic_of_headline = story.headline.Share(page.TextOf(line));
      topic_of_story = story.text.Share(page.TextOf(line));
    }
    const std::int32_t own = role(&line);
    const auto topic_bin = BinOf(table[static_cast<std::size_t>(E::kTopicOfStory)], topic_of_story);
    note(E::kTopicOfHeadline, topic_of_headline);
    note(E::kTopicOfStory, topic_of_story);
    note(E::kPreviousAndOwnRole, role(line_at(-1)) * kRolesOrNone + own);
    note(E::kOwnAndNextRole, own * kRolesOrNone + role(line_at(1)));
    note(E::kOwnRoleAndNextLooks, own * kLooks + looks(line_at(1)));
    note(E::kOwnRoleAndTopicOfStory, own * kTopics + topic_bin);
    note(E::kOwnRoleAndRoundUp, own * 4 + (story.round_up ? 2 : 0) + (story.ended ? 1 : 0));
    story.Pass(page, line);
  }
  return observed;
}

}  // namespace jinggao
