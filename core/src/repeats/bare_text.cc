#include "repeats/bare_text.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

#include "text/by_itself.h"
#include "text/bytes16.h"
#include "text/characters.h"
#include "text/room.h"

namespace jinggao {
namespace {

bool IsBare(char32_t code) { return !kMarkKinds.Have(KindOf(code)); }

}  // namespace

BareText::BareText(std::string_view text, std::span<const NotedMark> marks)
    // Not make_unique: that would write zeros all over it.
    : text_(text), marks_(marks), characters_(new char[text.size() + sizeof(Bytes16)]) {
  AskForLargePages(characters_.get(), text.size());
  edges_.reserve(marks.size());
}

std::size_t BareText::Add(Span passage) {
  const std::size_t begin = size_;
  std::size_t from = passage.begin;  // what stands before is added
  std::size_t passed = 0;            // marks
  for (; passed < marks_.size() && marks_[passed].at < passage.end; ++passed) {
    const NotedMark& mark = marks_[passed];
    if (mark.at < from) continue;
    Append(from, mark.at);
    if (mark.at > from) edges_.push_back(static_cast<std::uint32_t>(size_));
    from = mark.at + CharAt(text_, mark.at).length;
  }
  marks_ = marks_.subspan(passed);
  Append(from, passage.end);
  return begin;
}

// Adds bytes [begin, end) of the text. They are few, as a rule: sixteen at a time are copied,
// for which there is room behind the last.
void BareText::Append(std::size_t begin, std::size_t end) {
  char* to = &characters_[size_];
  size_ += end - begin;
  if (end + sizeof(Bytes16) > text_.size()) {
    std::memcpy(to, text_.data() + begin, end - begin);
    return;
  }
  for (; begin < end; begin += sizeof(Bytes16), to += sizeof(Bytes16)) {
    std::memcpy(to, &text_[begin], sizeof(Bytes16));
  }
}

std::size_t BareSize(std::string_view text, Span passage) {
  std::size_t size = 0;
  for (std::size_t at = passage.begin; at < passage.end;) {
    const Char character = CharAt(text, at);
    if (IsBare(character.code)) size += character.length;
    at += character.length;
  }
  return size;
}

std::uint32_t PassBare(std::string_view text, Span passage, std::size_t bare) {
  std::size_t at = passage.begin;
  for (std::size_t passed = 0; at < passage.end && passed < bare;) {
    const Char character = CharAt(text, at);
    if (IsBare(character.code)) passed += character.length;
    at += character.length;
  }
  return static_cast<std::uint32_t>(at);
}

bool HasCharacters(Bare bare, std::size_t count) {
  constexpr std::size_t kLongest = 4;  // bytes of a character
  if (bare.size() < count) return false;
  if (bare.size() >= kLongest * count) return true;
  const auto begins = [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0) != 0x80; };
  return static_cast<std::size_t>(std::count_if(bare.begin(), bare.end(), begins)) >= count;
}

JINGGAO_BY_ITSELF std::uint64_t HashOf(Bare bare) {
  // Eight bytes at a time, each step mixed by a multiplication whose high bits come down; two
  // chains, so that the one need not wait for the other.
  static_assert(std::endian::native == std::endian::little);
  constexpr std::uint64_t kMultiplier = 0x9E3779B97F4A7C15u;
  const auto mix = [](std::uint64_t hash, const char* bytes, std::size_t count) {
    std::uint64_t eight = 0;
    std::memcpy(&eight, bytes, count);
    hash = (hash ^ eight) * kMultiplier;
    return hash ^ hash >> 32;
  };
  std::uint64_t even = bare.size() * kMultiplier;
  std::uint64_t odd = 0;
  if (bare.size() < 8) {
    odd = mix(odd, bare.data(), bare.size());
  } else {
    std::size_t at = 0;
    for (; at + 16 <= bare.size(); at += 16) {
      even = mix(even, &bare[at], 8);
      odd = mix(odd, &bare[at + 8], 8);
    }
    // The rest, and of what stands before it as much as makes eight bytes.
    if (at + 8 <= bare.size()) even = mix(even, &bare[at], 8);
    odd = mix(odd, &bare[bare.size() - 8], 8);
  }
  const std::uint64_t both = (even ^ std::rotl(odd, 32)) * kMultiplier;
  return both ^ both >> 32;
}

std::uint64_t HashOfEnds(Bare bare) {
  constexpr std::size_t kEnd = 24;  // bytes: eight ideographs
  if (bare.size() <= 2 * kEnd) return HashOf(bare);
  std::array<char, 2 * kEnd> ends;
  std::memcpy(ends.data(), bare.data(), kEnd);
  std::memcpy(&ends[kEnd], &bare[bare.size() - kEnd], kEnd);
  return HashOf(Bare(ends.data(), ends.size())) ^ bare.size();
}

std::u32string Decoded(Bare bare) {
  std::u32string characters;
  characters.reserve(bare.size() / 3);
  for (std::size_t at = 0; at < bare.size();) {
    const Char character = CharAt(bare, at);
    characters += character.code;
    at += character.length;
  }
  return characters;
}

}  // namespace jinggao
