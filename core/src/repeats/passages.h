// What is compared: the paragraphs of a page and their sentences.

#ifndef JINGGAO_REPEATS_PASSAGES_H_
#define JINGGAO_REPEATS_PASSAGES_H_

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "jinggao/jinggao.h"
#include "repeats/bare_text.h"

namespace jinggao {

// A passage, and its bare characters by their bytes.
struct BarePassage {
  Span span;
  std::size_t begin = 0;
  std::size_t end = 0;
};

struct Paragraph {
  BarePassage passage;
  std::uint32_t article = 0;
  bool follows = false;        // stands right behind the one before, in the same story
  bool goes_on = false;        // and with a sentence that was cut there
  std::size_t first_edge = 0;  // index into BareText::edges
  std::size_t edge_end = 0;
  std::size_t first_sentence = 0;  // index into Passages::sentences
  std::size_t sentence_end = 0;
  std::size_t dateline = 0;     // how many bytes of its bare characters are its dateline
  std::size_t opening_end = 0;  // of the bare characters of its first two sentences, or 0
  Span before = {};             // the headline right before it, if that ends without a stop
};

struct Passages {
  Passages(std::string_view text, std::span<const NotedMark> marks) : bare(text, marks) {}
  Bare Of(const BarePassage& passage) const { return bare.Between(passage.begin, passage.end); }
  // The first two sentences of a paragraph; nothing if it has fewer.
  Bare OpeningOf(std::size_t paragraph) const;
  // Where marks stood in a paragraph, in bytes of all bare characters.
  std::span<const std::uint32_t> EdgesOf(std::size_t paragraph) const;

  BareText bare;
  std::vector<Paragraph> paragraphs;
  // Of all paragraphs. One that was cut stands as its second part and then as a whole.
  std::vector<BarePassage> sentences;
};

// Whether two paragraphs of `text` open with other labels: 周远山：…, 吴秋白：…. What is announced
// to two in the same words, or said by two, is no copy.
bool HaveOtherLabels(std::string_view text, const Paragraph& a, const Paragraph& b);

// The passages of `text` that may be repeats, of the blocks of `outline` that lie outside of
// `code`. `marks` are those of all blocks.
Passages PassagesOf(std::string_view text, const Outline& outline, std::span<const NotedMark> marks,
                    std::span<const Span> code);

}  // namespace jinggao

#endif  // JINGGAO_REPEATS_PASSAGES_H_
