// Who signs a notice or a letter, in the line before its date.

#ifndef JINGGAO_LAYOUT_SIGNATURES_H_
#define JINGGAO_LAYOUT_SIGNATURES_H_

#include <cstddef>
#include <cstdint>

#include "layout/page.h"

namespace jinggao {

// Whether line `at` of `page` may be a signature: short, without a mark, and above a date.
bool IsSignature(const Page& page, std::size_t at);

// What a line is of a signature.
enum class SignaturePart : std::uint8_t {
  kNone,
  kName,    // it may be one
  kOffice,  // and is an office's name, below what the office says: 望川县水务局
  kDate,    // below a name
  kCount
};

// What line `at` of `page` is. A headline that has its date below it, as web pages do, does
// not end like an office's name.
SignaturePart SignaturePartAt(const Page& page, std::size_t at);

}  // namespace jinggao

#endif  // JINGGAO_LAYOUT_SIGNATURES_H_
