// typo/space-by-figure: see tests/spec/typo-space-by-figure.txt.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "rules/all.h"
#include "rules/beside.h"
#include "rules/stretch.h"
#include "text/affixes.h"
#include "text/characters.h"
#include "text/scan.h"
#include "text/script.h"
#include "text/telephone.h"

namespace jinggao {
namespace {

bool IsFigure(Beside character) {
  return character == Beside::kDigit || character == Beside::kLetter;
}

// Whether a Han character and a figure or a Latin letter meet across [begin, end).
bool Meet(std::string_view text, std::size_t begin, std::size_t end) {
  const Beside before = Before(text, begin);
  const Beside after = After(text, end);
  return (before == Beside::kHan && IsFigure(after)) || (IsFigure(before) && after == Beside::kHan);
}

// How often they meet in a text, with a space in between and without.
struct Habit {
  int spaced = 0;
  int tight = 0;

  void Count(std::string_view text) {
    CharKind last = CharKind::kOther;
    bool space = false;
    for (std::size_t at = 0; at < text.size();) {
      const Char character = CharAt(text, at);
      at += character.length;
      const CharKind kind = KindOf(character.code);
      if (kind == CharKind::kSpace) {
        space = true;
        continue;
      }
      const bool figure = kind == CharKind::kDigit || kind == CharKind::kLatin;
      const bool last_figure = last == CharKind::kDigit || last == CharKind::kLatin;
      if ((figure && last == CharKind::kHan) || (last_figure && kind == CharKind::kHan)) {
        ++(space ? spaced : tight);
      }
      last = kind;
      space = false;
    }
  }

