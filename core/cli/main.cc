// The command jinggao: see help.cc for what it does.

#include <csignal>
#include <string_view>
#include <variant>
#include <vector>

#include "cli/commands.h"
#include "cli/help.h"
#include "cli/options.h"
#include "cli/output.h"

namespace jinggao::cli {
namespace {

int Show(std::string_view text) {
  Output out;
  out.Write(text);
  out.Flush();
  return out.ok() ? kFine : kFailed;
}

int Run(const std::vector<std::string_view>& arguments) {
  const auto parsed = ParseOptions(arguments);
  if (const auto* error = std::get_if<UsageError>(&parsed)) {
    Complain(error->what + " (see jinggao --help)");
    return kFailed;
  }
  const Options& options = *std::get_if<Options>(&parsed);
  if (options.help) return Show(HelpOf(options.command));
  if (options.version) return Show("jinggao " JINGGAO_VERSION "\n");
  if (options.command == "clean") return Clean(options);
  if (options.command == "check") return Check(options);
  if (options.command == "batch") return Batch(options);
  return ListRules(options);
}

}  // namespace
}  // namespace jinggao::cli

int main(int argc, char** argv) {
  // Whoever started this may have it ignored; but where nobody reads on, as behind
  // `| head`, ending at once without a word is right.
  std::signal(SIGPIPE, SIG_DFL);
  return jinggao::cli::Run({argv + 1, argv + argc});
}
