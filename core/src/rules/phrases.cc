#include "rules/phrases.h"

#include <algorithm>

#include "text/characters.h"

namespace jinggao {
namespace {

constexpr std::size_t kMask = 0xFFFF;

bool IsWordByte(char byte) {
  return static_cast<unsigned char>((byte | 0x20) - 'a') < 26 || (byte >= '0' && byte <= '9');
}

// Whether `text` has a word's end at byte `at`, or no word there at all.
bool IsWordEnd(std::string_view text, std::size_t at) {
  return at == 0 || at == text.size() || !IsWordByte(text[at - 1]) || !IsWordByte(text[at]);
}

}  // namespace

Phrases::Phrases(const std::vector<std::string>& phrases) {
  entries_.reserve(phrases.size());
  for (const std::string& phrase : phrases) {
    const char32_t first = CharAt(phrase, 0).code;
    may_begin_.set(first & kMask);
    entries_.push_back({first, phrase, entries_.size()});
  }
  std::sort(entries_.begin(), entries_.end(), [](const Entry& a, const Entry& b) {
    return a.first != b.first ? a.first < b.first : a.text.size() > b.text.size();
  });
}

std::optional<Phrases::Match> Phrases::Next(std::string_view text, std::size_t from) const {
  if (entries_.empty()) return std::nullopt;
  for (std::size_t at = from; at < text.size();) {
    const Char character = CharAt(text, at);
    if (may_begin_.test(character.code & kMask) && IsWordEnd(text, at)) {
      auto entry = std::lower_bound(
          entries_.begin(), entries_.end(), character.code,
          [](const Entry& candidate, char32_t code) { return candidate.first < code; });
      for (; entry != entries_.end() && entry->first == character.code; ++entry) {
        const std::size_t end = at + entry->text.size();
        if (text.substr(at).starts_with(entry->text) && IsWordEnd(text, end)) {
          return Match{{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)},
                       entry->index};
        }
      }
    }
    at += character.length;
  }
  return std::nullopt;
}

}  // namespace jinggao
