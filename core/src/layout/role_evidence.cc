#include "layout/role_evidence.h"

#include <algorithm>

#include "layout/edge_characters.h"
#include "layout/line_pairs.h"
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
constexpr std::int32_t kLeadEdges[] = {0, 1, 10, 20, 35, 50, 70};
constexpr std::int32_t kLeadTopicEdges[] = {0, 4, 8, 12, 16, 20, 25, 32, 45};
constexpr std::int32_t kItemEdges[] = {1, 2, 3, 5, 8};

constexpr std::uint8_t kTails = static_cast<std::uint8_t>(Tail::kCount);
constexpr std::uint8_t kHeads = static_cast<std::uint8_t>(Head::kCount);
constexpr std::uint8_t kRolesOrNone = static_cast<std::uint8_t>(kRoleCount) + 1;

constexpr std::uint8_t kTopics = static_cast<std::uint8_t>(std::size(kTopicEdges)) + 1;
constexpr std::uint8_t kLeads = static_cast<std::uint8_t>(std::size(kLeadEdges)) + 1;
constexpr std::uint8_t kLeadTopics = static_cast<std::uint8_t>(std::size(kLeadTopicEdges)) + 1;
constexpr std::uint8_t kItems = static_cast<std::uint8_t>(std::size(kItemEdges)) + 1;

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
        cues.Has(Cue::kContact) || cues.Has(Cue::kWeekday) || cues.Has(Cue::kMasthead)) {
      return Looks::kFurniture;
    }
    if (cues.Has(Cue::kReporterFirst) || cues.Has(Cue::kInBrackets) || cues.Has(Cue::kCredit) ||
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
  set(E::kInLead, {"in the lead", kLeadEdges, 0});
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
  std::int32_t items = 0;  // of the round-up, with its headline
  std::int32_t since_headline = 0;
  Topic headline;
  Topic text;

  void Begin() {
    round_up = ended = false;
    items = since_headline = 0;
    headline.Clear();
    text.Clear();
  }

  void Pass(const Page& page, const Line& line) {
    if (line.role == Role::kStoryHeadline) {
      headline.Clear();
      text.Clear();
    }
    if (IsHeadline(line.role)) {
      if (ended || line.role == Role::kStoryHeadline) {
        round_up = false;
        items = 0;
      }
      if (line.cues.Has(Cue::kRoundUp)) round_up = true;
      if (line.role != Role::kDeck) items = round_up ? items + 1 : 0;
      since_headline = 0;
      headline.Add(page.PairsOf(line));
    } else {
      ++since_headline;
      text.Add(page.PairsOf(line));
    }
    ended = EndsStory(line.role);
  }
};

constexpr std::size_t At(RoleEvidence e) { return static_cast<std::size_t>(e); }

std::int32_t Number(std::uint32_t n) { return static_cast<std::int32_t>(n); }

}  // namespace

const std::array<EvidenceInfo, kRoleEvidenceCount>& RoleEvidenceTable() {
  static const std::array<EvidenceInfo, kRoleEvidenceCount> table = MakeTable();
  return table;
}

OwnBins ObserveOwn(std::string_view line, const LineFacts& facts, Cues cues) {
  const auto& table = RoleEvidenceTable();
  OwnBins bins{};
  using E = RoleEvidence;
  const auto note = [&](E e, std::int32_t value) { bins[At(e)] = BinOf(table[At(e)], value); };
  note(E::kTail, static_cast<std::int32_t>(facts.tail));
  note(E::kHead, static_cast<std::int32_t>(facts.head));
  note(E::kChars, Number(facts.chars));
  note(E::kCommas, Number(facts.commas));
  note(E::kStops, Number(facts.stops));
  note(E::kEnumerations, Number(facts.enumerations));
  note(E::kColons, Number(facts.colons));
  note(E::kSpaces, Number(facts.spaces));
  note(E::kDigits, Number(facts.digits));
  note(E::kLatin, Number(facts.latin));
  note(E::kUnclosed, facts.unclosed);
  note(E::kEndingCharacter, EndingBin(line));
  note(E::kOpeningCharacter, OpeningBin(line));
  note(E::kLetterSpaced, facts.IsLetterSpaced());
  for (std::size_t cue = 0; cue < kCueCount; ++cue) {
    bins[At(E::kFirstCue) + cue] = cues.Has(static_cast<Cue>(cue));
  }
  return bins;
}

