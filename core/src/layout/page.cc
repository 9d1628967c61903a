#include "layout/page.h"

#include <algorithm>
#include <array>
#include <utility>

#include "text/by_itself.h"
#include "text/bytes16.h"
#include "text/characters.h"
#include "text/room.h"
#include "text/scan.h"

namespace jinggao {
namespace {

struct RoleInfo {
  std::string_view name;
  BlockKind kind;
};

constexpr std::array<RoleInfo, kRoleCount> kRoles = {{
    {"story headline", BlockKind::kHeadline},
    {"deck", BlockKind::kHeadline},
    {"sub-story headline", BlockKind::kHeadline},
    {"subhead", BlockKind::kSubhead},
    {"byline", BlockKind::kByline},
    {"caption", BlockKind::kCaption},
    {"furniture", BlockKind::kFurniture},
    {"paragraph", BlockKind::kParagraph},
    {"sub-story paragraph", BlockKind::kParagraph},
}};

bool IsBlank(CharKind kind) { return kind == CharKind::kSpace || kind == CharKind::kLineEnd; }

// White space from `at` on: where it ends, how many lines end in it, and how far
// the text after it is indented.
struct Gap {
  std::size_t end = 0;
  std::uint32_t line_ends = 0;
  std::uint32_t indent = 0;
};

JINGGAO_BY_ITSELF Gap ReadGap(std::string_view text, std::size_t at) {
  Gap gap{at, 0, 0};
  char32_t previous = 0;
  while (gap.end < text.size()) {
    const Char c = CharAt(text, gap.end);
    const CharKind kind = KindOf(c.code);
    if (!IsBlank(kind)) break;
    if (kind == CharKind::kLineEnd) {
      if (c.code != U'\n' || previous != U'\r') ++gap.line_ends;
      gap.indent = 0;
    } else {
      gap.indent += c.code == U'\u3000' ? 2 : 1;
    }
    previous = c.code;
    gap.end += c.length;
  }
  return gap;
}

// The white space behind a line of `before` that stands unchanged, and now ends at `end`.
Gap GapBehind(const Line& line, const Page& before, std::uint32_t end) {
  const auto at = static_cast<std::size_t>(&line - before.lines.data());
  if (at == before.breaks.size()) return {before.text.size() - line.span.end + end, 0, 0};
  const Line& next = before.lines[at + 1];
  return {end + before.breaks[at].span.size(), next.gap, next.indent};
}

// About how many lines `text` has that are not blank: the line ends behind something else.
std::size_t LinesIn(std::string_view text) {
  constexpr std::size_t kStep = sizeof(Bytes16);
  std::size_t lines = 1;
  for (std::size_t at = 0; at + kStep < text.size(); at += kStep) {
    std::uint32_t ends =
        BitsOf((BytesAt(&text[at]) != All('\n')) & (BytesAt(&text[at + 1]) == All('\n')));
    for (; ends != 0; ends &= ends - 1) ++lines;
  }
  return lines;
}

// Most texts have a mark for more bytes than these.
constexpr std::size_t kBytesForAMark = 16;

// The lines of an earlier reading that stand unchanged in the text as it now is.
class KnownLines {
 public:
  KnownLines(const Page& before, std::span<const Splice> splices)
      : before_(before), carrier_(splices) {}

  // The one that now begins at byte `at`, if any. Calls come in order of `at`.
  const Line* At(std::uint32_t at) {
    for (; next_ < before_.lines.size(); ++next_) {
      // Up to the next line: where white space behind a line goes, the line goes on.
      const std::uint32_t end = next_ < before_.breaks.size()
                                    ? before_.breaks[next_].span.end
                                    : static_cast<std::uint32_t>(before_.text.size());
      const Line& line = before_.lines[next_];
      if (!carrier_.Carries({line.span.begin, end})) continue;
      const std::uint32_t begin = line.span.begin + carrier_.shift();
      if (begin >= at) return begin == at ? &line : nullptr;
    }
    return nullptr;
  }

