// ParseSettings of json.h.

#include <array>
#include <optional>
#include <utility>

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

// The value as it was written, unless that is too long to show.
std::string Shown(const json& value) {
  return value.is_structured() ? "an " + std::string(value.type_name()) : value.dump();
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

std::optional<SettingsError> ReadIgnore(const json& ignore, Settings& settings) {
  if (!ignore.is_array())
    return SettingsError{"ignore", Shown(ignore) + " is not an array of keys"};
  for (std::size_t i = 0; i < ignore.size(); ++i) {
    const auto* text = ignore[i].get_ptr<const std::string*>();
    const auto key = text ? ParseKey(*text) : std::nullopt;
    if (!key) {
      return SettingsError{"ignore[" + std::to_string(i) + "]",
                           Shown(ignore[i]) + " is not a finding's key, 16 digits from 0 to f"};
    }
    settings.ignore.insert(*key);
  }
  return std::nullopt;
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
    } else {
      error = SettingsError{name, "no such setting; there are rules and ignore"};
    }
    if (error) return *error;
  }
  return settings;
}

}  // namespace jinggao
