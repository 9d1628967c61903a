// What hints mean for the lines of a page.

#ifndef JINGGAO_LAYOUT_HINTS_H_
#define JINGGAO_LAYOUT_HINTS_H_

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "jinggao/jinggao.h"

namespace jinggao {

// The number of the first hint that does not keep what Cleaner::Clean asks for, if
// any. `text` must be valid UTF-8.
std::optional<std::size_t> FirstBadHint(std::string_view text, std::span<const Hint> hints);

// Code as Markdown fences it, of a plain text that comes without hints: from a line that begins
// with three backticks to the next of nothing else.
std::vector<Hint> FencedCode(std::string_view text);

// From byte `begin` to the next passage's: what the innermost hint says.
struct Passage {
  std::uint32_t begin = 0;
  std::optional<HintKind> kind;  // never kCode
};

// Hints laid out flat, so that a page can be read against them in one pass.
struct HintLayout {
  std::vector<Passage> passages;  // in order, from byte 0; each begins at an edge of a block
  std::vector<Span> code;         // in order, apart

  HintLayout() : HintLayout(std::span<const Hint>{}) {}
  // `hints` are good; those with nothing in them say nothing.
  explicit HintLayout(std::span<const Hint> hints);

  // Whether any of `span`, or the place inside which an empty one lies, is code.
  bool TouchesCode(Span span) const;
  // Whether all of `span`, which is not empty, is code.
  bool IsCode(Span span) const;

 private:
  void Begin(std::uint32_t at, std::optional<HintKind> kind);
};

}  // namespace jinggao

#endif  // JINGGAO_LAYOUT_HINTS_H_
