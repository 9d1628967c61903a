#include "rules/halfwidth_pairs.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string_view>

#include "rules/beside.h"
#include "text/characters.h"
#include "text/script.h"

namespace jinggao {
namespace {

// What stands between the marks of a pair must be no longer, in bytes.
constexpr std::size_t kLongest = 600;

bool HasHan(std::string_view text) {
  for (std::size_t at = 0; at < text.size(); at += CharAt(text, at).length) {
    if (KindOf(CharAt(text, at).code) == CharKind::kHan) return true;
  }
  return false;
}

Span OneByte(std::size_t at) {
  return {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + 1)};
}

// A pair's marks by their first bytes, and what stands between them.
struct Marks {
  std::size_t opener = 0;
  std::size_t closer = 0;
  std::size_t opener_length = 1;
  std::size_t closer_length = 1;

  std::string_view Inside(std::string_view text) const {
    return text.substr(opener + opener_length, closer - opener - opener_length);
  }
  std::size_t end() const { return closer + closer_length; }
};

// Round brackets that belong together, be they half-width, full-width or one of each.
std::vector<Marks> RoundBrackets(std::string_view text) {
  std::vector<Marks> found;
  std::vector<Marks> open;
  for (std::size_t at = 0; at < text.size();) {
    const Char character = CharAt(text, at);
    if (character.code == U'(' || character.code == U'（') {
      open.push_back({.opener = at, .opener_length = character.length});
    } else if ((character.code == U')' || character.code == U'）') && !open.empty()) {
      Marks marks = open.back();
      open.pop_back();
      marks.closer = at;
      marks.closer_length = character.length;
      found.push_back(marks);
    }
    at += character.length;
  }
  return found;
}

// Whether the bracket at `at` may touch what stands outside of it, on its left or
// right: no code, as in max(甲) and (水稻)and(小麦), and no formula, as in (长+宽)*2.
// Names and abbreviations have capitals: WTO(世界贸易组织).
bool MayTouch(std::string_view text, std::size_t at, bool left) {
  const Beside outside = left ? Before(text, at) : After(text, at);
  if (outside == Beside::kOther) {
    const char byte = left ? text[at - 1] : text[at];
    return std::string_view(",.;:!?\"()%").find(byte) != std::string_view::npos;
  }
  if (outside != Beside::kLetter) return true;
  constexpr std::size_t kWord = 24;  // bytes looked at
  const std::size_t from = left ? at - std::min(at, kWord) : at;
  const std::string_view near = text.substr(from, left ? at - from : kWord);
  const auto is_letter = [](char c) { return static_cast<unsigned char>((c | 0x20) - 'a') < 26; };
  const auto has_capital = [&](auto begin, auto end) {
    return std::any_of(begin, std::find_if_not(begin, end, is_letter),
                       [](char c) { return c < 'a'; });
  };
  return left ? has_capital(near.rbegin(), near.rend()) : has_capital(near.begin(), near.end());
}

bool IsChineseBracket(std::string_view text, const Marks& marks) {
  const std::string_view inside = marks.Inside(text);
  if (inside.size() > kLongest || inside.find_first_of("=*{}<>;") != inside.npos) return false;
  if (!MayTouch(text, marks.opener, true) || !MayTouch(text, marks.end(), false)) return false;
  // Of （1) the one end says what the other should be.
  if (marks.opener_length != marks.closer_length) return true;
  return HasHan(inside);
}

// The house's own way with datelines and credits: 本报讯(记者 林远舟), (周小川 摄).
bool IsSignature(std::string_view inside) {
  constexpr std::string_view kRoles[] = {"记者", "通讯员", "本报",   "见习",   "实习",
                                         "特约", "首席",   "融媒体", "全媒体", "新华社",
                                         "据",   "作者",   "文/图"};
  return inside.ends_with("摄") ||
         std::any_of(std::begin(kRoles), std::end(kRoles),
                     [&](std::string_view role) { return inside.starts_with(role); });
}

void FindBrackets(const BlockText& block, bool throughout, std::vector<HalfWidthMark>& found) {
  // The house's own way with bylines: (记者 林远舟).
  if (block.kind == BlockKind::kByline || block.kind == BlockKind::kFurniture) return;
  for (const Marks& marks : RoundBrackets(block.text)) {
    if (marks.opener_length + marks.closer_length == 6) continue;  // both are full-width
    if (marks.opener == 0 && marks.end() == block.text.size()) continue;
    const bool both_half_width = marks.opener_length + marks.closer_length == 2;
    if (both_half_width && !throughout && IsSignature(marks.Inside(block.text))) continue;
    if (!IsChineseBracket(block.text, marks)) continue;
    if (marks.opener_length == 1) {
      found.push_back({OneByte(marks.opener), Certainty::kSure, "（"});
    }
    if (marks.closer_length == 1) {
      found.push_back({OneByte(marks.closer), Certainty::kSure, "）"});
    }
  }
}

// The pairs of straight quotes `quote`: every other one opens. None where one of them
// cannot be what its turn says.
std::vector<Marks> StraightQuotes(std::string_view text, char quote) {
  constexpr std::string_view kHalfWidth = ",.;:!?()\"'";
  const auto is_free = [&](Beside outside, char byte) {
    if (outside == Beside::kOther) return kHalfWidth.find(byte) != kHalfWidth.npos;
    return outside != Beside::kLetter && outside != Beside::kDigit;
  };
  std::vector<Marks> found;
  std::optional<Marks> open;
  for (std::size_t at = text.find(quote); at != text.npos; at = text.find(quote, at + 1)) {
    const Beside before = Before(text, at);
    const Beside after = After(text, at + 1);
    if (!open) {
      if (!is_free(before, at > 0 ? text[at - 1] : ' ') || after == Beside::kSpace ||
          after == Beside::kEdge || after == Beside::kCloser) {
        return {};
      }
      open = Marks{.opener = at};
      continue;
    }
    open->closer = at;
    if (!is_free(after, at + 1 < text.size() ? text[at + 1] : ' ') || before == Beside::kSpace ||
        before == Beside::kOpener || open->Inside(text).empty() ||
        open->Inside(text).size() > kLongest) {
      return {};
    }
    found.push_back(*open);
    open.reset();
  }
  if (open) return {};
  return found;
}

// Whether byte `at` lies between “ and ”.
bool IsQuoted(std::string_view text, std::size_t at) {
  const std::size_t from = at - std::min(at, kLongest);
  const std::string_view before = text.substr(from, at - from);
  const std::size_t opened = before.rfind("“");
  if (opened == before.npos) return false;
  const std::size_t closed = before.rfind("”");
  return closed == before.npos || closed < opened;
}

// Whether the quote at `at` opens an argument of a command: git commit -m "修复".
bool OpensArgument(std::string_view text, std::size_t at) {
  return at > 1 && text[at - 1] == ' ' && static_cast<unsigned char>(text[at - 2]) < 0x80;
}

void FindQuotes(std::string_view text, std::vector<HalfWidthMark>& found) {
  const std::vector<Marks> doubles = StraightQuotes(text, '"');
  const std::vector<Marks> singles = StraightQuotes(text, '\'');
  if (doubles.empty() && singles.empty()) return;
  // Where 「」 are the page's own style, which pair is meant is not known.
  if (text.find("「") != text.npos || ScriptOf(text) == Script::kTraditional) return;
  const auto add = [&](const Marks& marks, Certainty certainty, bool inner) {
    found.push_back({OneByte(marks.opener), certainty, inner ? "‘" : "“"});
    found.push_back({OneByte(marks.closer), certainty, inner ? "’" : "”"});
  };
  for (const Marks& marks : doubles) {
    if (OpensArgument(text, marks.opener)) continue;
    const std::string_view inside = marks.Inside(text);
    const bool sure = HasHan(inside) && inside.find("“") == inside.npos;
    add(marks, sure ? Certainty::kSure : Certainty::kLikely, IsQuoted(text, marks.opener));
  }
  for (const Marks& marks : singles) {
    if (!HasHan(marks.Inside(text)) || OpensArgument(text, marks.opener)) continue;
    add(marks, IsQuoted(text, marks.opener) ? Certainty::kSure : Certainty::kLikely, true);
  }
}

}  // namespace

void FindHalfWidthPairs(const BlockText& block, bool throughout,
                        std::vector<HalfWidthMark>& found) {
  const std::string_view text = block.text;
  if (text.find('(') != text.npos || text.find(')') != text.npos)
    FindBrackets(block, throughout, found);
  if (text.find('"') != text.npos || text.find('\'') != text.npos) FindQuotes(text, found);
}

}  // namespace jinggao
