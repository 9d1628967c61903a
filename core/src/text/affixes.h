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

// Whether it begins or ends with one of `characters`, of three bytes each as all of Chinese are.
inline bool StartsWithOneOf(std::string_view text, std::string_view characters) {
  return text.size() >= 3 && characters.find(text.substr(0, 3)) != characters.npos;
}
inline bool EndsWithOneOf(std::string_view text, std::string_view characters) {
  return text.size() >= 3 && characters.find(text.substr(text.size() - 3)) != characters.npos;
}

}  // namespace jinggao

#endif  // JINGGAO_TEXT_AFFIXES_H_
