// A text without white space and punctuation: what repeats are compared by.

#ifndef JINGGAO_REPEATS_BARE_TEXT_H_
#define JINGGAO_REPEATS_BARE_TEXT_H_

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "jinggao/jinggao.h"

namespace jinggao {

// A passage's bare characters, in UTF-8: hashed and compared as they are, and decoded only
// where two passages are aligned.
using Bare = std::string_view;

// The bare characters of several passages of one text, one after another.
class BareText {
 public:
  // `text` must outlive the object.
  explicit BareText(std::string_view text) : text_(text) { characters_.reserve(text.size()); }

  // Adds the characters of `passage` (bytes of the text); passages come in order.
  // Returns where they begin, in bytes.
  std::size_t Add(Span passage);

  std::size_t size() const { return characters_.size(); }
  Bare Between(std::size_t begin, std::size_t end) const {
    return Bare(characters_).substr(begin, end - begin);
  }

 private:
  std::string_view text_;
  std::string characters_;
};

// Whether `bare` has at least `count` characters.
bool HasCharacters(Bare bare, std::size_t count);

// A hash of `bare`, the same on every platform.
std::uint64_t HashOf(Bare bare);

// The characters themselves.
std::u32string Decoded(Bare bare);

}  // namespace jinggao

#endif  // JINGGAO_REPEATS_BARE_TEXT_H_
