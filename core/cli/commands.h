// The commands. Each takes its options and gives the exit status.

#ifndef JINGGAO_CLI_COMMANDS_H_
#define JINGGAO_CLI_COMMANDS_H_

#include "cli/options.h"

namespace jinggao::cli {

int Clean(const Options& options);
int Check(const Options& options);
int Batch(const Options& options);
int ListRules(const Options& options);

}  // namespace jinggao::cli

#endif  // JINGGAO_CLI_COMMANDS_H_