  // More than a date or two, and next to nothing written otherwise.
  bool IsStyle() const { return spaced >= 8 && tight * 8 <= spaced; }
};

// Whether the text around is written with spaces throughout.
bool IsStyle(const BlockText& block) {
  constexpr std::size_t kNear = 600;  // bytes of the page on either side
  Habit habit;
  habit.Count(block.text);
  if (habit.IsStyle()) return true;
  // The page may be cut inside a character here: what is left of it counts as no Han.
  const std::size_t from = block.before.size() - std::min(block.before.size(), kNear);
  const auto is_tail = [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; };
  std::string_view before = block.before.substr(from);
  while (!before.empty() && is_tail(before.front())) before.remove_prefix(1);
  std::size_t end = std::min(block.after.size(), kNear);
  while (end < block.after.size() && is_tail(block.after[end])) --end;
  habit.Count(before);
  habit.Count(block.after.substr(0, end));
  return habit.IsStyle();
}

bool StartsWithUnit(std::string_view text) {
  return StartsWithOneOf(text, "年月日时点分秒个名人位家万亿元件项次公米亩吨户种条岁余多");
}

// Whether `text`, with which a block begins, is the hour of a programme: 06:30, 9:00—11:30.
bool IsHour(std::string_view text) {
  constexpr std::size_t kLongest = 20;  // bytes
  if (text.size() > kLongest) return false;
  bool colon = false;
  for (std::size_t at = 0; at < text.size();) {
    const Char character = CharAt(text, at);
    const CharKind kind = KindOf(character.code);
    const bool range = kind == CharKind::kDash || character.code == U'~' || character.code == U'～';
    if (kind != CharKind::kDigit && kind != CharKind::kColon && !range) return false;
    colon = colon || kind == CharKind::kColon;
    at += character.length;
  }
  return colon;
}

// Whether `text` begins with how a game ended: 2∶0, 98—91.
bool OpensResult(std::string_view text) {
  const std::size_t mark = text.find_first_not_of("0123456789");
  if (mark == 0 || mark >= text.size()) return false;
  const Char character = CharAt(text, mark);
  const CharKind kind = KindOf(character.code);
  return (character.code == U'∶' || kind == CharKind::kColon || kind == CharKind::kDash) &&
         After(text, mark + character.length) == Beside::kDigit;
}

// Whether the block is a row of a table: no sentence, with cells that are set apart by more
// than a space, or figures and results by one. Cells that have commas are two such at least.
bool IsRow(const BlockText& block) {
  const std::string_view text = block.text;
  if (HasCharacter(text, "。")) return false;
  const bool commas = HasCharacter(text, "，");
  int wide = 0;
  NotedMarks marks = block.marks;
  for (std::size_t at = 0; (at = marks.Next({CharKind::kSpace}, at)) != NotedMarks::kNone;) {
    const std::size_t end = AfterSpaces(text, at);
    wide += end > at + CharAt(text, at).length;
    const bool figures = Before(text, at) == Beside::kDigit && After(text, end) == Beside::kDigit;
    if (!commas && (figures || wide > 0 || OpensResult(text.substr(end)))) return true;
    if (wide > 1) return true;
    at = end;
  }
  return false;
}

// A word in small letters that stands by itself: typo/stray-word's.
bool IsStrayWord(std::string_view word) {
  constexpr std::size_t kLongest = 4;
  const std::size_t length = static_cast<std::size_t>(
      std::find_if_not(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; }) -
      word.begin());
  return length > 0 && length <= kLongest && (length == word.size() || word[length] == ' ');
}

// Whether a space between two Han characters ends where `word` begins: 记者 林远舟 8日, where
// the next one has a use, too.
bool FollowsHanAndSpace(std::string_view text, const Stretch& word) {
  if (word.limit != Limit::kSpace) return false;
  const auto begin = static_cast<std::size_t>(word.text.data() - text.data());
  return Before(text, BeforeSpaces(text, begin)) == Beside::kHan &&
         After(text, begin) == Beside::kHan;
}

constexpr std::string_view kDigits = "0123456789";

// Whether an item begins with `text`, as answers and short lists have it: B.错误, 2、土豆
bool OpensItem(std::string_view text) {
  const bool letter = !text.empty() && text[0] >= 'A' && text[0] <= 'H';
  const std::size_t mark = letter ? 1 : std::min(text.find_first_not_of(kDigits), text.size());
  const std::string_view rest = text.substr(mark);
  const bool marked = rest.starts_with(".") || rest.starts_with("．") || rest.starts_with("、") ||
                      rest.starts_with(")") || rest.starts_with("）");
  return mark > 0 && marked && After(rest, CharAt(rest, 0).length) == Beside::kHan;
}

// Whether the time of a day begins with `text`: 8:00.
bool OpensTime(std::string_view text) {
  const std::size_t colon = text.find_first_not_of(kDigits);
  return (colon == 1 || colon == 2) && text[colon] == ':';
}

// Whether `word` is an address on the net, where no other character may follow without a space.
bool IsAddress(std::string_view word) {
  return word.find("://") != word.npos || word.find('@') != word.npos ||
         word.find("www.") != word.npos;
}

// Whether a formula begins with `after`, behind which `rest` stands: S = πr².
bool OpensFormula(const Stretch& after, std::string_view rest) {
  if (after.limit != Limit::kSpace) return false;
  const std::string_view sign = rest.substr(AfterSpaces(rest, 0));
  for (const std::string_view relation : {"=", "＝", "≈", "<", ">", "≤", "≥"}) {
    if (sign.starts_with(relation)) return true;
  }
  return false;
}

// Whether `text`, of a block, is a foreign word with its number: Step 1.
bool IsStep(std::string_view text) {
  constexpr std::size_t kLongest = 40;  // bytes
  if (text.size() > kLongest) return false;
  const std::size_t space = text.find(' ');
  return space != text.npos && KindOf(CharAt(text, 0).code) == CharKind::kLatin &&
         text.find_first_not_of(kDigits, space + 1) == text.npos;
}

// Emergency calls 紧急电话: the same in two languages, and nothing else.
bool IsInTwoLanguages(std::string_view block, std::size_t begin) {
  // Before the marks, for which all of a block is looked through: it has one such place at most.
  for (std::size_t at = 0; at < begin; at += CharAt(block, at).length) {
    const CharKind kind = KindOf(CharAt(block, at).code);
    if (kind != CharKind::kLatin && kind != CharKind::kSpace) return false;
  }
  return !HasCharacter(block, "，") && !HasCharacter(block, "。");
}

// Whether `text` begins with a day and a comma, as what happened then does: 11月15日，….
bool OpensDay(std::string_view text) {
  constexpr std::size_t kLongest = 16;  // bytes: 11月15日，
  const std::string_view day = text.substr(0, kLongest);
  const std::size_t month = day.find("月");
  return month > 0 && month <= 2 && day.find_first_not_of(kDigits) == month &&
         day.find("日，") != day.npos;
}

// Whether the space has a use: behind a dateline, a name, a label, the number of an item;
// before an item, a telephone number, a formula, or a time behind the day; beside an address. A
// wide one was typed by somebody.
bool HasUse(std::string_view text, std::size_t begin, std::size_t end) {
  const Stretch before = StretchBefore(text, begin);
  const Stretch after = StretchAfter(text, end);
  if (text.substr(begin, end - begin).find("\u3000") != text.npos) return true;
  if (IsHour(text.substr(0, begin))) return true;
  if (EndsDateline(before) || FollowsHanAndSpace(text, before)) return true;
  if (OpensItem(after.text)) return true;
  if (TelephoneLength(after.text) > 0 || IsAddress(before.text) || IsAddress(after.text))
    return true;
  if (OpensFormula(after, text.substr(end + after.text.size()))) return true;
  if (IsStep(text.substr(0, begin)) || IsInTwoLanguages(text, begin)) return true;
  if (OpensTime(after.text) && before.text.ends_with("日")) return true;
  for (std::string_view label :
       {"记者", "通讯员", "电话", "热线", "传真", "邮编", "手机", "链接"}) {
    if (before.text.ends_with(label)) return true;
  }
  constexpr int kNumber = 4;  // characters
  if (before.limit == Limit::kBlock && before.length <= kNumber && !StartsWithUnit(after.text) &&
      After(text, end) == Beside::kHan) {
    return true;
  }
  // ●9.86亿元 一季度，…: a figure that is set apart as a heading
  if (before.limit == Limit::kBlock && KindOf(CharAt(before.text, 0).code) == CharKind::kSymbol) {
    return true;
  }
  // 合肥 11月15日，…: where, or from whom, and when
  if (before.limit == Limit::kBlock && OpensDay(text.substr(end))) return true;
  // 望川区 6.8%: two cells, and nothing else.
  if (before.limit == Limit::kBlock && after.limit == Limit::kBlock) return true;
  return IsStrayWord(before.text) || IsStrayWord(after.text);
}

}  // namespace

