// What the house's words and patterns find in a block.

#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <utility>

#include "rules/house.h"
#include "rules/rules.h"
#include "text/characters.h"
#include "text/sort_by.h"

namespace jinggao {
namespace {

using re2::RE2;
using re2::StringPiece;

constexpr std::size_t kContext = 96;  // bytes on either side, to see whether a fix holds

StringPiece Piece(std::string_view text) { return {text.data(), text.size()}; }

Certainty CertaintyOf(Ceiling action) {
  if (action == Ceiling::kFix) return Certainty::kSure;
  return action == Ceiling::kSuggest ? Certainty::kLikely : Certainty::kDoubtful;
}

// The match of `pattern` in `block` from byte `from` on, with its groups.
constexpr int kMostGroups = 10;  // \0 to \9
using Groups = std::array<StringPiece, kMostGroups>;
bool MatchNext(const RE2& pattern, std::string_view block, std::size_t from, Groups& groups,
               int count) {
  while (from < block.size()) {
    if (!pattern.Match(Piece(block), from, block.size(), RE2::UNANCHORED, groups.data(), count)) {
      return false;
    }
    if (!groups[0].empty()) return true;
    from = static_cast<std::size_t>(groups[0].data() - block.data());
    if (from < block.size()) from += CharAt(block, from).length;
  }
  return false;
}

Span SpanOf(StringPiece piece, std::string_view block) {
  const auto begin = static_cast<std::uint32_t>(piece.data() - block.data());
  return {begin, begin + static_cast<std::uint32_t>(piece.size())};
}

// A replacement with some of the text around it.
struct Replaced {
  std::string text;
  Span span;  // of the replacement
};

Replaced Replace(std::string_view block, Span span, std::string_view replacement) {
  std::size_t begin = span.begin - std::min<std::size_t>(span.begin, kContext);
  std::size_t end = std::min(block.size(), span.end + kContext);
  const auto inside = [block](std::size_t at) {
    return at < block.size() && (static_cast<unsigned char>(block[at]) & 0xC0) == 0x80;
  };
  while (inside(begin)) --begin;
  while (inside(end)) ++end;
  Replaced replaced;
  replaced.text = block.substr(begin, span.begin - begin);
  replaced.span.begin = static_cast<std::uint32_t>(replaced.text.size());
  replaced.text += replacement;
  replaced.span.end = static_cast<std::uint32_t>(replaced.text.size());
  replaced.text += block.substr(span.end, end - span.end);
  return replaced;
}

constexpr bool Touch(Span a, Span b) { return a.begin < b.end && b.begin < a.end; }

}  // namespace

std::vector<Span> House::ProtectedIn(std::string_view block) const {
  std::vector<Span> spans;
  std::size_t from = 0;
  while (const auto match = protected_.Next(block, from)) {
    spans.push_back(match->span);
    from = match->span.end;
  }
  for (const auto& pattern : protected_patterns_) {
    Groups groups;
    for (std::size_t at = 0; MatchNext(*pattern, block, at, groups, 1); at = spans.back().end) {
      spans.push_back(SpanOf(groups[0], block));
    }
  }
  SortBy(spans, [](Span span) { return span.begin; });
  std::size_t kept = 0;
  for (const Span& span : spans) {
    if (kept > 0 && span.begin < spans[kept - 1].end) {
      spans[kept - 1].end = std::max(spans[kept - 1].end, span.end);
    } else {
      spans[kept++] = span;
    }
  }
  spans.resize(kept);
  return spans;
}

std::vector<HouseFinding> House::FindIn(std::string_view block,
                                        std::span<const Ceiling> ceilings) const {
  std::vector<HouseFinding> found;
  if (ceilings[rule_index::kTypoWrongWord] != Ceiling::kOff) FindWords(block, found);
  for (std::size_t i = 0; i < custom_.size(); ++i) {
    if (ceilings[Rules().size() + i] != Ceiling::kOff) FindPattern(i, block, found);
  }
  return found;
}

void House::FindWords(std::string_view block, std::vector<HouseFinding>& found) const {
  std::size_t from = 0;
  while (const auto match = wrong_.Next(block, from)) {
    from = match->span.end;
    const WrongWord& word = words_[match->phrase];
    if (word.right == word.wrong) continue;
    Certainty certainty = CertaintyOf(word.action);
    if (certainty == Certainty::kSure) {
      // The right word must not be wrong in its turn, or fixing would never end.
      const Replaced replaced = Replace(block, match->span, word.right);
      std::size_t at = 0;
      while (const auto again = wrong_.Next(replaced.text, at)) {
        at = again->span.end;
        const WrongWord& next = words_[again->phrase];
        if (next.right != next.wrong && Touch(again->span, replaced.span)) {
          certainty = Certainty::kLikely;
        }
      }
    }
    found.push_back({rule_index::kTypoWrongWord, match->span, certainty, word.right, word.note});
  }
}

void House::FindPattern(std::size_t rule, std::string_view block,
                        std::vector<HouseFinding>& found) const {
  const RE2& pattern = *patterns_[rule];
  const CustomRule& custom = custom_[rule];
  const int count = custom.replacement ? 1 + RE2::MaxSubmatch(*custom.replacement) : 1;
  const auto index = static_cast<std::uint16_t>(Rules().size() + rule);
  Groups groups;
  for (std::size_t from = 0; MatchNext(pattern, block, from, groups, count);) {
    const Span span = SpanOf(groups[0], block);
    from = span.end;
    // What becomes of it is for the rule's action, as with the rules of the table.
    HouseFinding finding{index, span, Certainty::kDoubtful, {}, custom.message};
    if (custom.replacement) {
      pattern.Rewrite(&finding.replacement, *custom.replacement, groups.data(), count);
      if (finding.replacement == block.substr(span.begin, span.size())) continue;
      finding.certainty = Certainty::kSure;
      const Replaced replaced = Replace(block, span, finding.replacement);
      Groups again;
      for (std::size_t at = 0; MatchNext(pattern, replaced.text, at, again, 1);) {
        const Span next = SpanOf(again[0], replaced.text);
        at = next.end;
        if (Touch(next, replaced.span)) finding.certainty = Certainty::kLikely;
      }
    }
    found.push_back(std::move(finding));
  }
}

}  // namespace jinggao
