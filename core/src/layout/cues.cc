#include "layout/cues.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "layout/cue_patterns.h"
#include "text/by_itself.h"
#include "text/characters.h"
#include "text/pattern.h"
#include "text/pattern_edges.h"
#include "text/pattern_parser.h"

namespace jinggao {
namespace {

// Patterns, a bit of `Mask` each, that need a character near the beginning; now and then
// another one is taken for one of them.
template <typename Mask>
class NearbyCharacters {
 public:
  // `bit` needs one of `characters` among the first `count`, up to kNear, or the end of the text
  // within `least`.
  constexpr void Add(std::string_view characters, std::size_t count, std::size_t least, Mask bit) {
    need_ |= bit;
    for (std::size_t i = 0; i <= count; ++i) need_by_[i] |= bit;
    for (std::size_t i = 0; i <= least; ++i) end_by_[i] |= bit;
    for (std::size_t at = 0; at < characters.size();) {
      const Char character = CharAt(characters, at);
      slots_[SlotOf(character.code)] |= bit;
      at += character.length;
    }
  }

  constexpr bool Has(Mask bit) const { return (need_ & bit) != 0; }

  // Those of `patterns` that find in `text` what they need.
  Mask Keep(Mask patterns, std::string_view text) const {
    const Mask in_need = patterns & need_;
    Mask found = patterns & ~need_;
    std::size_t at = 0;
    for (std::size_t i = 0;; ++i) {
      if (at == text.size()) return found | (in_need & end_by_[i]);
      if ((in_need & need_by_[i + 1] & ~found) == 0) return found;
      const Char character = CharAt(text, at);
      found |= slots_[SlotOf(character.code)] & in_need & need_by_[i + 1];
      at += character.length;
    }
  }

 private:
  static constexpr std::size_t kIdeographs = 512;
  static constexpr std::size_t kOthers = 128;
  static constexpr std::size_t SlotOf(char32_t code) {
    return IsBasicIdeograph(code) ? code % kIdeographs : kIdeographs + code % kOthers;
  }

  Mask need_ = 0;
  std::array<Mask, kNear + 2> need_by_{};  // among so many characters, or more
  std::array<Mask, kNear + 2> end_by_{};   // or the end of the text within as many
  std::array<Mask, kIdeographs + kOthers> slots_{};
};

// The cues' patterns that are looked for in the same place, and what tells from a few
// characters which of them may match.
template <Where kWhere, typename Mask, std::size_t kIdeographs, std::size_t kPairs = 0>
class CuesThere {
 public:
  using Edges = PatternEdges<Mask, kIdeographs, kPairs>;
  static constexpr Where kWhereOf = kWhere;

  static constexpr std::size_t kCount = [] {
    std::size_t count = 0;
    for (const CuePattern& of : kCues) count += of.where == kWhere;
    return count;
  }();
  static_assert(kCount <= sizeof(Mask) * 8);

  static constexpr auto kPatterns = ParsePatterns([] {
    std::array<std::string_view, kCount> expressions;
    std::size_t i = 0;
    for (const CuePattern& of : kCues) {
      if (of.where == kWhere) expressions[i++] = of.pattern;
    }
    return expressions;
  });

  static constexpr std::array<Cue, kCount> kCueOf = [] {
    std::array<Cue, kCount> cues{};
    std::size_t i = 0;
    for (const CuePattern& of : kCues) {
      if (of.where == kWhere) cues[i++] = of.cue;
    }
    return cues;
  }();

  static constexpr Edges kEdges = [] {
    Edges edges;
    for (std::size_t i = 0; i < kCount; ++i) {
      edges.Add(kPatterns.parts(), kPatterns.begins[i], kPatterns.begins[i + 1],
                static_cast<Mask>(Mask{1} << i));
    }
    return edges;
  }();

  static constexpr NearbyCharacters<Mask> kNearby = [] {
    NearbyCharacters<Mask> nearby;
    std::size_t i = 0;
    for (const CuePattern& of : kCues) {
      if (of.where != kWhere) continue;
      std::size_t count = 1;
      while (count <= kNear &&
             !AlwaysTakes(kPatterns.parts(), kPatterns.begins[i], of.near, count)) {
        ++count;
      }
      if (count <= kNear) {
        const int longest = LongestWithout(kPatterns.parts(), kPatterns.begins[i], of.near, kNear);
        nearby.Add(of.near, count, static_cast<std::size_t>(std::max(longest, 0)),
                   static_cast<Mask>(Mask{1} << i));
      }
      ++i;
    }
    return nearby;
  }();

  // Adds to `found` the cues, of those in `possible`, of which a pattern matches at byte
  // `at` of `text`.
  static void FindAt(std::string_view text, std::size_t at, Mask possible, Cues& found) {
    for (; possible != 0; possible &= possible - 1) {
      const auto i = static_cast<std::size_t>(std::countr_zero(possible));
      if (!found.Has(kCueOf[i]) && kPatterns[i].MatchAt(text, at)) found.Add(kCueOf[i]);
    }
  }

