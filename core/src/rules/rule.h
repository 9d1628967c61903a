// What a rule is: a pure function from one block of text to findings.
//
// A rule sees a block as the reader will see it: paragraphs that were cut have
// been joined before a rule looks at them, so that a pattern never has to think of line
// ends. It calls `report` for each thing it finds, from left to right, and says
// how sure it is; what becomes of that is for the settings (see Ceiling).
//
// To add a rule: its file here, its row in rules.cc, its spec in tests/spec/,
// its messages in web/messages/. A test fails where one of them is missing.

#ifndef JINGGAO_RULES_RULE_H_
#define JINGGAO_RULES_RULE_H_

#include <cstdint>
#include <string>
#include <string_view>

#include "jinggao/jinggao.h"
#include "layout/echoes.h"
#include "rules/page_style.h"
#include "text/noted_marks.h"
#include "text/script.h"

namespace jinggao {

// How sure a rule is of one finding.
enum class Certainty : std::uint8_t {
  kDoubtful,  // point it out; there is no replacement
  kLikely,    // offer the replacement
  kSure,      // correct text never looks like this
};

// One block, without the white space around it.
struct BlockText {
  std::string_view text;  // valid UTF-8 without line ends
  BlockKind kind = BlockKind::kParagraph;
  NotedMarks marks = {};
  bool surely_chinese = false;  // as counts tell that there are; see IsChinese
  // The page before and after it, for marks whose partner stands in another block.
  std::string_view before = {};
  std::string_view after = {};
  PageStyle page = {};
  // Of how many characters a phrase may be that stands twice running in it.
  Echoes echoes = Echoes::All();
};

// Whether the block is Chinese: see text/script.h.
inline bool IsChinese(const BlockText& block) {
  return block.surely_chinese || IsChinese(block.text);
}

// Takes a rule's findings. Spans count bytes of BlockText::text.
class Reporter {
 public:
  virtual void Report(Span span, Certainty certainty, std::string_view replacement = {},
                      std::uint16_t confidence = 1000) = 0;

 protected:
  ~Reporter() = default;
};

using RuleFunction = void (*)(const BlockText& block, Reporter& report);

}  // namespace jinggao

#endif  // JINGGAO_RULES_RULE_H_
