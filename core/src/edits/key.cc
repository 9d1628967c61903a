#include "edits/key.h"

#include <algorithm>
#include <cstddef>

#include "text/characters.h"

namespace jinggao {
namespace {

constexpr int kContext = 6;        // characters on either side
constexpr int kFarthest = 64;      // characters looked at to find them: a bound for long blanks
constexpr char32_t kBorder = ~0u;  // between the parts of a key; no character

// 64-bit FNV-1a, byte by byte, so that it does not depend on byte order.
class Fnv {
 public:
  // Its four bytes, the lowest first.
  void Add(char32_t code) {
    AddByte(code & 0xFF);
    AddByte((code >> 8) & 0xFF);
    if (code <= 0xFFFF) {
      value_ *= kPrime * kPrime;  // as of two bytes of zeros
    } else {
      AddByte((code >> 16) & 0xFF);
      AddByte(code >> 24);
    }
  }
  void Add(std::string_view bytes) {
    for (const char byte : bytes) AddByte(static_cast<unsigned char>(byte));
  }
  std::uint64_t value() const { return value_; }

 private:
  static constexpr std::uint64_t kPrime = 0x100000001B3u;
  void AddByte(std::uint32_t byte) { value_ = (value_ ^ byte) * kPrime; }
  std::uint64_t value_ = 0xCBF29CE484222325u;
};

bool Counts(char32_t code) {
  const CharKind kind = KindOf(code);
  return kind != CharKind::kSpace && kind != CharKind::kLineEnd && kind != CharKind::kInvisible;
}

// Where the characters before `end` begin that belong to its context.
std::size_t ContextBegin(std::string_view text, std::size_t end) {
  int seen = 0;
  for (int looked = 0; end > 0 && seen < kContext && looked < kFarthest; ++looked) {
    const Char character = CharBefore(text, end);
    end -= character.length;
    seen += Counts(character.code);
  }
  return end;
}

std::size_t ContextEnd(std::string_view text, std::size_t begin) {
  int seen = 0;
  for (int looked = 0; begin < text.size() && seen < kContext && looked < kFarthest; ++looked) {
    const Char character = CharAt(text, begin);
    begin += character.length;
    seen += Counts(character.code);
  }
  return begin;
}

void AddText(Fnv& hash, std::string_view text, std::size_t begin, std::size_t end) {
  hash.Add(kBorder);
  while (begin < end) {
    const Char character = CharAt(text, begin);
    begin += character.length;
    if (Counts(character.code)) hash.Add(character.code);
  }
}

}  // namespace

std::uint64_t FindingKey(std::string_view rule, std::string_view text, Span span) {
  Fnv hash;
  hash.Add(rule);
  AddText(hash, text, ContextBegin(text, span.begin), span.begin);
  AddText(hash, text, span.begin, span.end);
  AddText(hash, text, span.end, ContextEnd(text, span.end));
  return hash.value();
}

}  // namespace jinggao
