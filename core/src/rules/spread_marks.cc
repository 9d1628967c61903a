#include "rules/spread_marks.h"

#include <algorithm>
#include <cstddef>

#include "text/characters.h"

namespace jinggao {
namespace {

// A note or a quotation seldom has more paragraphs, and the cost must stay in line
// with the length of the text.
constexpr std::size_t kFarthest = 4096;  // bytes
constexpr int kMostLines = 12;

bool IsLineEnd(Char character) { return KindOf(character.code) == CharKind::kLineEnd; }
bool IsSpace(Char character) { return KindOf(character.code) == CharKind::kSpace; }

// The line at the start of `text`, the blanks before it passed over; cuts both off.
std::string_view TakeLine(std::string_view& text) {
  std::size_t at = 0;
  while (at < text.size()) {
    const Char character = CharAt(text, at);
    if (!IsLineEnd(character) && !IsSpace(character)) break;
    at += character.length;
  }
  const std::size_t begin = at;
  while (at < text.size() && !IsLineEnd(CharAt(text, at))) at += CharAt(text, at).length;
  const std::string_view line = text.substr(begin, at - begin);
  text.remove_prefix(at);
  return line;
}

// `text` up to `length` bytes, not cut inside a character.
std::string_view FirstBytes(std::string_view text, std::size_t length) {
  if (length >= text.size()) return text;
  while ((static_cast<unsigned char>(text[length]) & 0xC0) == 0x80) --length;
  return text.substr(0, length);
}

// Whether a line that begins with an opening mark of `sort` goes on with speech from
// before: it does not close, or only at its end.
bool GoesOnWithSpeech(std::string_view line, Pair sort) {
  int depth = 0;
  for (std::size_t at = 0; at < line.size();) {
    const Char character = CharAt(line, at);
    at += character.length;
    const PairedMark mark = BlockMarkOf(character.code);
    if (mark.pair != sort) continue;
    depth += mark.opens ? 1 : -1;
    if (depth == 0) return at == line.size();
  }
  return true;
}

}  // namespace

bool ClosesLater(std::string_view after, Pair sort, bool speech) {
  after = FirstBytes(after, kFarthest);
  for (int line_number = 0; line_number < kMostLines && !after.empty(); ++line_number) {
    const std::string_view line = TakeLine(after);
    for (std::size_t at = 0; at < line.size();) {
      const Char character = CharAt(line, at);
      const PairedMark mark = BlockMarkOf(character.code);
      if (mark.pair != sort) {
        at += character.length;
        continue;
      }
      if (mark.closes) return true;
      return at == 0 && speech && GoesOnWithSpeech(line, sort);
    }
  }
  return false;
}

bool OpenedEarlier(std::string_view before, Pair sort) {
  int line_ends = 0;
  const std::size_t first = before.size() - std::min(before.size(), kFarthest);
  for (std::size_t at = before.size(); at > first;) {
    const Char character = CharBefore(before, at);
    at -= character.length;
    if (IsLineEnd(character) && ++line_ends > 2 * kMostLines) return false;
    const PairedMark mark = BlockMarkOf(character.code);
    if (mark.pair == sort) return mark.opens;
  }
  return false;
}

}  // namespace jinggao
