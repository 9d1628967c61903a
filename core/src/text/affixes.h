// Whether a text begins or ends with one of a few words.

#ifndef JINGGAO_TEXT_AFFIXES_H_
#define JINGGAO_TEXT_AFFIXES_H_

#include <algorithm>
#include <initializer_list>
#include <string_view>

namespace jinggao {

inline bool StartsWithAny(std::string_view text, std::initializer_list<std::string_view> words) {
  return std::any_of(words.begin(), words.end(),
                     [text](std::string_view word) { return text.starts_with(word); });
}

inline bool EndsWithAny(std::string_view text, std::initializer_list<std::string_view> words) {
  return std::any_of(words.begin(), words.end(),
                     [text](std::string_view word) { return text.ends_with(word); });
}

}  // namespace jinggao

#endif  // JINGGAO_TEXT_AFFIXES_H_