  // Those that may match where `text` begins, from its first two characters and its last.
  static Mask PossibleAtBeginning(std::string_view text) {
    const Char first = CharAt(text, 0);
    Mask possible = kEdges.Of(first.code).first;
    possible &= kEdges.Of(CharBefore(text, text.size()).code).last;
    if (first.length < text.size()) {
      possible &= kEdges.OfBoth(first.code, CharAt(text, first.length).code);
    }
    return kNearby.Keep(possible, text);
  }
};

// What kCues says to be near is.
template <typename There>
constexpr bool AllAreNear() {
  std::size_t i = 0;
  for (const CuePattern& of : kCues) {
    if (of.where != There::kWhereOf) continue;
    if (!of.near.empty() && !There::kNearby.Has(1u << i)) return false;
    ++i;
  }
  return true;
}

using InLine = CuesThere<Where::kInLine, std::uint8_t, 1024, 2048>;
using LineBegins = CuesThere<Where::kLineBegins, std::uint16_t, 128>;
using Opens = CuesThere<Where::kOpens, std::uint16_t, 128>;
static_assert(AllAreNear<Opens>() && AllAreNear<LineBegins>());

// What stands before and behind the name that a paper gives to itself.
constexpr auto kByName = ParsePatterns([] {
  return std::array<std::string_view, 4>{
      // 望川融媒 林远舟
      "[（(【\\[□■●◎○◆◇▢ 　]", "[ 　:：|｜/／]",
      // 望川融媒（记者 …）, 望川融媒讯 10月3日, 【望川融媒】
      "[【（(\\[]", "(?:\\p{Han}{0,6}(?:讯|电|消息|报道))?[】）)\\]]?(?:[ 　，（(【:：]|$)"};
});

// Whether `text` begins with `name`, behind up to `most` matches of pattern `before` and
// before one of pattern `behind`.
bool BeginsWithName(std::string_view text, std::string_view name, std::size_t before,
                    std::size_t most, std::size_t behind) {
  std::size_t at = 0;
  for (std::size_t count = 0;; ++count) {
    if (text.substr(at).starts_with(name) && kByName[behind].MatchAt(text, at + name.size())) {
      return true;
    }
    if (count == most || at == text.size()) return false;
    const std::optional<std::size_t> end = kByName[before].MatchAt(text, at);
    if (!end) return false;
    at = *end;
  }
}

// 林远舟 文/摄, 文并摄: who wrote a story and photographed for it signs the story.
bool SignsWords(std::string_view line) {
  for (std::string_view end : {"）", "】", ")"}) {
    if (line.ends_with(end)) line.remove_suffix(end.size());
  }
  for (std::string_view end : {"文/摄", "文／摄", "文并摄", "文/摄影", "文/攝", "文／攝"}) {
    if (line.ends_with(end)) return true;
  }
  return false;
}

JINGGAO_BY_ITSELF Cues FindInLine(std::string_view line) {
  Cues found;
  LineBegins::FindAt(line, 0, LineBegins::PossibleAtBeginning(line), found);
  // Three characters in four begin nothing, and cost one look.
  const auto possible = InLine::kEdges.Of(CharBefore(line, line.size()).code).last;
  std::uint8_t begun = 0;  // what may match at `before`, where the last character begins
  char32_t last = 0;
  std::size_t before = 0;
  for (std::size_t at = 0; at < line.size();) {
    const Char character = CharAt(line, at);
    if (begun != 0) {
      begun &= InLine::kEdges.OfBoth(last, character.code);
      if (begun != 0) InLine::FindAt(line, before, begun, found);
    }
    begun = InLine::kEdges.Of(character.code).first & possible;
    last = character.code;
    before = at;
    at += character.length;
  }
  InLine::FindAt(line, before, begun, found);
  if (found.Has(Cue::kPhoto) && SignsWords(line)) found.Add(Cue::kSignsWords);
  return found;
}

// The first kOpeningLength bytes of `line`, less what is cut of a character.
std::string_view OpeningOf(std::string_view line) {
  std::size_t end = line.size();
  if (end > kOpeningLength) {
    end = kOpeningLength;
    while ((static_cast<unsigned char>(line[end]) & 0xC0) == 0x80) --end;
  }
  return line.substr(0, end);
}

}  // namespace

JINGGAO_BY_ITSELF Cues CueFinder::Find(std::string_view line) const {
  const bool is_short = line.size() <= kLongestShortLine;
  Cues found = is_short ? FindInLine(line) : Cues();
  const std::string_view opening = OpeningOf(line);
  Opens::FindAt(opening, 0, Opens::PossibleAtBeginning(opening), found);
  constexpr std::size_t kAny = ~std::size_t{0};
  for (const std::string& name : names_) {
    if (is_short && BeginsWithName(line, name, 0, kAny, 1)) found.Add(Cue::kReporterFirst);
    if (BeginsWithName(opening, name, 2, 1, 3)) found.Add(Cue::kDispatch);
  }
  return found;
}

}  // namespace jinggao
