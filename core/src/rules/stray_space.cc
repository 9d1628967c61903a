// typo/stray-space: see tests/spec/typo-stray-space.txt.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>

#include "rules/all.h"
#include "rules/beside.h"
#include "rules/enclosure.h"
#include "rules/letter_spacing.h"
#include "rules/spaced_words.h"
#include "rules/stretch.h"
#include "text/characters.h"
#include "text/scan.h"
#include "text/script.h"

namespace jinggao {
namespace {

bool Contains(std::u32string_view set, char32_t code) { return set.find(code) != set.npos; }

// Characters that a clause does not end with. Before a mark, a space behind them may be
// a blank to fill in: 首都是 。
constexpr std::u32string_view kUnfinished =
    U"是为為在于於自第共由叫以把被对對向从從和与與及约約达達计計名号號";

// How sure it is that the space between words and a mark has no use there.
Certainty JudgeBeforeMark(const Gap& gap, Char previous) {
  constexpr int kMost = 2;  // characters; more are a layout, or a blank
  const bool may_be_blank = gap.length > kMost || Contains(kUnfinished, previous.code);
  return may_be_blank ? Certainty::kLikely : Certainty::kSure;
}

// Whether the space touches a quote or a title mark from inside: “ 一户一档”.
bool IsInsideQuotes(std::string_view text, const Gap& gap) {
  const char32_t before = CharBefore(text, gap.begin).code;
  const char32_t after = CharAt(text, gap.end).code;
  if (KindOf(after) == CharKind::kHan) return Contains(U"“‘「『《〈", before);
  if (KindOf(before) != CharKind::kHan) return false;
  // 详情见第三版 》更多: the mark may be an arrow.
  return Contains(U"”’」』", after) || (Contains(U"》〉", after) && IsInTitle(text, gap.begin));
}

// The same of round brackets around words enough for a remark: （ ） is a blank to fill in, and so
// may be （ 甲 ）.
bool IsInsideBrackets(std::string_view text, const Gap& gap) {
  constexpr std::size_t kShortest = 4 * kIdeographSize;   // bytes
  constexpr std::size_t kFarthest = 40 * kIdeographSize;  // bytes
  constexpr std::string_view kOpener = "（";
  constexpr std::string_view kCloser = "）";
  const std::size_t from = gap.begin - std::min(gap.begin, kFarthest);
  const std::string_view before = text.substr(from, gap.begin - from);
  const std::string_view after = text.substr(gap.end, kFarthest);
  if (before.ends_with(kOpener)) {
    const std::size_t end = after.find(kCloser);
    return end != after.npos && end >= kShortest && IsIdeographAt(after, 0);
  }
  if (!after.starts_with(kCloser)) return false;
  const std::size_t begin = before.rfind(kOpener);
  return begin != before.npos && before.size() - begin >= kOpener.size() + kShortest &&
         IsIdeographAt(before, before.size() - kIdeographSize);
}

// Whether the space stands between words and a quote or a title mark, on its outside, inside a
// sentence: 作为 “一把手” 的责任. What stands in such marks may also be set apart from its author,
// from a label, or from what else is in a list.
bool IsOutsideQuotes(std::string_view text, const Gap& gap) {
  if (IsInTitle(text, gap.begin)) return false;
  const char32_t previous = CharBefore(text, gap.begin).code;
  const char32_t next = CharAt(text, gap.end).code;
  const auto in_clause = [](const Stretch& stretch) {
    return stretch.limit != Limit::kItem && stretch.limit != Limit::kSpace &&
           stretch.limit != Limit::kColon;
  };
  if (KindOf(previous) == CharKind::kHan && Contains(U"“‘「『《〈", next)) {
    // 一等奖 《老街》
    constexpr int kLongestLabel = 4;  // characters
    const Stretch before = StretchBefore(text, gap.begin);
    const bool title = next == U'《' || next == U'〈';
    return in_clause(before) && !SetsApart(text, before, gap) &&
           (!title || before.length > kLongestLabel);
  }
  if (KindOf(next) != CharKind::kHan || !Contains(U"”’」』》〉", previous)) return false;
  const Stretch before = StretchBefore(text, gap.begin);
  const Stretch after = StretchAfter(text, gap.end);
  // The quotation counts as one character, and may have a space before it, too.
  const bool alone = before.length <= 1;
  return (alone ? before.limit == Limit::kSpace : in_clause(before)) && in_clause(after) &&
         after.limit != Limit::kBlock && !IsNameAlone(after);
}

// Whether the space and the stop behind it were typed twice: 。 。
bool PartsTwoStops(std::string_view text, const Gap& gap) {
  return CharBefore(text, gap.begin).code == U'。' && CharAt(text, gap.end).code == U'。';
}

// How sure it is that the space has no use, in a block that has a full stop or has not: without one
// it may be a headline in decks that was taken for a paragraph.
std::optional<Certainty> Judge(std::string_view text, const Gap& gap, bool has_stop) {
  const Beside before = Before(text, gap.begin);
  const Beside after = After(text, gap.end);
  const Char previous = CharBefore(text, gap.begin);
  constexpr int kMost = 2;  // characters; more are a layout
  if (after == Beside::kMark) {
    const CharKind mark = KindOf(CharAt(text, gap.end).code);
    if (mark == CharKind::kDash || mark == CharKind::kEllipsis) return std::nullopt;
    if (before == Beside::kHan || before == Beside::kCloser || before == Beside::kDigit ||
        before == Beside::kLetter) {
      return JudgeBeforeMark(gap, previous);
    }
    return gap.length <= kMost && PartsTwoStops(text, gap) ? std::optional(Certainty::kSure)
                                                           : std::nullopt;
  }
  if (gap.length > kMost) return std::nullopt;
  if (IsInsideQuotes(text, gap)) return Certainty::kLikely;
  if (has_stop && (IsInsideBrackets(text, gap) || IsOutsideQuotes(text, gap))) {
    return Certainty::kLikely;
  }
  if (after != Beside::kHan) return std::nullopt;
  if (before == Beside::kHan) {
    const std::optional<Certainty> certainty = JudgeBetweenWords(text, gap);
    return has_stop ? certainty : std::min(certainty, std::optional(Certainty::kLikely));
  }
  if (previous.code == U'，' || previous.code == U'；' || previous.code == U'、') {
    return Certainty::kLikely;
  }
  return std::nullopt;
}

// Whether the tab at `at` is the only one and stands inside a sentence. Cells of a table are
// several, and no sentences.
bool IsLoneTab(const BlockText& block, std::size_t at) {
  const std::string_view text = block.text;
  if (text.find('\t') != at || text.find('\t', at + 1) != text.npos) return false;
  if (!HasCharacter(text, "。") || !IsChinese(block)) return false;
  const Gap gap{.begin = at, .end = at + 1, .length = 1};
  return Before(text, gap.begin) == Beside::kHan && After(text, gap.end) == Beside::kHan &&
         JudgeBetweenWords(text, gap) == Certainty::kSure;
}

Gap GapAt(std::string_view text, std::size_t begin) {
  Gap gap{.begin = begin, .end = begin};
  while (gap.end < text.size()) {
    const Char character = CharAt(text, gap.end);
    // A tab stands between the cells of a table.
    if (KindOf(character.code) != CharKind::kSpace || character.code == U'\t') break;
    gap.end += character.length;
    ++gap.length;
  }
  return gap;
}

// A headline of which every character is set apart, as a justified title is copied from a PDF.
// Papers also space headlines of few characters for looks: 通 知.
void FindSpacedHeadline(std::string_view text, Reporter& report) {
  constexpr std::size_t kFewest = 5 * 3;  // bytes without the spaces
  if (text.empty()) return;
  const std::size_t first = CharAt(text, 0).length;
  const LetterSpacing spacing = LetterSpacingAt(text, first, false);
  if (spacing.span.end + 3 != text.size() || first + spacing.closed.size() + 3 < kFewest) return;
  report.Report(spacing.span, Certainty::kLikely, spacing.closed, 700);
}

}  // namespace

void FindStraySpaces(const BlockText& block, Reporter& report) {
  const std::string_view text = block.text;
  if (block.kind == BlockKind::kHeadline || block.kind == BlockKind::kSubhead) {
    return FindSpacedHeadline(text, report);
  }
  if (block.kind != BlockKind::kParagraph && block.kind != BlockKind::kListItem) return;
  std::optional<bool> chinese;   // asked for where there is a space,
  std::optional<bool> has_stop;  // and once: there may be very many
  bool tab_seen = false;
  std::size_t looked_for_spacing = 0;  // up to here
  NotedMarks marks = block.marks;
  for (std::size_t at = 0; (at = marks.Next({CharKind::kSpace}, at)) != NotedMarks::kNone;) {
    const Gap gap = GapAt(text, at);
    if (gap.length == 0) {
      if (!std::exchange(tab_seen, true) && IsLoneTab(block, at)) {
        report.Report({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + 1)},
                      Certainty::kLikely, "", 900);
      }
      ++at;
      continue;
    }
    at = gap.end;
    if (gap.begin == 0 || gap.end == text.size()) continue;
    if (!chinese) chinese = IsChinese(block);
    if (!*chinese) return;
    if (!has_stop) has_stop = HasCharacter(text, "。");
    if (gap.begin >= looked_for_spacing) {
      const LetterSpacing spacing = LetterSpacingAt(text, gap.begin, *has_stop);
      looked_for_spacing = spacing.span.end;
      if (spacing.is_words) {
        report.Report(spacing.span, Certainty::kSure, spacing.closed, 980);
        at = spacing.span.end;
        continue;
      }
    }
    if (const std::optional<Certainty> certainty = Judge(text, gap, *has_stop)) {
      report.Report({static_cast<std::uint32_t>(gap.begin), static_cast<std::uint32_t>(gap.end)},
                    *certainty, "", 980);
    }
  }
}

}  // namespace jinggao
