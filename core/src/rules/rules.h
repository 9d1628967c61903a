// The table of rules: their names, defaults and functions.

#ifndef JINGGAO_RULES_RULES_H_
#define JINGGAO_RULES_RULES_H_

#include <cstddef>
#include <cstdint>
#include <span>

#include "jinggao/jinggao.h"
#include "rules/rule.h"
#include "text/contents.h"

namespace jinggao {

struct Rule {
  RuleInfo info;
  // Null for the rules that need the whole page, paragraph/… (layout/joins.h),
  // repeat/… (repeats/), article/… (layout/outline.h), and for typo/wrong-word, which
  // is nothing without the house's list (rules/house.h).
  RuleFunction run = nullptr;
  // The rule finds nothing in a block that has none of these; it looks at all where
  // there are none given.
  Contents looks_for = {};
  // Whether it also asks what stands around the block, or how the page is written. One
  // that does not finds the same in the same block again.
  bool looks_around = false;
};

// In the contract's order.
std::span<const Rule> Rules();

// The index of the rule called `name`, or -1.
int RuleNamed(std::string_view name);

// Rows that other stages refer to.
namespace rule_index {
extern const std::uint16_t kParagraphBroken;
extern const std::uint16_t kParagraphHardWrap;
extern const std::uint16_t kParagraphInterrupted;
extern const std::uint16_t kTypoWrongWord;
extern const std::uint16_t kRepeatSentence;
extern const std::uint16_t kRepeatParagraph;
extern const std::uint16_t kRepeatNearParagraph;
extern const std::uint16_t kArticleOrphan;
}  // namespace rule_index

}  // namespace jinggao

#endif  // JINGGAO_RULES_RULES_H_
