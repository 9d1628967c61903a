// Half-width brackets and straight quotes in Chinese text: the part of
// typo/halfwidth-punctuation that needs both ends of a pair.

#ifndef JINGGAO_RULES_HALFWIDTH_PAIRS_H_
#define JINGGAO_RULES_HALFWIDTH_PAIRS_H_

#include <string>
#include <vector>

#include "rules/rule.h"

namespace jinggao {

struct HalfWidthMark {
  Span span;
  Certainty certainty = Certainty::kDoubtful;
  std::string replacement;
};

// Appends the marks of pairs that should be full-width, in no particular order.
// `throughout` says that the block's other marks are half-width, too, so that its brackets
// are nobody's choice.
void FindHalfWidthPairs(const BlockText& block, bool throughout, std::vector<HalfWidthMark>& found);

}  // namespace jinggao

#endif  // JINGGAO_RULES_HALFWIDTH_PAIRS_H_
