// typo/halfwidth-punctuation: see tests/spec/typo-halfwidth-punctuation.txt.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rules/all.h"
#include "rules/beside.h"
#include "rules/halfwidth_pairs.h"
#include "text/characters.h"
#include "text/scan.h"
#include "text/script.h"
#include "text/sort_by.h"

namespace jinggao {
namespace {

constexpr bool IsCry(char byte) { return byte == '!' || byte == '?'; }

constexpr ByteSet kMarks(",;:!?.");

// What may stand between the last word and a full stop.
constexpr std::string_view kClosers = "%)\"'";

Span SpanOf(std::size_t begin, std::size_t end) {
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

std::string_view FullWidth(char mark) {
  switch (mark) {
    case ',':
      return "，";
    case ';':
      return "；";
    case ':':
      return "：";
    case '!':
      return "！";
    case '?':
      return "？";
    default:
      return "。";
  }
}

constexpr bool IsBlank(char byte) { return byte == ' '; }

// A half-width mark, or several ! and ?, with the spaces typed behind it.
struct Mark {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t next = 0;  // behind the spaces
};

Mark MarkAt(std::string_view text, std::size_t begin) {
  Mark mark{.begin = begin, .end = begin + 1};
  if (IsCry(text[begin])) {
    while (mark.end < text.size() && IsCry(text[mark.end])) ++mark.end;
  }
  mark.next = mark.end;
  while (mark.next < text.size() && IsBlank(text[mark.next])) ++mark.next;
  return mark;
}

// Whether the mark ends a character reference: &nbsp;
bool EndsReference(std::string_view text, const Mark& mark) {
  constexpr std::size_t kLongest = 8;
  if (text[mark.begin] != ';') return false;
  const std::size_t from = mark.begin - std::min(mark.begin, kLongest);
  const std::string_view before = text.substr(from, mark.begin - from);
  const std::size_t ampersand = before.rfind('&');
  return ampersand != before.npos &&
         std::all_of(before.begin() + static_cast<std::ptrdiff_t>(ampersand) + 1, before.end(),
                     [](char c) { return static_cast<unsigned char>(c) < 0x80 && c != ' '; });
}

// Whether the mark stands in an address: behind :// or www. without a space or
// Chinese punctuation in between.
bool IsInAddress(std::string_view text, std::size_t at) {
  constexpr std::size_t kFarthest = 200;  // bytes
  const std::size_t from = at - std::min(at, kFarthest);
  const std::string_view before = text.substr(from, at - from);
  const std::size_t scheme = std::max(before.rfind("://") + 1, before.rfind("www.") + 1);
  if (scheme == 0) return false;
  for (std::size_t i = from + scheme; i < at; i += CharAt(text, i).length) {
    const Beside character = After(text, i);
    if (character == Beside::kSpace || character == Beside::kMark || character == Beside::kOpener ||
        character == Beside::kCloser) {
      return false;
    }
  }
  return true;
}

// Whether the colon is one of a proportion: 水泥:沙:石子=1:2:3.
bool IsProportion(std::string_view text, const Mark& mark) {
  constexpr std::size_t kPart = 13;  // bytes: four characters and the sign
  const auto is_ascii = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
  const auto reaches = [&](auto begin, auto end) {
    const auto sign = std::find_if(begin, end, is_ascii);
    return sign != begin && sign != end && (*sign == ':' || *sign == '=');
  };
  const std::string_view after = text.substr(mark.end, kPart);
  const std::size_t from = mark.begin - std::min(mark.begin, kPart);
  const std::string_view before = text.substr(from, mark.begin - from);
  return reaches(after.begin(), after.end()) || reaches(before.rbegin(), before.rend());
}

// What the mark is meant as, by what stands on both sides.
std::optional<Certainty> Judge(std::string_view text, const Mark& mark) {
  const char sign = text[mark.begin];
  const Beside before = Before(text, mark.begin);
  const Beside after = After(text, mark.next);
  const char last = mark.begin > 0 ? text[mark.begin - 1] : ' ';
  const char next = mark.next < text.size() ? text[mark.next] : ' ';
  const bool chinese_after = after == Beside::kHan || after == Beside::kOpener;
  if (before == Beside::kHan || before == Beside::kCloser) {
    if (chinese_after || after == Beside::kDigit || after == Beside::kEdge) return Certainty::kSure;
    if (after == Beside::kCloser || next == '"' || next == '\'') return Certainty::kSure;
    if (after == Beside::kLetter) return Certainty::kLikely;
    return std::nullopt;
  }
  if (!chinese_after || IsCry(sign)) return std::nullopt;
  // A figure or a foreign word ends the clause, and Chinese goes on.
  if (last == ')' || last == '"' || last == '\'') return Certainty::kSure;
  if (sign == ':') return std::nullopt;
  if (before == Beside::kDigit || last == '%') return Certainty::kSure;
  if (before == Beside::kLetter) return Certainty::kLikely;
  return std::nullopt;
}

// The full stop: sure where speech or the paragraph ends, as 约翰.史密斯 shows; and, with
// a space behind it, where the paragraph is typed in half-width marks throughout.
std::optional<Certainty> JudgeStop(const BlockText& block, const Mark& mark, bool throughout) {
  const std::string_view text = block.text;
  const Beside before = Before(text, mark.begin);
  const bool closes = before == Beside::kCloser ||
                      (mark.begin > 0 && kClosers.find(text[mark.begin - 1]) != kClosers.npos);
  if (before != Beside::kHan && !(closes && throughout)) return std::nullopt;
  const std::string_view after = text.substr(mark.end);
  if (after.starts_with("”") || after.starts_with("’")) return Certainty::kSure;
  if (after.empty()) {
    constexpr std::size_t kShortest = 18;  // bytes; what is shorter may be a numeral: 一.
    if (mark.begin < kShortest) return std::nullopt;
    return block.kind == BlockKind::kParagraph ? Certainty::kSure : Certainty::kLikely;
  }
  const bool spaced = mark.next > mark.end;
  if (throughout && (spaced || closes)) return Certainty::kSure;
  if (After(text, mark.next) != Beside::kHan) return std::nullopt;
  constexpr std::string_view kNumerals = "一二三四五六七八九十";
  if (kNumerals.find(text.substr(mark.begin - 3, 3)) != kNumerals.npos) return std::nullopt;
  if (spaced) return Certainty::kLikely;
  if (after.starts_with("中国")) return std::nullopt;  // 政务.中国
  return Certainty::kDoubtful;
}

// Police 报警: 110: a label in two languages may have the marks of either. It ends at `end`.
bool IsLabelInTwoLanguages(std::string_view text, std::size_t end) {
  std::size_t at = 0;
  while (at < end && KindOf(CharAt(text, at).code) == CharKind::kLatin) ++at;
  if (at == 0 || text[at] != ' ') return false;
  const std::size_t space = text.substr(0, end).rfind(' ');
  while (at < space && static_cast<unsigned char>(text[at]) < 0x80) ++at;
  return at == space && PassIdeographs(text, space + 1) == end;
}

void FindMarks(const BlockText& block, bool throughout, std::vector<HalfWidthMark>& found) {
  const std::string_view text = block.text;
  for (std::size_t at = kMarks.FindIn(text, 0); at < text.size();
       at = kMarks.FindIn(text, at + 1)) {
    const char sign = text[at];
    const Mark mark = MarkAt(text, at);
    if (sign == '.') {
      const std::optional<Certainty> certainty = JudgeStop(block, mark, throughout);
      if (!certainty || IsInAddress(text, at)) continue;
      const bool doubtful = *certainty == Certainty::kDoubtful;
      found.push_back(
          {SpanOf(mark.begin, doubtful ? mark.end : mark.next), *certainty, doubtful ? "" : "。"});
      at = mark.next - 1;
      continue;
    }
    at = mark.next - 1;
    constexpr std::size_t kMostCries = 3;
    if (mark.end - mark.begin > kMostCries) continue;
    const std::optional<Certainty> certainty = Judge(text, mark);
    if (!certainty || EndsReference(text, mark) || IsInAddress(text, mark.begin)) continue;
    if (sign == ':' && IsProportion(text, mark)) continue;
    const bool either = sign == ':' && IsLabelInTwoLanguages(text, mark.begin);
    std::string replacement;
    for (std::size_t i = mark.begin; i < mark.end; ++i) replacement += FullWidth(text[i]);
    found.push_back({SpanOf(mark.begin, mark.next),
                     either ? std::min(*certainty, Certainty::kLikely) : *certainty, replacement});
  }
}

// ｡ and ､, which belong to Japanese syllables of half the width.
void FindIdeographicMarks(std::string_view text, std::vector<HalfWidthMark>& found) {
  constexpr std::string_view kLead = "\xEF\xBD";
  if (!HasCharacter(text, kLead)) return;
  for (std::size_t at = text.find(kLead); at != text.npos; at = text.find(kLead, at + 1)) {
    const std::string_view mark = text.substr(at, 3);
    if (mark != "｡" && mark != "､") continue;
    const Beside before = Before(text, at);
    if (before == Beside::kEdge || before == Beside::kSpace || before == Beside::kMark) continue;
    found.push_back({SpanOf(at, at + 3), Certainty::kSure, mark == "｡" ? "。" : "、"});
  }
}

// Whether the paragraph is typed in half-width marks: commas between Chinese words, and none
// that is full-width.
bool IsHalfWidthThroughout(std::string_view text) {
  if (HasCharacter(text, "，") || HasCharacter(text, "。")) return false;
  for (std::size_t at = text.find(','); at != text.npos; at = text.find(',', at + 1)) {
    if (Judge(text, MarkAt(text, at)) == Certainty::kSure && Before(text, at) == Beside::kHan) {
      return true;
    }
  }
  return false;
}

// Whether the block is an entry of a list of references, [1] 张三. 城市更新研究[M]., whose
// marks are half-width (GB/T 7714).
bool IsReferenceEntry(std::string_view text) {
  std::size_t at = 1;
  while (at < text.size() && text[at] >= '0' && text[at] <= '9') ++at;
  return text.starts_with('[') && at > 1 && at < text.size() && text[at] == ']';
}

}  // namespace

void FindHalfWidthPunctuation(const BlockText& block, Reporter& report) {
  if (IsReferenceEntry(block.text)) return;
  std::vector<HalfWidthMark> found;
  const bool throughout = IsHalfWidthThroughout(block.text);
  FindMarks(block, throughout, found);
  FindIdeographicMarks(block.text, found);
  FindHalfWidthPairs(block, throughout, found);
  if (found.empty() || !IsChinese(block)) return;
  SortBy(found, [](const HalfWidthMark& mark) { return mark.span.begin; });
  for (const HalfWidthMark& mark : found)
    report.Report(mark.span, mark.certainty, mark.replacement);
}

}  // namespace jinggao
