// How a page as a whole is written, for rules that ask what its own style is.

#ifndef JINGGAO_RULES_PAGE_STYLE_H_
#define JINGGAO_RULES_PAGE_STYLE_H_

#include <cstdint>

#include "layout/page.h"

namespace jinggao {

struct PageStyle {
  std::uint32_t curly_quotes = 0;   // “
  std::uint32_t corner_quotes = 0;  // 「
};

// By what its lines were measured to have.
PageStyle StyleOf(const Page& page);

}  // namespace jinggao

#endif  // JINGGAO_RULES_PAGE_STYLE_H_