void ObserveLines(const Page& page, const std::vector<Surroundings>& around,
                  std::vector<RoleBins>& observed) {
  const auto& table = RoleEvidenceTable();
  const std::vector<Line>& lines = page.lines;
  observed.assign(lines.size(), RoleBins{});
  using E = RoleEvidence;
  std::vector<Looks> looks(lines.size());
  Topic topic;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    RoleBins& bins = observed[i];
    const auto note = [&](E e, std::int32_t value) { bins[At(e)] = BinOf(table[At(e)], value); };
    const Line& line = lines[i];
    looks[i] = LooksOf(line);
    std::copy(line.own.begin(), line.own.end(), bins.begin());
    note(E::kGap, GapBin(line, around[i]));
    note(E::kIndent, IndentBin(line, around[i]));
    note(E::kShortfall, Number(around[i].widest - line.facts.width));
  }
  for (std::size_t i = 0; i < lines.size(); ++i) {
    RoleBins& bins = observed[i];
    // What a neighbour's evidence is for itself, it is for the line next to it.
    const auto bin_at = [&](std::size_t at, E own, std::uint8_t none) {
      return at < lines.size() ? observed[at][At(own)] : none;
    };
    const auto looks_at = [&](std::size_t at) {
      return static_cast<std::uint8_t>(at < lines.size() ? looks[at] : Looks::kNothing);
    };
    // Before the first line there is none, as behind the last: i - 1 is beyond all.
    bins[At(E::kPreviousTail)] = bin_at(i - 1, E::kTail, kTails);
    bins[At(E::kPreviousChars)] = bin_at(i - 1, E::kChars, 0);
    bins[At(E::kPreviousLooks)] = looks_at(i - 1);
    bins[At(E::kNextTail)] = bin_at(i + 1, E::kTail, kTails);
    bins[At(E::kNextChars)] = bin_at(i + 1, E::kChars, 0);
    bins[At(E::kNextLooks)] = looks_at(i + 1);
    bins[At(E::kSecondNextLooks)] = looks_at(i + 2);
    const std::int32_t in_lead = HeadlineInLead(page, lines[i], page.PairsOfLead(lines[i]), topic);
    bins[At(E::kInLead)] = BinOf(table[At(E::kInLead)], in_lead);
  }
}

namespace {

void ObserveStretch(const Page& page, Stretch stretch, StorySoFar& story,
                    std::vector<RoleBins>& observed) {
  const auto& table = RoleEvidenceTable();
  const std::vector<Line>& lines = page.lines;
  using E = RoleEvidence;
  for (std::size_t i = stretch.first; i < stretch.end; ++i) {
    RoleBins& bins = observed[i];
    const auto note = [&](E e, std::int32_t value) { bins[At(e)] = BinOf(table[At(e)], value); };
    const auto put = [&](E e, std::int32_t bin) { bins[At(e)] = static_cast<std::uint8_t>(bin); };
    const auto role_at = [&](std::size_t at) {
      return at < lines.size() ? 1 + static_cast<std::int32_t>(lines[at].role) : 0;
    };
    const Line& line = lines[i];
    const std::int32_t own = role_at(i);
    const std::int32_t previous = role_at(i - 1);  // none before the first: beyond all lines
    const std::int32_t next = role_at(i + 1);
    std::int32_t topic_of_headline = -1;
    std::int32_t topic_of_story = -1;
    std::int32_t topic_of_lead = -1;
    if (line.facts.MayBeHeadline()) {
      topic_of_headline = story.headline.Share(page.PairsOf(line));
      topic_of_story = story.text.Share(page.PairsOf(line));
      topic_of_lead = story.text.Share(page.PairsOfLead(line));
    }
    put(E::kSecondPreviousRole, role_at(i - 2));
    put(E::kPreviousRole, previous);
    put(E::kOwnRole, own);
    put(E::kNextRole, next);
    put(E::kSecondNextRole, role_at(i + 2));
    put(E::kInRoundUp, story.round_up);
    note(E::kSinceHeadline, story.since_headline);
    put(E::kStoryHasEnded, story.ended);
    note(E::kTopicOfHeadline, topic_of_headline);
    note(E::kTopicOfStory, topic_of_story);
    note(E::kTopicOfLead, topic_of_lead);
    put(E::kItemAndNextLooks,
        BinOf({{}, kItemEdges, 0}, story.items) * kLooks + bins[At(E::kNextLooks)]);
    put(E::kPreviousAndOwnRole, previous * kRolesOrNone + own);
    put(E::kOwnAndNextRole, own * kRolesOrNone + next);
    put(E::kOwnRoleAndNextLooks, own * kLooks + bins[At(E::kNextLooks)]);
    put(E::kOwnRoleAndTopicOfStory, own * kTopics + bins[At(E::kTopicOfStory)]);
    put(E::kOwnRoleAndTopicOfLead, own * kLeadTopics + bins[At(E::kTopicOfLead)]);
    put(E::kOwnRoleAndInLead, own * kLeads + bins[At(E::kInLead)]);
    put(E::kOwnRoleAndRoundUp, own * 4 + (story.round_up ? 2 : 0) + (story.ended ? 1 : 0));
    story.Pass(page, line);
  }
}

}  // namespace

void ObserveStories(const Page& page, const std::vector<Stretch>& stretches,
                    std::vector<RoleBins>& observed) {
  StorySoFar story;
  for (const Stretch stretch : stretches) {
    story.Begin();
    if (stretch.first > 0) story.Pass(page, page.lines[stretch.first - 1]);
    ObserveStretch(page, stretch, story, observed);
  }
}

}  // namespace jinggao
