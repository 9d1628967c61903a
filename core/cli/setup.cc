#include "cli/setup.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <string_view>
#include <variant>

#include "cli/input.h"
#include "cli/message_files.h"
#include "cli/output.h"
#include "jinggao/json.h"

namespace jinggao::cli {
namespace {

constexpr char kUsualConfig[] = ".jinggao.json";
constexpr std::size_t kMostConfig = std::size_t{1} << 26;

std::string_view EnvironmentLocale() {
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    const char* value = std::getenv(name);
    if (value != nullptr && *value != '\0') return value;
  }
  return "";
}

std::string_view MessagesFor(std::string_view locale) {
  if (locale.substr(0, 2) == "en") return kMessagesEn;
  if (locale.substr(0, 2) == "zh") {
    for (const std::string_view traditional : {"TW", "HK", "MO", "Hant"}) {
      if (locale.find(traditional) != std::string_view::npos) return kMessagesZhTw;
    }
  }
  return kMessagesZhCn;
}

void ComplainOf(const std::string& file, const SettingsError& error) {
  Complain(file + ": " + (error.where.empty() ? "" : error.where + ": ") + error.what);
}

}  // namespace

std::optional<Cleaner> MakeCleaner(const Options& options) {
  const std::string file = options.config.empty() ? kUsualConfig : options.config;
  const auto json = ReadFile(file, kMostConfig);
  if (const auto* error = std::get_if<ReadError>(&json)) {
    if (options.config.empty() && error->number == ENOENT) return Cleaner();
    Complain(NameOf(file) + ": " + std::strerror(error->number));
    return std::nullopt;
  }
  const auto settings = ParseSettings(*std::get_if<std::string>(&json));
  if (const auto* error = std::get_if<SettingsError>(&settings)) {
    ComplainOf(NameOf(file), *error);
    return std::nullopt;
  }
  const auto cleaner = Cleaner::Create(*std::get_if<Settings>(&settings));
  if (const auto* error = std::get_if<SettingsError>(&cleaner)) {
    ComplainOf(NameOf(file), *error);
    return std::nullopt;
  }
  return *std::get_if<Cleaner>(&cleaner);
}

std::string_view LocaleOf(const Options& options) {
  return options.locale.empty() ? EnvironmentLocale() : options.locale;
}

Messages MakeMessages(const Options& options) {
  return *Messages::Parse(MessagesFor(LocaleOf(options)));  // the tables compiled in are tested
}

}  // namespace jinggao::cli
