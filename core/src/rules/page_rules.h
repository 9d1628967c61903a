// Runs the rules over the blocks of a page.

#ifndef JINGGAO_RULES_PAGE_RULES_H_
#define JINGGAO_RULES_PAGE_RULES_H_

#include <cstdint>
#include <span>
#include <string_view>

#include "jinggao/jinggao.h"
#include "layout/hints.h"
#include "layout/page.h"
#include "rules/house.h"
#include "rules/rule.h"

namespace jinggao {

// What the rules see of `line` of `page`, whose style is `style`. `page` must outlive it.
BlockText BlockOf(const Page& page, const Line& line, const PageStyle& style);

// What a rule found, in bytes of the page.
struct RuleFinding {
  std::uint16_t rule = 0;
  Span span;
  Certainty certainty = Certainty::kDoubtful;
  std::string_view replacement;
  std::uint16_t confidence = 1000;
  std::string_view note;  // what is said instead of the rule's message; may be empty
};

// Takes the findings, of each line of the page rule after rule.
class FindingTaker {
 public:
  virtual void Take(const RuleFinding& finding) = 0;

 protected:
  ~FindingTaker() = default;
};

// The lines of a page that the rules look at: where paragraphs are still to be joined, those
// only that no break may cut, and only for the rules that do not look around them.
enum class RulesOn : std::uint8_t { kAllLines, kWholeLines };

// Runs the rules of the table and of the house that `ceilings` do not turn off. No finding
// touches code or what the house protects. Notes in `page` which of its lines are flawless.
void RunRules(Page& page, const HintLayout& hints, const House& house,
              std::span<const Ceiling> ceilings, RulesOn on, FindingTaker& take);

}  // namespace jinggao

#endif  // JINGGAO_RULES_PAGE_RULES_H_
