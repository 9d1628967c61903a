#include "cli/options.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <system_error>

namespace jinggao::cli {
namespace {

// The words of a list such as "clean check".
std::vector<std::string_view> Words(std::string_view list) {
  std::vector<std::string_view> words;
  while (!list.empty()) {
    const std::size_t space = std::min(list.find(' '), list.size());
    words.push_back(list.substr(0, space));
    list.remove_prefix(std::min(space + 1, list.size()));
  }
  return words;
}

bool Has(std::string_view list, std::string_view word) {
  const auto words = Words(list);
  return std::find(words.begin(), words.end(), word) != words.end();
}

bool IsHelp(std::string_view argument) { return argument == "--help" || argument == "-h"; }

constexpr std::string_view kCommands = "clean check batch rules";

// Values that are no list of words.
constexpr std::string_view kFile = "a file";
constexpr std::string_view kNumber = "a number from 1 to 256";

// An option that takes a value.
struct Row {
  std::string_view name;
  std::string_view commands;  // that take it
  std::string_view values;    // that it takes
  std::string Options::*field;
};

constexpr Row kRows[] = {
    {"--format", "clean", "text json diff html", &Options::format},
    {"--format", "rules", "text json", &Options::format},
    {"--dump", "clean", "lines joins outline", &Options::dump},
    {"--config", "clean check batch rules", kFile, &Options::config},
    {"--jobs", "batch", kNumber, &Options::jobs},
    {"--encoding", "clean check batch", "utf-8 gb18030", &Options::encoding},
    {"--locale", "clean check batch rules", "zh-CN zh-TW en", &Options::locale},
};

const Row* RowOf(std::string_view command, std::string_view name) {
  for (const Row& row : kRows) {
    if (row.name == name && Has(row.commands, command)) return &row;
  }
  return nullptr;
}

std::string Listed(std::string_view list) {
  std::string listed;
  for (const std::string_view word : Words(list)) {
    if (!listed.empty()) listed += ", ";
    listed += word;
  }
  return listed;
}

// The values that an option takes, for a message.
std::string ValuesOf(const Row& row) {
  return row.values == kFile || row.values == kNumber ? std::string(row.values)
                                                      : Listed(row.values);
}

bool IsNumber(std::string_view value) {
  unsigned number = 0;
  const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
  return error == std::errc() && end == value.data() + value.size() && number >= 1 && number <= 256;
}

bool Takes(const Row& row, std::string_view value) {
  if (row.values == kFile) return !value.empty();
  return row.values == kNumber ? IsNumber(value) : Has(row.values, value);
}

UsageError Error(std::string_view what, std::string_view whose, std::string_view why) {
  return {std::string(what) + " " + std::string(whose) + std::string(why)};
}

// What does not hold between options that are right each by itself.
std::optional<UsageError> Contradiction(const Options& options) {
  if (!options.dump.empty() && options.format != "text") {
    return UsageError{"--dump and --format cannot be had together"};
  }
  const bool takes_files = options.command == "clean" || options.command == "check";
  if (!takes_files && !options.files.empty()) {
    const std::string& file = options.files.front();
    UsageError error = Error(options.command, "takes no files: ", file);
    if (options.command == "batch" && file != "-") {
      error.what += "; it reads standard input: jinggao batch <" + file;
    }
    return error;
  }
  return std::nullopt;
}

}  // namespace

std::variant<Options, UsageError> ParseOptions(std::span<const std::string_view> arguments) {
  Options options;
  if (arguments.empty()) return UsageError{"which command? " + Listed(kCommands)};
  if (arguments[0] == "help") {
    options.help = true;
    arguments = arguments.subspan(1);
    if (arguments.empty()) return options;
  }
  if (!IsHelp(arguments[0]) && arguments[0] != "--version") {
    if (!Has(kCommands, arguments[0])) {
      return Error(arguments[0], "is none of the commands ", Listed(kCommands));
    }
    options.command = arguments[0];
    arguments = arguments.subspan(1);
  }

  bool only_files = false;  // behind --
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const std::string_view argument = arguments[i];
    if (only_files || argument == "-" || argument.substr(0, 1) != "-") {
      options.files.emplace_back(argument);
      continue;
    }
    if (argument == "--") {
      only_files = true;
    } else if (IsHelp(argument)) {
      options.help = true;
    } else if (argument == "--version") {
      options.version = true;
    } else {
      const std::size_t equals = argument.find('=');
      const std::string_view name = argument.substr(0, equals);
      const Row* row = RowOf(options.command, name);
      if (row == nullptr) {
        return Error(options.command.empty() ? "jinggao" : options.command, "has no option ", name);
      }
      if (equals == std::string_view::npos && i + 1 == arguments.size()) {
        return Error(name, "needs a value: ", ValuesOf(*row));
      }
      const std::string_view value =
          equals == std::string_view::npos ? arguments[++i] : argument.substr(equals + 1);
      if (!Takes(*row, value)) {
        return Error(name, "takes ", ValuesOf(*row) + ", not \"" + std::string(value) + '"');
      }
      options.*row->field = value;
    }
  }
  if (options.help || options.version) return options;
  if (auto error = Contradiction(options)) return *error;
  return options;
}

}  // namespace jinggao::cli
