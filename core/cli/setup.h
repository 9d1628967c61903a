// The cleaner and the messages that the options ask for.

#ifndef JINGGAO_CLI_SETUP_H_
#define JINGGAO_CLI_SETUP_H_

#include <optional>
#include <string_view>

#include "cli/options.h"
#include "io/messages.h"
#include "jinggao/jinggao.h"

namespace jinggao::cli {

// The cleaner with the settings of --config, or of .jinggao.json where there is
// one. Where they are wrong, complains and gives nothing.
std::optional<Cleaner> MakeCleaner(const Options& options);

// The locale of --locale, or the one that LC_ALL, LC_MESSAGES or LANG name; may be empty.
std::string_view LocaleOf(const Options& options);

// The messages of that locale: zh-TW for Taiwan, Hong Kong, Macao and Hant, en for English,
// else zh-CN.
Messages MakeMessages(const Options& options);

}  // namespace jinggao::cli

#endif  // JINGGAO_CLI_SETUP_H_
