// What the command was asked to do.

#ifndef JINGGAO_CLI_OPTIONS_H_
#define JINGGAO_CLI_OPTIONS_H_

#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace jinggao::cli {

struct Options {
  std::string command;             // clean, check, batch, rules; empty for the command itself
  bool help = false;               // --help: of `command`
  bool version = false;            // --version
  std::vector<std::string> files;  // as given; "-" is standard input
  std::string format = "text";
  std::string dump;    // a stage, or empty
  std::string config;  // a file, or empty for .jinggao.json where there is one
  std::string encoding = "utf-8";
  std::string locale;  // or empty for the environment's
  std::string jobs;    // a number from 1 to 256, or empty for as many as there are cores
};

struct UsageError {
  std::string what;
};

// The options in `arguments`, the program's name left out.
std::variant<Options, UsageError> ParseOptions(std::span<const std::string_view> arguments);

}  // namespace jinggao::cli

#endif  // JINGGAO_CLI_OPTIONS_H_
