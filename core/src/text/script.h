// What language a block is in, and in which of the two scripts of Chinese.

#ifndef JINGGAO_TEXT_SCRIPT_H_
#define JINGGAO_TEXT_SCRIPT_H_

#include <cstdint>
#include <string_view>

namespace jinggao {

// Whether `text` reads as Chinese: not as Japanese or Korean, and not as a text in
// Latin letters that mentions a Chinese word. False where there are no ideographs.
bool IsChinese(std::string_view text);

enum class Script : std::uint8_t { kUnclear, kSimplified, kTraditional };

// By the characters of `text` that only one of the two scripts has.
Script ScriptOf(std::string_view text);

}  // namespace jinggao

#endif  // JINGGAO_TEXT_SCRIPT_H_