void FindSpacesByFigures(const BlockText& block, Reporter& report) {
  if (block.kind != BlockKind::kParagraph && block.kind != BlockKind::kListItem) return;
  const std::string_view text = block.text;
  constexpr std::size_t kApart = 9;  // bytes; nearer ones are of one date or name
  std::optional<bool> silent;
  Span found{0, 0};
  std::string replacement;
  const auto finish = [&] {
    if (found.size() > 0) report.Report(found, Certainty::kSure, replacement);
    found = {0, 0};
    replacement.clear();
  };
  NotedMarks marks = block.marks;
  for (std::size_t at = 0; (at = marks.Next({CharKind::kSpace}, at)) != NotedMarks::kNone;) {
    const std::size_t end = AfterSpaces(text, at);
    const Span gap{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)};
    at = end;
    if (!Meet(text, gap.begin, gap.end)) continue;
    if (HasUse(text, gap.begin, gap.end)) continue;
    if (!silent) silent = !IsChinese(block) || IsRow(block) || IsStyle(block);
    if (*silent) return;
    if (found.size() > 0 && gap.begin - found.end <= kApart) {
      replacement += text.substr(found.end, gap.begin - found.end);
      found.end = gap.end;
    } else {
      finish();
      found = gap;
    }
  }
  finish();
}

}  // namespace jinggao
