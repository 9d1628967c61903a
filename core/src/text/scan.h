// Looks over text quickly for the few bytes with which something begins. Most text has
// none of what a rule is after, and this is all that the rule costs there.

#ifndef JINGGAO_TEXT_SCAN_H_
#define JINGGAO_TEXT_SCAN_H_

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "text/bytes16.h"
#include "text/characters.h"

namespace jinggao {

// Passes over ideographs of the basic block, seven characters in eight of Chinese text: the
// first byte of `text`, from `at` on, with which another character begins, or the text's
// length. `at` must begin a character.
inline std::size_t PassIdeographs(std::string_view text, std::size_t at) {
  // As signed bytes: continuation bytes are below C0, E4 to E9 lead; behind E4 some are not
  // of the block.
  constexpr char kBelowLeads = '\xBF';
  constexpr char kFirstLead = '\xE4';
  constexpr char kLastLead = '\xE9';
  constexpr char kFirstBehindE4 = '\xB8';
  for (; at + 17 <= text.size(); at += 16) {
    const Bytes16 bytes = BytesAt(&text[at]);
    const Bytes16 next = BytesAt(&text[at + 1]);
    const auto leads_other =
        (bytes > All(kBelowLeads)) & ((bytes < All(kFirstLead)) | (bytes > All(kLastLead)));
    const auto other_behind_e4 = (bytes == All(kFirstLead)) & (next < All(kFirstBehindE4));
    const std::uint32_t found = BitsOf(leads_other | other_behind_e4);
    if (found != 0) return at + static_cast<std::size_t>(std::countr_zero(found));
  }
  while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) ++at;
  while (at < text.size() && IsIdeographAt(text, at)) at += 3;
  return at;
}

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

// Where the next character of `text` that ends a line begins, from byte `at` on, which must
// begin a character; the text's length if there is none.
std::size_t FindLineEnd(std::string_view text, std::size_t at);

// Where the next white space of `text` begins, from byte `at` on, which must begin a
// character; the text's length if there is none.
std::size_t FindSpace(std::string_view text, std::size_t at);

}  // namespace jinggao

#endif  // JINGGAO_TEXT_SCAN_H_
