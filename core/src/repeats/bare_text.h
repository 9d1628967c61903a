// A text without its marks, white space and punctuation: what repeats are compared by.

#ifndef JINGGAO_REPEATS_BARE_TEXT_H_
#define JINGGAO_REPEATS_BARE_TEXT_H_

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "jinggao/jinggao.h"
#include "text/noted_marks.h"

namespace jinggao {

// A passage's bare characters, in UTF-8: hashed and compared as they are, and decoded only
// where two passages are aligned.
using Bare = std::string_view;

// The bare characters of several passages of one text, one after another.
class BareText {
 public:
  // `marks` are all that `text` has where passages are. Both must outlive the object; no
  // passage is added twice.
  BareText(std::string_view text, std::span<const NotedMark> marks);

  // Adds the characters of `passage` (bytes of the text); passages come in order.
  // Returns where they begin, in bytes.
  std::size_t Add(Span passage);

  std::size_t size() const { return size_; }
  // Where marks stood between the characters, each place once.
  std::span<const std::uint32_t> edges() const { return edges_; }
  Bare Between(std::size_t begin, std::size_t end) const {
    return Bare(&characters_[begin], end - begin);
  }

 private:
  void Append(std::size_t begin, std::size_t end);

  std::string_view text_;
  std::span<const NotedMark> marks_;  // behind the last passage
  std::unique_ptr<char[]> characters_;
  std::size_t size_ = 0;
  std::vector<std::uint32_t> edges_;
};

// How many bytes the bare characters of `passage` of `text` are.
std::size_t BareSize(std::string_view text, Span passage);

// Where in `text` the first `bare` bytes of the bare characters of `passage` end.
std::uint32_t PassBare(std::string_view text, Span passage, std::size_t bare);

// Whether `bare` has at least `count` characters.
bool HasCharacters(Bare bare, std::size_t count);

// A hash of `bare`, the same on every platform.
std::uint64_t HashOf(Bare bare);

// A hash of how long `bare` is and what it begins and ends with, which is nearly as good and
// takes as long for a paragraph as for a sentence.
std::uint64_t HashOfEnds(Bare bare);

// The characters themselves.
std::u32string Decoded(Bare bare);

}  // namespace jinggao

#endif  // JINGGAO_REPEATS_BARE_TEXT_H_
