// ParseSettings of json.h.

#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <vector>

#include "io/json_reader.h"
#include "jinggao/json.h"

namespace jinggao {
namespace {

using nlohmann::json;

constexpr std::array<std::pair<std::string_view, Ceiling>, 4> kCeilings = {{
    {"fix", Ceiling::kFix},
    {"suggest", Ceiling::kSuggest},
    {"flag", Ceiling::kFlag},
    {"off", Ceiling::kOff},
}};

std::optional<Ceiling> CeilingNamed(std::string_view name) {
  for (const auto& [known, ceiling] : kCeilings) {
    if (name == known) return ceiling;
  }
  return std::nullopt;
}

// The inverse of KeyText.
std::optional<std::uint64_t> ParseKey(std::string_view text) {
  if (text.size() != 16) return std::nullopt;
  std::uint64_t key = 0;
  for (char c : text) {
    const std::size_t digit = std::string_view("0123456789abcdef").find(c);
    if (digit == std::string_view::npos) return std::nullopt;
    key = key << 4 | digit;
  }
  return key;
}

std::optional<SettingsError> ReadRules(const json& rules, Settings& settings) {
  if (!rules.is_object()) {
    return SettingsError{"rules",
                         Shown(rules) + R"( is not an object such as {"repeat/sentence": "off"})"};
  }
  for (const auto& [name, value] : rules.items()) {
    const auto* text = value.get_ptr<const std::string*>();
    const auto ceiling = text ? CeilingNamed(*text) : std::nullopt;
    if (!ceiling) {
      return SettingsError{"rules." + name, Shown(value) + " is none of fix, suggest, flag, off"};
    }
    settings.rules[name] = *ceiling;
  }
  return std::nullopt;
}

// The members of one object, each to be of one type and none left over. Remembers the
// first thing that is wrong.
class Members {
 public:
  Members(std::string where, const json& object) : where_(std::move(where)), object_(object) {}

  // Puts the string called `name` into `text`. True if it is there.
  template <typename Text>
  bool Read(std::string_view name, Text& text) {
    const json* value = Find(name);
    if (value == nullptr) return false;
    const auto* string = value->get_ptr<const std::string*>();
    if (string == nullptr) {
      Refuse(name, Shown(*value) + " is not a string");
      return false;
    }
    text = *string;
    return true;
  }

  // The same of the action called `name`.
  bool Read(std::string_view name, Ceiling& ceiling) {
    std::string text;
    if (!Read(name, text)) return false;
    const auto named = CeilingNamed(text);
    if (named) {
      ceiling = *named;
    } else {
      Refuse(name, '"' + text + "\" is none of fix, suggest, flag, off");
    }
    return named.has_value();
  }

  void Demand(std::string_view name) {
    if (!object_.contains(name)) Refuse(name, "is missing");
  }

  // What is wrong, a member that nothing has read among it.
  std::optional<SettingsError> Error() {
    for (const auto& [name, value] : object_.items()) {
      if (std::find(known_.begin(), known_.end(), name) == known_.end()) {
        Refuse(name, "no such member");
      }
    }
    return error_;
  }

 private:
  const json* Find(std::string_view name) {
    known_.emplace_back(name);
    const auto member = object_.find(name);
    return member == object_.end() ? nullptr : &*member;
  }

  void Refuse(std::string_view name, std::string what) {
    if (!error_) error_ = SettingsError{where_ + "." + std::string(name), std::move(what)};
  }

