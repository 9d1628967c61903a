#include "rules/page_style.h"

#include <cstddef>

namespace jinggao {

PageStyle StyleOf(std::string_view text) {
  PageStyle style;
  for (std::size_t at = 0; at + 3 <= text.size(); ++at) {
    // “ and 「 differ in their first and last bytes only: E2 80 9C and E3 80 8C.
    if (text[at + 1] != '\x80') continue;
    if (text[at] == '\xE2' && text[at + 2] == '\x9C') ++style.curly_quotes;
    if (text[at] == '\xE3' && text[at + 2] == '\x8C') ++style.corner_quotes;
  }
  return style;
}

}  // namespace jinggao
