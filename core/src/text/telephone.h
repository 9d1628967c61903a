// Numbers that ring.

#ifndef JINGGAO_TEXT_TELEPHONE_H_
#define JINGGAO_TEXT_TELEPHONE_H_

#include <cstddef>
#include <string_view>

namespace jinggao {

// How long the number is that surely rings with which `text` begins: 13805661234, 0553-6612345; 0
// where it begins with none.
std::size_t TelephoneLength(std::string_view text);

}  // namespace jinggao

#endif  // JINGGAO_TEXT_TELEPHONE_H_
