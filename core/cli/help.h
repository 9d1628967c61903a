// The command's help.

#ifndef JINGGAO_CLI_HELP_H_
#define JINGGAO_CLI_HELP_H_

#include <string_view>

namespace jinggao::cli {

// The help of `command`, of jinggao itself where that is empty: in Chinese where `locale` is
// Chinese, else in English.
std::string_view HelpOf(std::string_view command, std::string_view locale);

std::string_view EnglishHelpOf(std::string_view command);
std::string_view ChineseHelpOf(std::string_view command);

}  // namespace jinggao::cli

#endif  // JINGGAO_CLI_HELP_H_
