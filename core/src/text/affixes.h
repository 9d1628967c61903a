// Whether a text begins or ends with one of a few words.

#ifndef JINGGAO_TEXT_AFFIXES_H_
#define JINGGAO_TEXT_AFFIXES_H_

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <string_view>

namespace jinggao {

// The last byte first: it tells most Chinese words apart, where the first is nearly always one of
// a few.
inline bool StartsWith(std::string_view text, std::string_view word) {
  return text.size() >= word.size() && text[word.size() - 1] == word.back() &&
         text.starts_with(word);
}
inline bool EndsWith(std::string_view text, std::string_view word) {
  return text.size() >= word.size() && text.back() == word.back() && text.ends_with(word);
}

// Whether it begins or ends with one of `words`, none of which is empty.
inline bool StartsWithAny(std::string_view text, std::initializer_list<std::string_view> words) {
  return std::any_of(words.begin(), words.end(),
                     [text](std::string_view word) { return StartsWith(text, word); });
}
inline bool EndsWithAny(std::string_view text, std::initializer_list<std::string_view> words) {
  return std::any_of(words.begin(), words.end(),
                     [text](std::string_view word) { return EndsWith(text, word); });
}

// Which of `characters`, of three bytes each as all of Chinese are, `character` is: in bytes, npos
// where it is none of them.
std::size_t PlaceAmong(std::string_view characters, std::string_view character);

// Whether `text` begins or ends with one of `characters`.
bool StartsWithOneOf(std::string_view text, std::string_view characters);
bool EndsWithOneOf(std::string_view text, std::string_view characters);

}  // namespace jinggao

#endif  // JINGGAO_TEXT_AFFIXES_H_
