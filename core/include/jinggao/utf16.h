// UTF-16 offsets of UTF-8 text, for JavaScript and for the JSON form of results.

#ifndef JINGGAO_UTF16_H_
#define JINGGAO_UTF16_H_

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "jinggao/jinggao.h"

namespace jinggao {

// Answers "which UTF-16 code unit does this byte begin?" for one text, and the
// reverse. Made in one sweep; each answer looks at few more than kStride bytes.
class Utf16Map {
 public:
  // `text` must be valid UTF-8 and outlive the map.
  explicit Utf16Map(std::string_view text);

  // The number of UTF-16 code units before byte `offset`, which must be at a
  // character's first byte or at the end of the text.
  std::uint32_t At(std::uint32_t offset) const;

  // The byte with which code unit `unit` begins; the text's length for the number of
  // its units. Nothing inside a surrogate pair or behind the end.
  std::optional<std::uint32_t> ByteOf(std::uint32_t unit) const;

 private:
  static constexpr std::uint32_t kStride = 64;
  std::string_view text_;
  std::vector<std::uint32_t> units_;  // before each kStride-th byte
};

// The number of UTF-16 code units of `text`, which must be valid UTF-8.
std::uint32_t Utf16Length(std::string_view text);

// Whether U+FFFD stands in `text`: what a half of a surrogate pair becomes in UTF-8.
bool HasReplacementCharacter(std::string_view text);

// `result` of cleaning `input`, with every span counted in UTF-16 code units. Its sentences are
// those of its blocks.
void CountInUtf16(std::string_view input, Result& result);

}  // namespace jinggao

#endif  // JINGGAO_UTF16_H_
