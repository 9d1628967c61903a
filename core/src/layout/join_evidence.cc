#include "layout/join_evidence.h"

#include <algorithm>

#include "layout/edge_characters.h"
#include "layout/join_evidence_table.h"
#include "layout/line_pairs.h"
#include "layout/meetings.h"

namespace jinggao {
namespace {

using namespace join_evidence;

constexpr auto kTable = WithoutNames(kJoinEvidence);

Opening OpeningOf(const Line& line) {
  if (line.cues.Has(Cue::kFurther)) return Opening::kFurther;
  if (line.cues.Has(Cue::kDispatch)) return Opening::kDispatch;
  if (line.cues.Has(Cue::kSaidFirst)) return Opening::kSaidFirst;
  if (line.cues.Has(Cue::kDayFirst)) return Opening::kDayFirst;
  if (line.cues.Has(Cue::kNumbered)) return Opening::kNumbered;
  return Opening::kPlain;
}

Ending EndingOf(Tail tail) {
  switch (tail) {
    case Tail::kComma:
    case Tail::kEnumeration:
    case Tail::kSemicolon:
      return Ending::kAfterComma;
    case Tail::kColon:
      return Ending::kAfterColon;
    case Tail::kStop:
    case Tail::kStopAndQuote:
    case Tail::kEllipsis:
      return Ending::kAfterStop;
    case Tail::kQuote:
    case Tail::kBracket:
    case Tail::kTitle:
      return Ending::kClosed;
    default:
      return Ending::kInside;
  }
}

std::int32_t CompareWidths(std::uint32_t a, std::uint32_t b) {
  const std::uint32_t difference = std::max(a, b) - std::min(a, b);
  const Widths widths = difference <= 1   ? Widths::kEqual
                        : difference <= 2 ? Widths::kNearly
                                          : Widths::kDiffer;
  return static_cast<std::int32_t>(widths);
}

// Whether the lines on both sides of a break are as wide as their neighbours further out and
// as each other: a paragraph may have a width of its own, and its end seldom has just that.
std::int32_t RunOfWidths(const Page& page, std::size_t before, std::size_t after) {
  const auto width = [&](std::size_t at) { return page.lines[at].facts.width; };
  constexpr auto kDiffer = static_cast<std::int32_t>(Widths::kDiffer);
  const std::int32_t earlier =
      before > 0 ? CompareWidths(width(before - 1), width(before)) : kDiffer;
  const std::int32_t later =
      after + 1 < page.lines.size() ? CompareWidths(width(after), width(after + 1)) : kDiffer;
  return (earlier * kWidths + later) * kWidths + CompareWidths(width(before), width(after));
}

std::int32_t RoomOf(std::int32_t short_of_column) {
  const Room room = short_of_column <= 1   ? Room::kNone
                    : short_of_column <= 2 ? Room::kCharacter
                    : short_of_column <= 5 ? Room::kIndent
                                           : Room::kMore;
  return static_cast<std::int32_t>(room);
}

// The same as HeadlineInLead, of as much of the lead as stands in the line `b`.
std::int32_t HeadlineInLine(const Page& page, const Line& a, const Line& b, Topic& topic) {
  if (!a.facts.MayBeHeadline()) return -1;
  std::span<const TopicPair> lead = page.PairsOf(b);
  if (b.span.size() > kLead) lead = lead.first(CountTopicPairs(LeadIn(page.TextOf(b))));
  return HeadlineInLead(page, a, lead, topic);
}

}  // namespace

JoinBins ObserveJoin(const Page& page, const std::vector<Surroundings>& around,
                     std::uint8_t meetings, std::size_t before, std::size_t after, Topic& topic) {
  const Line& a = page.lines[before];
  const Line& b = page.lines[after];
  const Surroundings& near_a = around[before];
  const Surroundings& near_b = around[after];
  JoinBins bins{};
  const auto note = [&](JoinEvidence e, std::int32_t value) {
    const auto at = static_cast<std::size_t>(e);
    bins[at] = BinOf(kTable[at], value);
  };
  const auto number = [](auto n) { return static_cast<std::int32_t>(n); };
  const auto indent = [](const Line& line, const Surroundings& near) {
    return (line.indent > 1 ? 2 : 0) + (near.indents_differ ? 1 : 0);
  };
  using E = JoinEvidence;
  const Ending ending = EndingOf(a.facts.tail);
  const std::int32_t shortfall = number(near_a.widest - a.facts.width);
  const std::int32_t short_of_column = number(near_a.full_width) - number(a.facts.width);
  const auto bin_of = [&](E e, std::int32_t value) {
    return number(BinOf(kTable[static_cast<std::size_t>(e)], value));
  };
  const std::int32_t ending_character = EndingBin(page.TextOf(a));
  const std::int32_t opening_character = OpeningBin(page.TextOf(b));
  const std::int32_t role = number(a.role);
  const std::int32_t role_two_before = before > 0 ? number(page.lines[before - 1].role) : kRoles;

  note(E::kTail, number(a.facts.tail));
  note(E::kHead, number(b.facts.head));
  note(E::kEndingAndHead, number(ending) * kHeads + number(b.facts.head));
  note(E::kEndingCharacter, ending_character);
  note(E::kOpeningCharacter, opening_character);
  note(E::kEndingAndOpening, ending_character * kCharacterBins + opening_character);
  note(E::kUntilMark, number(b.facts.until_mark));
  note(E::kSameOpening, SameOpening(page.TextOf(a), page.TextOf(b)));
  note(E::kSameEnding, SameEnding(page.TextOf(a), page.TextOf(b)));
  note(E::kSameShape, number(ShapeOf(a, b)));
  note(E::kHeadlineInLead, HeadlineInLine(page, a, b, topic));
  note(E::kOpenLines, near_a.open_share);
  note(E::kUnclosed, a.facts.unclosed);
  note(E::kUnopened, b.facts.unopened);
  note(E::kDigitsMeet, (a.facts.tail == Tail::kDigit || a.facts.tail == Tail::kLatin) &&
                           (b.facts.head == Head::kDigit || b.facts.head == Head::kLatin));
  note(E::kMeetings, meetings);
  const std::int32_t gap = b.gap > 2 ? 4 : (b.gap > 1 ? 2 : 0) + (near_b.gaps_differ ? 1 : 0);
  const std::int32_t indent_after = indent(b, near_b);
  note(E::kGap, gap);
  note(E::kIndentBefore, indent(a, near_a));
  note(E::kIndentAfter, indent_after);
  note(E::kShortfall, shortfall);
  const std::int32_t short_after = number(near_b.full_width) - number(b.facts.width);
  note(E::kShortOfColumnAfter, short_after);
  note(E::kEndingAndShortOfColumnAfter,
       number(ending) * kShortfalls + bin_of(E::kShortfall, short_after));
  note(E::kWidthDifference, number(b.facts.width) - number(a.facts.width));
  note(E::kRunOfWidths,
       number(ending) * kWidths * kWidths * kWidths + RunOfWidths(page, before, after));
  note(E::kOpeningsAndShortOfColumnAfter,
       (number(near_b.openings) * kEndings + number(ending)) * kRooms + RoomOf(short_after));
  note(E::kLetterSpaced, 2 * a.facts.IsLetterSpaced() + b.facts.IsLetterSpaced());
  note(E::kShortOfColumn, short_of_column);
  note(E::kEndingAndShortfall, number(ending) * kShortfalls + bin_of(E::kShortfall, shortfall));
  note(E::kEndingAndShortOfColumn,
       number(ending) * kShortfalls + bin_of(E::kShortfall, short_of_column));
  note(E::kCharsBefore, number(a.facts.chars));
  note(E::kCommasBefore, number(a.facts.commas));
  note(E::kStopsBefore, number(a.facts.stops));
  note(E::kSinceStop, number(a.facts.since_stop));
  note(E::kClausesBefore, number(ClausesOf(page.TextOf(a), a.facts)));
  note(E::kSpacesBefore, number(a.facts.spaces));
  note(E::kOpeningBefore, number(OpeningOf(a)));
  note(E::kCharsAfter, number(b.facts.chars));
  note(E::kCommasAfter, number(b.facts.commas));
  note(E::kStopsAfter, number(b.facts.stops));
  note(E::kSpacesAfter, number(b.facts.spaces));
  note(E::kTailAfter, number(b.facts.tail));
  note(E::kOpeningAfter, number(OpeningOf(b)));
  note(E::kRoleBefore, role);
  note(E::kMarginBefore, a.margin);
  note(E::kRoleAfter, number(b.role));
  note(E::kMarginAfter, b.margin);
  note(E::kRolesMeet, role * kRoles + number(b.role));
  note(E::kRoleTwoBefore, role_two_before);
  note(E::kRoleTwoAfter,
       after + 1 < page.lines.size() ? number(page.lines[after + 1].role) : kRoles);
  note(E::kTailTwoBefore, before > 0 ? number(page.lines[before - 1].facts.tail) : kTails);
  note(E::kSeparatorAndEnding, (gap * kIndents + indent_after) * kEndings + number(ending));
  note(E::kOpeningBeforeAndEnding, number(OpeningOf(a)) * kEndings + number(ending));
  note(E::kRoleBeforeAndChars, role * kLengths + bin_of(E::kCharsBefore, number(a.facts.chars)));
  note(E::kRoleBeforeAndOpening, role * kCharacterBins + opening_character);
  note(E::kRoleBeforeAndUntilMark,
       role * kUntilMarks + bin_of(E::kUntilMark, number(b.facts.until_mark)));
  note(E::kRolesTwoBeforeAndBefore, role_two_before * kRoles + role);
  return bins;
}

}  // namespace jinggao