 private:
  const Page& before_;
  Carrier carrier_;
  std::size_t next_ = 0;
};

// Sets lead_pairs of those lines of `page` that can be headlines, and known_lead of all, where
// `before` is the page read before.
JINGGAO_BY_ITSELF void MeasureLeads(Page& page, const Page& before) {
  std::vector<Line>& lines = page.lines;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    lines[i].known_lead = true;
    if (!lines[i].facts.MayBeHeadline() || i + 1 == lines.size()) continue;
    const std::size_t begin = lines[i + 1].span.begin;
    const std::size_t end = begin + LeadIn(page.text.substr(begin)).size();
    std::size_t last = i + 1;  // of the lines in the lead, perhaps not as a whole
    while (last + 1 < lines.size() && lines[last + 1].span.begin < end) ++last;
    lines[i].known_lead = std::all_of(&lines[i], &lines[last] + 1,
                                      [](const Line& line) { return line.known_as != Line::kNew; });
    if (lines[i].known_lead) {
      lines[i].lead_pairs = before.lines[lines[i].known_as].lead_pairs;
      continue;
    }
    for (std::size_t next = i + 1; next < last; ++next) {
      lines[i].lead_pairs += lines[next].pair_count;
    }
    const Span rest = lines[last].span;
    lines[i].lead_pairs += rest.end > end
                               ? CountTopicPairs(page.text.substr(rest.begin, end - rest.begin))
                               : lines[last].pair_count;
  }
}

// Follows `hints` from line to line.
class HintWatch {
 public:
  explicit HintWatch(const HintLayout& hints) : hints_(hints) {}

  // Moves to the line that begins at `at`; the byte at which it must end.
  std::size_t Enter(std::size_t at) {
    while (NextEdge() <= at) ++passage_;
    return NextEdge();
  }

  // What is known of `line`, in the passage entered last.
  void Describe(Line& line) const {
    line.hint = hints_.passages[passage_].kind;
    line.list_item = line.hint == HintKind::kListItem;
    if (hints_.IsCode(line.span)) line.hint = HintKind::kCode;
  }

  // Whether a break behind `line`, in the passage entered last, is to stay.
  bool Holds(const Line& line, Span gap) const {
    return line.hint == HintKind::kHeading || line.hint == HintKind::kTableCell ||
           line.hint == HintKind::kCode || NextEdge() <= gap.end || hints_.TouchesCode(gap);
  }

 private:
  std::size_t NextEdge() const {
    const bool last = passage_ + 1 == hints_.passages.size();
    return last ? std::string_view::npos : hints_.passages[passage_ + 1].begin;
  }

  const HintLayout& hints_;
  std::size_t passage_ = 0;
};

}  // namespace

BlockKind KindOfRole(Role role) { return kRoles[static_cast<std::size_t>(role)].kind; }
std::string_view RoleName(Role role) { return kRoles[static_cast<std::size_t>(role)].name; }

std::string_view LeadIn(std::string_view text) {
  std::size_t end = std::min<std::size_t>(text.size(), kLead);
  while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
  return text.substr(0, end);
}

std::size_t CountJoins(const Page& page) {
  return static_cast<std::size_t>(
      std::count_if(page.breaks.begin(), page.breaks.end(),
                    [](const Break& at) { return at.verdict == Break::Verdict::kJoin; }));
}

BlockKind KindOfLine(const Line& line) {
  return line.list_item ? BlockKind::kListItem : KindOfRole(line.role);
}

bool IsWhole(const Page& page, std::size_t at) {
  // What forbids a join inside a sentence may be gone when lines nearby have been joined, and
  // so may what made a part of a paragraph look like a caption.
  const auto is_text = [&page](std::size_t line) {
    return KindOfLine(page.lines[line]) == BlockKind::kParagraph;
  };
  const auto ends = [&page](std::size_t line) {
    return line == page.breaks.size() || !page.breaks[line].may_join;
  };
  const auto ends_sentence = [&page](std::size_t line) {
    return page.lines[line].facts.EndsSentence();
  };
  return is_text(at) && ends_sentence(at) && ends(at) &&
         (at == 0 || (ends(at - 1) && (ends_sentence(at - 1) || !is_text(at - 1))));
}