  std::string where_;
  const json& object_;
  std::vector<std::string> known_;
  std::optional<SettingsError> error_;
};

// Calls `read(where, element)` for each element of the array called `name`, until one
// of them returns an error.
template <typename ReadElement>
std::optional<SettingsError> ReadEach(std::string_view name, const json& array,
                                      std::string_view elements, ReadElement read) {
  if (!array.is_array()) {
    return SettingsError{std::string(name),
                         Shown(array) + " is not an array of " + std::string(elements)};
  }
  for (std::size_t i = 0; i < array.size(); ++i) {
    if (auto error = read(std::string(name) + "[" + std::to_string(i) + "]", array[i])) {
      return error;
    }
  }
  return std::nullopt;
}

std::optional<SettingsError> ReadIgnore(const json& ignore, Settings& settings) {
  return ReadEach("ignore", ignore, "keys", [&](const std::string& where, const json& element) {
    const auto* text = element.get_ptr<const std::string*>();
    const auto key = text ? ParseKey(*text) : std::nullopt;
    std::optional<SettingsError> error;
    if (key) {
      settings.ignore.insert(*key);
    } else {
      error =
          SettingsError{where, Shown(element) + " is not a finding's key, 16 digits from 0 to f"};
    }
    return error;
  });
}

std::optional<SettingsError> ReadStrings(std::string_view name, const json& array,
                                         std::vector<std::string>& strings) {
  return ReadEach(name, array, "strings", [&](const std::string& where, const json& element) {
    const auto* text = element.get_ptr<const std::string*>();
    std::optional<SettingsError> error;
    if (text == nullptr) {
      error = SettingsError{where, Shown(element) + " is not a string"};
    } else {
      strings.push_back(*text);
    }
    return error;
  });
}

std::optional<SettingsError> ReadWords(const json& words, Settings& settings) {
  return ReadEach(
      "words", words, R"(objects such as {"wrong": "按步就班", "right": "按部就班"})",
      [&](const std::string& where, const json& element) -> std::optional<SettingsError> {
        if (!element.is_object()) return SettingsError{where, Shown(element) + " is no object"};
        Members members(where, element);
        WrongWord word;
        members.Demand("wrong");
        members.Read("wrong", word.wrong);
        if (!members.Read("right", word.right)) word.action = Ceiling::kFlag;
        members.Read("note", word.note);
        members.Read("action", word.action);
        settings.words.push_back(std::move(word));
        return members.Error();
      });
}

std::optional<SettingsError> ReadPaper(const json& paper, Settings& settings) {
  if (!paper.is_object()) {
    return SettingsError{"paper", Shown(paper) + R"( is not an object such as {"names": []})"};
  }
  for (const auto& [name, value] : paper.items()) {
    if (name != "names") return SettingsError{"paper." + name, "no such member"};
    if (auto error = ReadStrings("paper.names", value, settings.paper_names)) return error;
  }
  return std::nullopt;
}

std::optional<SettingsError> ReadCustom(const json& custom, Settings& settings) {
  return ReadEach(
      "custom", custom, R"(objects such as {"name": "custom/names", "pattern": "双柳乡"})",
      [&](const std::string& where, const json& element) -> std::optional<SettingsError> {
        if (!element.is_object()) return SettingsError{where, Shown(element) + " is no object"};
        Members members(where, element);
        CustomRule rule;
        members.Demand("name");
        members.Demand("pattern");
        members.Read("name", rule.name);
        members.Read("pattern", rule.pattern);
        if (members.Read("replacement", rule.replacement)) rule.action = Ceiling::kSuggest;
        members.Read("message", rule.message);
        members.Read("action", rule.action);
        settings.custom.push_back(std::move(rule));
        return members.Error();
      });
}

}  // namespace

std::variant<Settings, SettingsError> ParseSettings(std::string_view text) {
  const auto read = ReadJson(text);
  if (const auto* error = std::get_if<JsonError>(&read)) return SettingsError{"", Describe(*error)};
  const json& value = *std::get_if<json>(&read);
  if (!value.is_object())
    return SettingsError{"", "settings are a JSON object, not " + Shown(value)};

  Settings settings;
  for (const auto& [name, member] : value.items()) {
    std::optional<SettingsError> error;
    if (name == "rules") {
      error = ReadRules(member, settings);
    } else if (name == "ignore") {
      error = ReadIgnore(member, settings);
    } else if (name == "words") {
      error = ReadWords(member, settings);
    } else if (name == "protect") {
      error = ReadStrings(name, member, settings.protect);
    } else if (name == "protectPatterns") {
      error = ReadStrings(name, member, settings.protect_patterns);
    } else if (name == "paper") {
      error = ReadPaper(member, settings);
    } else if (name == "custom") {
      error = ReadCustom(member, settings);
    } else {
      error = SettingsError{
          name,
          "no such setting; there are rules, ignore, words, protect, protectPatterns, paper and "
          "custom"};
    }
    if (error) return *error;
  }
  return settings;
}

}  // namespace jinggao
