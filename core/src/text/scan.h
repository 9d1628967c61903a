// Looks over text quickly for the few bytes with which something begins. Most text has
// none of what a rule is after, and this is all that the rule costs there.

#ifndef JINGGAO_TEXT_SCAN_H_
#define JINGGAO_TEXT_SCAN_H_

#include <array>
#include <cstddef>
#include <string_view>

namespace jinggao {

class ByteSet {
 public:
  // The bytes of `bytes`, in any order.
  constexpr explicit ByteSet(std::string_view bytes) {
    for (const char byte : bytes) has_[static_cast<unsigned char>(byte)] = true;
  }

  constexpr bool Has(char byte) const { return has_[static_cast<unsigned char>(byte)]; }

  // The first byte of `text` from `at` on that is in the set, or the text's length.
  std::size_t FindIn(std::string_view text, std::size_t at) const {
    while (at < text.size() && !Has(text[at])) ++at;
    return at;
  }

 private:
  std::array<bool, 256> has_{};
};

// Where the next white space of `text` begins, from byte `at` on, which must begin a
// character; the text's length if there is none.
std::size_t FindSpace(std::string_view text, std::size_t at);

}  // namespace jinggao

#endif  // JINGGAO_TEXT_SCAN_H_
