// What a house sets up for itself: its list of wrong words (typo/wrong-word), its own
// rules (custom/…), and what no rule may touch. See tests/spec/typo-wrong-word.txt
// and core/README.md.

#ifndef JINGGAO_RULES_HOUSE_H_
#define JINGGAO_RULES_HOUSE_H_

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "jinggao/jinggao.h"
#include "rules/phrases.h"
#include "rules/rule.h"

namespace re2 {
class RE2;
}

namespace jinggao {

// A finding of one of the house's rules, in bytes of the block.
struct HouseFinding {
  std::uint16_t rule = 0;  // typo/wrong-word, or behind the table's rows
  Span span;
  Certainty certainty = Certainty::kDoubtful;
  std::string replacement;
  std::string_view note;  // what is said of it instead of the rule's message; may be empty
};

class House {
 public:
  // Refuses entries that are empty or contradict each other, names that are not of the
  // form custom/name, and patterns that RE2 refuses or that match the empty text.
  static std::variant<House, SettingsError> Make(const Settings& settings);

  House();  // without rules of its own
  House(House&&) noexcept;
  ~House();

  // The house's own rules, to stand behind those of the table.
  const std::vector<RuleInfo>& rules() const { return rules_; }

  // What no rule may touch in `block`: in order, none overlapping another.
  std::vector<Span> ProtectedIn(std::string_view block) const;

  // What the house's rules find in `block`, rule after rule, each from left to right;
  // `ceilings` are of the table's rules and of these, and spare the work of those that
  // are off.
  std::vector<HouseFinding> FindIn(std::string_view block, std::span<const Ceiling> ceilings) const;

 private:
  std::optional<SettingsError> ReadWords(const std::vector<WrongWord>& words);
  std::optional<SettingsError> ReadProtected(const Settings& settings);
  std::optional<SettingsError> ReadCustom(const std::vector<CustomRule>& rules);

  void FindWords(std::string_view block, std::vector<HouseFinding>& found) const;
  void FindPattern(std::size_t rule, std::string_view block,
                   std::vector<HouseFinding>& found) const;

  std::vector<WrongWord> words_;  // those that protect map to themselves
  Phrases wrong_;                 // words_[i].wrong
  Phrases protected_;
  std::vector<std::unique_ptr<const re2::RE2>> protected_patterns_;
  std::vector<CustomRule> custom_;
  std::vector<std::unique_ptr<const re2::RE2>> patterns_;  // of custom_
  std::vector<RuleInfo> rules_;
};

}  // namespace jinggao

#endif  // JINGGAO_RULES_HOUSE_H_
