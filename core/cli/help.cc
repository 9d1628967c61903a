#include "cli/help.h"

namespace jinggao::cli {

std::string_view HelpOf(std::string_view command, std::string_view locale) {
  return locale.starts_with("zh") ? ChineseHelpOf(command) : EnglishHelpOf(command);
}

}  // namespace jinggao::cli
