// What the layout stages know of one text: its lines, what each is, and what
// the breaks between them are.

#ifndef JINGGAO_LAYOUT_PAGE_H_
#define JINGGAO_LAYOUT_PAGE_H_

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "jinggao/jinggao.h"
#include "layout/cues.h"
#include "layout/hints.h"
#include "layout/line_facts.h"
#include "layout/topic.h"
#include "text/noted_marks.h"
#include "text/splice.h"

namespace jinggao {

// What a line does on the page: its kind, and whether a story begins with it.
enum class Role : std::uint8_t {
  kStoryHeadline,     // begins a story
  kDeck,              // goes on with a headline
  kSubStoryHeadline,  // begins an item of a round-up
  kSubhead,
  kByline,
  kCaption,
  kFurniture,
  kParagraph,
  kSubStoryParagraph,  // 又讯 …
  kCount
};

constexpr std::size_t kRoleCount = static_cast<std::size_t>(Role::kCount);

BlockKind KindOfRole(Role role);
inline bool IsHeadline(Role role) { return KindOfRole(role) == BlockKind::kHeadline; }
// What a story ends with.
constexpr bool EndsStory(Role role) {
  return role == Role::kByline || role == Role::kCaption || role == Role::kFurniture;
}
std::string_view RoleName(Role role);

// A line that is not blank. The edges of hints end lines too, apart from those of code.
struct Line {
  static constexpr std::uint32_t kNew = ~std::uint32_t{0};

  Span span;                 // bytes, without white space at either end
  std::uint32_t gap = 0;     // line ends before it
  std::uint32_t indent = 0;  // white space before it, in half ems
  LineFacts facts;
  Cues cues;
  Role role = Role::kParagraph;
  bool list_item = false;
  std::uint32_t first_pair = 0;  // of its pairs in Page::pairs, and
  std::uint32_t pair_count = 0;  // how many it has
  std::uint32_t lead_pairs = 0;  // how many its lead has, whose pairs follow
  std::uint32_t first_mark = 0;  // of its marks in Page::marks, and
  std::uint32_t mark_count = 0;  // how many it has
  std::optional<HintKind> hint;  // kCode where the whole line is code
  // The kind under which every rule that looks at nothing else found nothing in it.
  std::optional<BlockKind> flawless;
  // How much surer its role is than the next best, in scorecard points.
  std::int32_t margin = 0;
  // Its place on the page read before, where it and what is between it and the next line
  // stand unchanged, so that known lines that stand together stood together; and whether its
  // lead, if it has one, is of such lines.
  std::uint32_t known_as = kNew;
  bool known_lead = false;
};

// A break between one line and the next.
struct Break {
  enum class Verdict : std::uint8_t { kKeep, kSuggest, kJoin };

  Span span;  // the white space and line ends between the lines
  Verdict verdict = Verdict::kKeep;
  bool held = false;             // a hint forbids to join it
  bool may_join = false;         // nothing forbids it; if not, it has no points
  bool hard_wrap = false;        // a column's line end, rather than a paragraph cut in two
  std::uint16_t confidence = 0;  // that it should be joined, in thousandths
  std::int32_t points = 0;       // on the scorecard
};

// How far what stands behind a headline counts as its lead: some 120 characters.
constexpr std::uint32_t kLead = 360;  // bytes

// The opening of `text` that counts as a lead.
std::string_view LeadIn(std::string_view text);

struct Page {
  std::string_view text;
  std::vector<Line> lines;
  std::vector<Break> breaks;  // breaks[i] is between lines[i] and lines[i + 1]

  std::vector<TopicPair> pairs;  // of all lines, one after another
  std::vector<NotedMark> marks;  // likewise

  std::string_view TextOf(const Line& line) const {
    return text.substr(line.span.begin, line.span.size());
  }
  // What `line` is about, as far as its pairs of characters tell: see layout/topic.h.
  std::span<const TopicPair> PairsOf(const Line& line) const {
    return std::span(pairs).subspan(line.first_pair, line.pair_count);
  }
  // The same of its lead, the text behind it as far as kLead; nothing where the line can be
  // no headline.
  std::span<const TopicPair> PairsOfLead(const Line& line) const {
    return std::span(pairs).subspan(line.first_pair + line.pair_count, line.lead_pairs);
  }
  std::span<const NotedMark> MarksOf(const Line& line) const {
    return std::span(marks).subspan(line.first_mark, line.mark_count);
  }
};

// How many breaks of `page` are to be joined.
std::size_t CountJoins(const Page& page);

// The kind of the block that `line`, which has its role, makes.
BlockKind KindOfLine(const Line& line);

// Whether line `at` surely is a paragraph as it stands: nothing may be joined to it, or will be
// when other lines have been joined.
bool IsWhole(const Page& page, std::size_t at);

// The lines and breaks of `text`, which must be valid UTF-8; their facts, but not
// yet their roles or verdicts. `hints` count bytes of `text`.
Page ReadPage(std::string_view text, const CueFinder& cues, const HintLayout& hints = {});

// The same, where `before` is what was read before `splices` were made, with the same
// hints: lines that none of them touches are not measured again. The result takes over the
// memory of `room`, a page that is read no more.
Page ReadPageAgain(std::string_view text, const CueFinder& cues, const HintLayout& hints,
                   const Page& before, std::span<const Splice> splices, Page room = {});

}  // namespace jinggao

#endif  // JINGGAO_LAYOUT_PAGE_H_
