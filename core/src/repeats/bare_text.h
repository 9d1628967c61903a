// A text without white space and punctuation: what repeats are compared by.

#ifndef JINGGAO_REPEATS_BARE_TEXT_H_
#define JINGGAO_REPEATS_BARE_TEXT_H_

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "jinggao/jinggao.h"

namespace jinggao {

using BareSpan = std::span<const char32_t>;

// The bare characters of several passages of one text, one after another.
class BareText {
 public:
  // `text` must outlive the object.
  explicit BareText(std::string_view text) : text_(text) { characters_.reserve(text.size() / 3); }

  // Adds the characters of `passage` (bytes of the text); passages come in order.
  // Returns where they begin.
  std::size_t Add(Span passage);

  std::size_t size() const { return characters_.size(); }
  BareSpan Between(std::size_t begin, std::size_t end) const {
    return BareSpan(characters_).subspan(begin, end - begin);
  }

 private:
  std::string_view text_;
  std::vector<char32_t> characters_;
};

// A hash of `characters`, the same on every platform.
std::uint64_t HashOf(BareSpan characters);

}  // namespace jinggao

#endif  // JINGGAO_REPEATS_BARE_TEXT_H_
