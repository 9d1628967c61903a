// The house's settings, looked over and worked out. What they find is in house_findings.cc.

#include "rules/house.h"

#include <re2/re2.h>
#include <utf8/core.h>

#include <algorithm>
#include <map>
#include <utility>

namespace jinggao {
namespace {

using re2::RE2;

// What one pattern may use, compiled and at work: enough for long lists of
// alternatives, too little for a pattern to make the editor's page slow.
constexpr std::int64_t kMostMemory = 4 << 20;  // bytes

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

// `pattern`, or what RE2 says against it.
std::variant<std::unique_ptr<const RE2>, std::string> Compile(std::string_view pattern) {
  RE2::Options options;
  options.set_log_errors(false);
  options.set_max_mem(kMostMemory);
  auto compiled =
      std::make_unique<const RE2>(re2::StringPiece(pattern.data(), pattern.size()), options);
  if (!compiled->ok()) return compiled->error();
  if (RE2::FullMatch("", *compiled)) return "matches the empty text, which stands everywhere";
  return compiled;
}

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

}  // namespace jinggao