Page ReadPage(std::string_view text, const CueFinder& cues, const HintLayout& hints) {
  return ReadPageAgain(text, cues, hints, {}, {});
}

JINGGAO_BY_ITSELF Page ReadPageAgain(std::string_view text, const CueFinder& cues,
                                     const HintLayout& hints, const Page& before,
                                     std::span<const Splice> splices, Page room) {
  Page page = std::move(room);
  page.text = text;
  page.lines.clear();
  page.breaks.clear();
  page.marks.clear();
  const std::size_t lines =
      before.lines.empty() ? LinesIn(text) : before.lines.size() - CountJoins(before);
  ReserveRoom(page.lines, lines);
  ReserveRoom(page.breaks, lines);
  ReserveRoom(page.marks,
              before.marks.empty() ? text.size() / kBytesForAMark : before.marks.size());
  // As many pairs as there may be; what is left over is given back.
  const std::size_t most_pairs = text.size() / kIdeographSize + kPairsAtOnce;
  ReserveRoom(page.pairs, most_pairs);
  page.pairs.resize(most_pairs);
  LineNotes notes{page.pairs.data(), page.marks};
  const auto pairs_so_far = [&] {
    return static_cast<std::uint32_t>(notes.pairs - page.pairs.data());
  };
  HintWatch watch(hints);
  KnownLines known(before, splices);
  Gap gap = ReadGap(text, 0);
  while (gap.end < text.size()) {
    const auto begin = static_cast<std::uint32_t>(gap.end);
    const std::size_t limit = std::min(text.size(), watch.Enter(begin));
    Line& line = page.lines.emplace_back();
    line.first_pair = pairs_so_far();
    line.first_mark = static_cast<std::uint32_t>(page.marks.size());
    const Line* const same = known.At(begin);
    if (same != nullptr) {
      line.known_as = static_cast<std::uint32_t>(same - before.lines.data());
      line.span = {begin, begin + same->span.size()};
      line.facts = same->facts;
      line.cues = same->cues;
      line.flawless = same->flawless;
      const auto pairs = before.PairsOf(*same);
      notes.pairs = std::copy(pairs.begin(), pairs.end(), notes.pairs);
      const auto marks = before.MarksOf(*same);
      page.marks.insert(page.marks.end(), marks.begin(), marks.end());
      const std::uint32_t moved = begin - same->span.begin;
      for (std::size_t i = line.first_mark; i < page.marks.size(); ++i) page.marks[i].at += moved;
    } else {
      const MeasuredLine measured = MeasureLine(text.substr(0, limit), begin, notes);
      line.span = {begin, measured.end};
      line.facts = measured.facts;
      line.cues = cues.Find(page.TextOf(line));
    }
    line.pair_count = pairs_so_far() - line.first_pair;
    line.mark_count = static_cast<std::uint32_t>(page.marks.size()) - line.first_mark;
    line.gap = gap.line_ends;
    line.indent = gap.indent;
    watch.Describe(line);
    if (line.known_as != Line::kNew && line.hint != before.lines[line.known_as].hint) {
      line.known_as = Line::kNew;
    }
    if (line.hint == HintKind::kCode && !page.breaks.empty()) page.breaks.back().held = true;
    gap = same ? GapBehind(*same, before, line.span.end) : ReadGap(text, line.span.end);
    if (gap.end < text.size()) {
      Break after;
      after.span = {line.span.end, static_cast<std::uint32_t>(gap.end)};
      after.held = watch.Holds(line, after.span);
      page.breaks.push_back(after);
    }
  }
  page.pairs.resize(pairs_so_far());
  MeasureLeads(page, before);
  return page;
}

}  // namespace jinggao
