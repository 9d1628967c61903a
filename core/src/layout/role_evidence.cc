#include "layout/role_evidence.h"

#include <algorithm>

#include "layout/clauses.h"
#include "layout/edge_characters.h"
#include "layout/line_pairs.h"
#include "layout/role_evidence_table.h"
#include "layout/signatures.h"
#include "layout/topic.h"
#include "text/by_itself.h"

namespace jinggao {
namespace {

using namespace role_evidence;

constexpr auto kTable = WithoutNames(kRoleEvidence);

Looks LooksOf(const Line& line) {
  const Cues cues = line.cues;
  const bool sentence = line.facts.EndsSentence();
  if (cues.Has(Cue::kFurther)) return Looks::kFurther;
  if (cues.Has(Cue::kDispatch)) return Looks::kDispatch;
  if (!sentence && line.facts.commas == 0) {
    const bool photo = cues.Has(Cue::kPhoto) && !cues.Has(Cue::kSignsWords);
    if (photo || cues.Has(Cue::kPictured) || cues.Has(Cue::kArrow)) return Looks::kCaption;
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

std::int32_t GapBin(const Line& line, const Surroundings& around) {
  if (line.gap > 2) return 4;
  return (line.gap > 1 ? 2 : 0) + (around.gaps_differ ? 1 : 0);
}

std::int32_t IndentBin(const Line& line, const Surroundings& around) {
  return (line.indent > 1 ? 2 : 0) + (around.indents_differ ? 1 : 0);
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

// What `line`, of which `facts` and `cues` are known, gives by itself.
JINGGAO_BY_ITSELF void ObserveOwn(std::string_view line, const LineFacts& facts, Cues cues,
                                  RoleBins& bins) {
  using E = RoleEvidence;
  const auto note = [&](E e, std::int32_t value) { bins[At(e)] = BinOf(kTable[At(e)], value); };
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
  note(E::kClauses, static_cast<std::int32_t>(ClausesOf(line, facts)));
  for (std::size_t cue = 0; cue < kCueCount; ++cue) {
    bins[At(E::kFirstCue) + cue] = cues.Has(static_cast<Cue>(cue));
  }
}

// Whether the lines are said again in their leads.
JINGGAO_BY_ITSELF void ObserveLeads(const Page& page, const std::vector<RoleBins>& before,
                                    std::vector<RoleBins>& observed) {
  constexpr std::size_t kInLead = At(RoleEvidence::kInLead);
  thread_local PairsAhead ahead;
  ahead.Begin(page.pairs);
  for (std::size_t i = page.lines.size(); i-- > 0;) {
    const Line& line = page.lines[i];
    if (line.known_as != Line::kNew && line.known_lead) {
      observed[i][kInLead] = before[line.known_as][kInLead];
    } else {
      const std::size_t end = line.first_pair + line.pair_count;
      const std::int32_t in_lead =
          line.facts.MayBeHeadline() ? ahead.Share(line.first_pair, end, line.lead_pairs) : -1;
      observed[i][kInLead] = BinOf(kTable[kInLead], in_lead);
    }
  }
}

}  // namespace

JINGGAO_BY_ITSELF void ObserveLines(const Page& page, const std::vector<Surroundings>& around,
                                    const std::vector<RoleBins>& before,
                                    std::vector<RoleBins>& observed) {
  const std::vector<Line>& lines = page.lines;
  observed.assign(lines.size(), RoleBins{});
  using E = RoleEvidence;
  constexpr std::size_t kAhead = 8;  // lines
  std::vector<Looks> looks(lines.size());
  for (std::size_t i = 0; i < lines.size(); ++i) {
    RoleBins& bins = observed[i];
    const auto note = [&](E e, std::int32_t value) { bins[At(e)] = BinOf(kTable[At(e)], value); };
    const Line& line = lines[i];
    looks[i] = LooksOf(line);
    // What stands at a line's end is asked for, in a long text, when it has left the cache.
    if (i + kAhead < lines.size()) {
      __builtin_prefetch(&page.text[lines[i + kAhead].span.end - 1]);
    }
    if (line.known_as != Line::kNew) {
      std::copy_n(before[line.known_as].begin(), kOwnEvidenceCount, bins.begin());
    } else {
      ObserveOwn(page.TextOf(line), line.facts, line.cues, bins);
    }
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
    bins[At(E::kNextHead)] = bin_at(i + 1, E::kHead, kHeads);
    bins[At(E::kNextOpeningCharacter)] = bin_at(i + 1, E::kOpeningCharacter, 0);
    bins[At(E::kNextLooks)] = looks_at(i + 1);
    bins[At(E::kSecondNextLooks)] = looks_at(i + 2);
    bins[At(E::kSignature)] = static_cast<std::uint8_t>(SignaturePartAt(page, i));
    if (bins[At(E::kClauses)] != static_cast<std::uint8_t>(Clauses::kNone)) {
      const auto behind_none = [&](E e) { return static_cast<std::uint8_t>(bins[At(e)] + 1); };
      bins[At(E::kNextLooksOfClauses)] = behind_none(E::kNextLooks);
      bins[At(E::kPreviousTailOfClauses)] = behind_none(E::kPreviousTail);
      bins[At(E::kPreviousLooksOfClauses)] = behind_none(E::kPreviousLooks);
    }
  }
  ObserveLeads(page, before, observed);
}

bool SeeTheSameFirst(const RoleBins& a, const RoleBins& b) {
  return std::equal(a.begin(), a.begin() + At(RoleEvidence::kSecondPreviousRole), b.begin());
}

namespace {

JINGGAO_BY_ITSELF void ObserveStretch(const Page& page, LineStretch stretch, StorySoFar& story,
                                      std::vector<RoleBins>& observed) {
  const std::vector<Line>& lines = page.lines;
  using E = RoleEvidence;
  for (std::size_t i = stretch.first; i < stretch.end; ++i) {
    RoleBins& bins = observed[i];
    const auto note = [&](E e, std::int32_t value) { bins[At(e)] = BinOf(kTable[At(e)], value); };
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

void ObserveStories(const Page& page, const std::vector<LineStretch>& stretches,
                    std::vector<RoleBins>& observed) {
  thread_local StorySoFar story;
  for (const LineStretch stretch : stretches) {
    story.Begin();
    if (stretch.first > 0) story.Pass(page, page.lines[stretch.first - 1]);
    ObserveStretch(page, stretch, story, observed);
  }
}

}  // namespace jinggao
