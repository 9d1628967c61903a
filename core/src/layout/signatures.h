// Who signs a notice or a letter, in the line before its date.

#ifndef JINGGAO_LAYOUT_SIGNATURES_H_
#define JINGGAO_LAYOUT_SIGNATURES_H_

#include <cstddef>

#include "layout/page.h"

namespace jinggao {

// Whether line `at` of `page` may be a signature: short, without a mark, and above a date.
bool IsSignature(const Page& page, std::size_t at);

// Whether an office signs in line `at`, below what it says: 望川县水务局. A headline that has
// its date below it, as web pages do, does not end like an office's name.
bool IsSignedByOffice(const Page& page, std::size_t at);

}  // namespace jinggao

#endif  // JINGGAO_LAYOUT_SIGNATURES_H_
