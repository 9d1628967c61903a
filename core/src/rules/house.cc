#include "rules/house.h"

#include <re2/re2.h>
#include <utf8/core.h>

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "rules/rules.h"
#include "text/characters.h"
#include "text/sort_by.h"

namespace jinggao {
namespace {

using re2::RE2;
using re2::StringPiece;

// What one pattern may use, compiled and at work: enough for long lists of
// alternatives, too little for a pattern to make the editor's page slow.
constexpr std::int64_t kMostMemory = 4 << 20;  // bytes

constexpr std::size_t kContext = 96;  // bytes on either side, to see whether a fix holds

// Texts of a list, each with where it stands first: one kind of tree for all the lists, for
// the module's sake.
using Places = std::map<std::string, std::size_t>;

std::string At(std::string_view list, std::size_t index, std::string_view member = {}) {
  std::string where = std::string(list) + "[" + std::to_string(index) + "]";
  if (!member.empty()) where.append(".").append(member);
  return where;
}

// What is wrong with `text` as something to look for; empty if nothing is.
std::string WhatIsWrong(std::string_view text) {
  if (text.empty()) return "is empty";
  if (utf8::find_invalid(text.begin(), text.end()) != text.end()) return "is not valid UTF-8";
  if (text.find_first_of("\r\n") != text.npos) return "holds a line end; rules see one line";
  return {};
}

// Whether `name` is custom/ and words of a-z and 0-9, with a hyphen between two.
bool IsCustomName(std::string_view name) {
  constexpr std::string_view kFolder = "custom/";
  if (!name.starts_with(kFolder)) return false;
  bool in_word = false;
  for (const char c : name.substr(kFolder.size())) {
    const bool of_word = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    if (!of_word && (c != '-' || !in_word)) return false;
    in_word = of_word;
  }
  return in_word;
}

StringPiece Piece(std::string_view text) { return {text.data(), text.size()}; }

// `pattern`, or what RE2 says against it.
std::variant<std::unique_ptr<const RE2>, std::string> Compile(std::string_view pattern) {
  RE2::Options options;
  options.set_log_errors(false);
  options.set_max_mem(kMostMemory);
  auto compiled = std::make_unique<const RE2>(Piece(pattern), options);
  if (!compiled->ok()) return compiled->error();
  if (RE2::FullMatch("", *compiled)) return "matches the empty text, which stands everywhere";
  return compiled;
}

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

House::House() = default;
House::House(House&&) noexcept = default;
House::~House() = default;

std::variant<House, SettingsError> House::Make(const Settings& settings) {
  House house;
  if (auto error = house.ReadWords(settings.words)) return *error;
  if (auto error = house.ReadProtected(settings)) return *error;
  if (auto error = house.ReadCustom(settings.custom)) return *error;
  for (std::size_t i = 0; i < settings.paper_names.size(); ++i) {
    if (auto wrong = WhatIsWrong(settings.paper_names[i]); !wrong.empty()) {
      return SettingsError{At("paper.names", i), wrong};
    }
  }
  return house;
}

std::optional<SettingsError> House::ReadWords(const std::vector<WrongWord>& words) {
  Places known;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const WrongWord& word = words[i];
    if (auto wrong = WhatIsWrong(word.wrong); !wrong.empty()) {
      return SettingsError{At("words", i, "wrong"), wrong};
    }
    if (auto wrong = WhatIsWrong(word.right); !wrong.empty() && word.action > Ceiling::kFlag) {
      return SettingsError{At("words", i, "right"), wrong};
    }
    const auto [place, added] = known.emplace(word.wrong, i);
    if (added) {
      words_.push_back(word);
      if (word.action == Ceiling::kOff) words_.back().right = word.wrong;
    } else if (words[place->second].right != word.right) {
      return SettingsError{At("words", i, "wrong"),
                           "stands in " + At("words", place->second) + " with another right word"};
    }
  }
  // 双柳 → 双柳镇 leaves alone what is 双柳镇 already.
  for (const WrongWord& word : words) {
    if (word.right.find(word.wrong) != std::string::npos && known.emplace(word.right, 0).second) {
      words_.push_back({word.right, word.right, {}, Ceiling::kFlag});
    }
  }
  std::vector<std::string> wrong;
  for (const WrongWord& word : words_) wrong.push_back(word.wrong);
  wrong_ = Phrases(wrong);
  return std::nullopt;
}

std::optional<SettingsError> House::ReadProtected(const Settings& settings) {
  Places phrases;
  for (std::size_t i = 0; i < settings.protect.size(); ++i) {
    if (auto wrong = WhatIsWrong(settings.protect[i]); !wrong.empty()) {
      return SettingsError{At("protect", i), wrong};
    }
    phrases.emplace(settings.protect[i], i);
  }
  std::vector<std::string> apart;
  for (const auto& [phrase, place] : phrases) apart.push_back(phrase);
  protected_ = Phrases(apart);
  for (std::size_t i = 0; i < settings.protect_patterns.size(); ++i) {
    auto pattern = Compile(settings.protect_patterns[i]);
    if (const auto* wrong = std::get_if<std::string>(&pattern)) {
      return SettingsError{At("protectPatterns", i), *wrong};
    }
    protected_patterns_.push_back(std::move(*std::get_if<0>(&pattern)));
  }
  return std::nullopt;
}

std::optional<SettingsError> House::ReadCustom(const std::vector<CustomRule>& rules) {
  Places names;
  for (std::size_t i = 0; i < rules.size(); ++i) {
    const CustomRule& rule = rules[i];
    if (!IsCustomName(rule.name)) {
      return SettingsError{
          At("custom", i, "name"),
          "is not custom/ and a name of a-z, 0-9 and -, such as custom/place-names"};
    }
    if (!names.emplace(rule.name, i).second) {
      return SettingsError{At("custom", i, "name"), "stands in the list twice"};
    }
    auto pattern = Compile(rule.pattern);
    if (const auto* wrong = std::get_if<std::string>(&pattern)) {
      return SettingsError{At("custom", i, "pattern"), *wrong};
    }
    patterns_.push_back(std::move(*std::get_if<0>(&pattern)));
    if (!rule.replacement && rule.action > Ceiling::kFlag) {
      return SettingsError{At("custom", i, "action"),
                           "needs a replacement, unless it is flag or off"};
    }
    std::string wrong;
    if (rule.replacement && !patterns_.back()->CheckRewriteString(*rule.replacement, &wrong)) {
      return SettingsError{At("custom", i, "replacement"), wrong};
    }
  }
  custom_ = rules;
  for (const CustomRule& rule : custom_) rules_.push_back({rule.name, rule.action});
  return std::nullopt;
}

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
