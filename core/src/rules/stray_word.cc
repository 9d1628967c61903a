// typo/stray-word: see tests/spec/typo-stray-word.txt.

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

#include "rules/all.h"
#include "text/affixes.h"
#include "text/characters.h"

namespace jinggao {
namespace {

// Function words that no Chinese sentence needs. Not here are those that are names
// or notations between Chinese characters: a (A股, a组), at (AT变速箱), vs, app.
constexpr std::array<std::string_view, 13> kFunctionWords = {
    "as", "are", "but", "by", "for", "from", "is", "of", "on", "or", "the", "to", "with"};

constexpr std::size_t kHan = 3;  // bytes of an ideograph

constexpr bool IsAscii(char byte) { return static_cast<unsigned char>(byte) < 0x80; }
constexpr bool IsLetter(char byte) { return static_cast<unsigned char>((byte | 0x20) - 'a') < 26; }

bool IsSpace(Char character) { return KindOf(character.code) == CharKind::kSpace; }

// A Latin word with the spaces on either side of it.
struct Word {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t outer_begin = 0;
  std::size_t outer_end = 0;
};

Word WordAt(std::string_view text, std::size_t begin) {
  Word word{.begin = begin, .end = begin, .outer_begin = begin, .outer_end = begin};
  while (word.end < text.size() && IsLetter(text[word.end])) ++word.end;
  word.outer_end = word.end;
  while (word.outer_end < text.size() && IsSpace(CharAt(text, word.outer_end))) {
    word.outer_end += CharAt(text, word.outer_end).length;
  }
  while (word.outer_begin > 0 && IsSpace(CharBefore(text, word.outer_begin))) {
    word.outer_begin -= CharBefore(text, word.outer_begin).length;
  }
  return word;
}

bool IsAnd(std::string_view word) {
  return word.size() == 3 && (word[0] | 0x20) == 'a' && (word[1] | 0x20) == 'n' &&
         (word[2] | 0x20) == 'd';
}

// What stands before and after a word, spaces passed over.
struct Sides {
  std::string_view left;   // up to the word
  std::string_view right;  // from it on
  CharKind before = CharKind::kOther;
  CharKind after = CharKind::kOther;
};

Sides SidesOf(std::string_view text, const Word& word) {
  Sides sides{.left = text.substr(0, word.outer_begin), .right = text.substr(word.outer_end)};
  if (!sides.left.empty()) sides.before = KindOf(CharBefore(text, word.outer_begin).code);
  if (!sides.right.empty()) sides.after = KindOf(CharAt(text, word.outer_end).code);
  // A half-width bracket belongs to Latin text or code.
  if (sides.before == CharKind::kCloser && IsAscii(sides.left.back())) {
    sides.before = CharKind::kOther;
  }
  if (sides.after == CharKind::kOpener && IsAscii(sides.right.front())) {
    sides.after = CharKind::kOther;
  }
  return sides;
}

// Whether the word is spoken of rather than used: 连词and的用法, and一词, or与and.
bool IsMentioned(const Sides& sides) {
  if (EndsWithOneOf(sides.left, "词把")) return true;
  if (EndsWithOneOf(sides.left, "与和或及") && sides.left.size() > kHan &&
      IsAscii(sides.left[sides.left.size() - kHan - 1])) {
    return true;
  }
  return StartsWithAny(sides.right, {"（", "的用", "的意", "的含", "的区", "的读", "的拼", "的写",
                                     "的翻", "是", "一词", "这", "译", "表示", "连接"});
}

// Whether the word stands in a title or a quoted phrase so short that it may be a name,
// or with next to nothing on one side of it: 《我和你》, “你and我”, 《家and远方的小镇》. A
// title without its end is no title, and one that has several words on either side is
// written like any sentence: 《关于规范 and 监督罚款的意见》.
bool IsInName(const Sides& sides) {
  constexpr std::size_t kFar = 120;      // bytes looked at on either side
  constexpr std::size_t kNamePart = 15;  // bytes of a name on either side of the word
  const std::string_view left =
      sides.left.substr(sides.left.size() - std::min(sides.left.size(), kFar));
  const std::string_view right = sides.right.substr(0, kFar);
  const auto is_within = [&](std::string_view opener, std::string_view closer,
                             std::size_t nothing) {
    const std::size_t opened = left.rfind(opener);
    const std::size_t after = right.find(closer);
    if (opened == left.npos || after == right.npos) return false;
    if (left.find(closer, opened) != left.npos) return false;
    const std::size_t before = left.size() - opened - opener.size();
    return std::max(before, after) <= kNamePart || std::min(before, after) <= nothing;
  };
  return is_within("《", "》", 2 * kHan) || is_within("“", "”", kHan) ||
         is_within("「", "」", kHan);
}

// Whether what a closing or opening mark encloses is Chinese: not “us” and “them”.
bool EnclosesHan(const Sides& sides) {
  if (sides.before == CharKind::kCloser) {
    const std::size_t inside = sides.left.size() - CharBefore(sides.left, sides.left.size()).length;
    if (inside == 0 || IsAscii(sides.left[inside - 1])) return false;
  }
  if (sides.after == CharKind::kOpener) {
    const std::size_t inside = CharAt(sides.right, 0).length;
    if (inside == sides.right.size() || IsAscii(sides.right[inside])) return false;
  }
  return true;
}

void ReportAnd(const Word& word, const Sides& sides, Reporter& report) {
  const Span outer{static_cast<std::uint32_t>(word.outer_begin),
                   static_cast<std::uint32_t>(word.outer_end)};
  const bool figure = sides.after == CharKind::kDigit;
  if (sides.after != CharKind::kHan && sides.after != CharKind::kOpener && !figure) return;
  if (sides.before == CharKind::kEnumeration) {
    // 甲、and 乙: the mark says it already.
    report.Report(outer, Certainty::kLikely, "", 900);
    return;
  }
  if (sides.before != CharKind::kHan && sides.before != CharKind::kCloser) return;
  if (!EnclosesHan(sides)) return;
  const bool sure = !figure && !IsMentioned(sides) && !IsInName(sides);
  report.Report(outer, sure ? Certainty::kSure : Certainty::kLikely, "和", sure ? 990 : 600);
}

bool IsFunctionWord(std::string_view word, bool spaced) {
  // “in” is short for other things where it is not spaced: 七星in九州.
  if (word == "in") return spaced;
  return std::find(kFunctionWords.begin(), kFunctionWords.end(), word) != kFunctionWords.end();
}

}  // namespace

void FindStrayWords(const BlockText& block, Reporter& report) {
  const std::string_view text = block.text;
  for (std::size_t at = 0; at < text.size();) {
    if (!IsLetter(text[at])) {
      ++at;
      continue;
    }
    const Word word = WordAt(text, at);
    at = word.end;
    if (word.end - word.begin > 4) continue;
    const std::string_view letters = text.substr(word.begin, word.end - word.begin);
    const Sides sides = SidesOf(text, word);
    if (IsAnd(letters)) {
      ReportAnd(word, sides, report);
      continue;
    }
    const bool spaced = word.outer_begin < word.begin && word.end < word.outer_end;
    if (sides.before == CharKind::kHan && sides.after == CharKind::kHan &&
        IsFunctionWord(letters, spaced)) {
      report.Report({static_cast<std::uint32_t>(word.begin), static_cast<std::uint32_t>(word.end)},
                    Certainty::kDoubtful, {}, 700);
    }
  }
}

}  // namespace jinggao
