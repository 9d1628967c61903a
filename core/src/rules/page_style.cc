#include "rules/page_style.h"

namespace jinggao {

PageStyle StyleOf(const Page& page) {
  PageStyle style;
  for (const Line& line : page.lines) {
    style.curly_quotes += line.facts.curly_quotes;
    style.corner_quotes += line.facts.corner_quotes;
  }
  return style;
}

}  // namespace jinggao
