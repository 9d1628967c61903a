#include "rules/rules.h"

#include <array>
#include <string_view>

#include "rules/all.h"

namespace jinggao {
namespace {

constexpr std::array kRules = {
    Rule{{"paragraph/broken", Ceiling::kFix}},
    Rule{{"paragraph/hard-wrap", Ceiling::kFix}},
    Rule{{"paragraph/interrupted", Ceiling::kSuggest}},
    Rule{{"typo/stray-word", Ceiling::kFix}, FindStrayWords, {Sort::kAsciiLetter}},
    Rule{{"typo/halfwidth-punctuation", Ceiling::kFix},
         FindHalfWidthPunctuation,
         {Sort::kAsciiMark}},
    Rule{{"typo/repeated-punctuation", Ceiling::kFix},
         FindRepeatedPunctuation,
         {Sort::kSideBySide, Sort::kDot}},
    Rule{{"typo/ellipsis", Ceiling::kFix}, FindEllipses, {Sort::kDot, Sort::kSideBySide}},
    Rule{{"typo/dash", Ceiling::kFix}, FindDashes, {Sort::kAsciiMark}},
    Rule{{"typo/stray-space", Ceiling::kFix}, FindStraySpaces, {Sort::kSpace}},
    Rule{{"typo/space-by-figure", Ceiling::kSuggest}, FindSpacesByFigures, {Sort::kSpace}, true},
    Rule{{"typo/invisible-character", Ceiling::kFix}, FindInvisibleCharacters, {Sort::kInvisible}},
    Rule{{"typo/confusable-character", Ceiling::kFix}, FindConfusableCharacters, {Sort::kRare}},
    Rule{{"typo/fullwidth-alphanumeric", Ceiling::kFix},
         FindFullWidthAlphanumerics,
         {Sort::kWideLetter}},
    Rule{{"typo/unpaired-punctuation", Ceiling::kSuggest},
         FindUnpairedPunctuation,
         {Sort::kUneven},
         true},
    Rule{{"typo/mixed-quotes", Ceiling::kSuggest}, FindMixedQuotes, {Sort::kBracket}, true},
    Rule{{"typo/repeated-word", Ceiling::kSuggest}, FindRepeatedWords},
    Rule{{"typo/wrong-word", Ceiling::kFix}},
    Rule{{"number/impossible-date", Ceiling::kFlag}, FindImpossibleDates},
    Rule{{"repeat/sentence", Ceiling::kFlag}},
    Rule{{"repeat/paragraph", Ceiling::kFlag}},
    Rule{{"repeat/near-paragraph", Ceiling::kFlag}},
    Rule{{"article/orphan", Ceiling::kFlag}},
};

constexpr int IndexOf(std::string_view name) {
  for (std::size_t i = 0; i < kRules.size(); ++i) {
    if (kRules[i].info.name == name) return static_cast<int>(i);
  }
  return -1;
}

template <int kIndex>
constexpr std::uint16_t Row() {
  static_assert(kIndex >= 0, "the table has no such row");
  return static_cast<std::uint16_t>(kIndex);
}

}  // namespace

std::span<const Rule> Rules() { return kRules; }

int RuleNamed(std::string_view name) { return IndexOf(name); }

namespace rule_index {
const std::uint16_t kParagraphBroken = Row<IndexOf("paragraph/broken")>();
const std::uint16_t kParagraphHardWrap = Row<IndexOf("paragraph/hard-wrap")>();
const std::uint16_t kParagraphInterrupted = Row<IndexOf("paragraph/interrupted")>();
const std::uint16_t kTypoWrongWord = Row<IndexOf("typo/wrong-word")>();
const std::uint16_t kRepeatSentence = Row<IndexOf("repeat/sentence")>();
const std::uint16_t kRepeatParagraph = Row<IndexOf("repeat/paragraph")>();
const std::uint16_t kRepeatNearParagraph = Row<IndexOf("repeat/near-paragraph")>();
const std::uint16_t kArticleOrphan = Row<IndexOf("article/orphan")>();
}  // namespace rule_index

}  // namespace jinggao
