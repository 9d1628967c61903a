// How much of a text is valid UTF-8.

#ifndef JINGGAO_TEXT_VALID_LENGTH_H_
#define JINGGAO_TEXT_VALID_LENGTH_H_

#include <cstddef>
#include <string_view>

namespace jinggao {

// The first byte of `text` that is not valid UTF-8, or its length.
std::size_t ValidLength(std::string_view text);

}  // namespace jinggao

#endif  // JINGGAO_TEXT_VALID_LENGTH_H_
