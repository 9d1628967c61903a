// The command jinggao: see help.cc for what it does.

#include <csignal>
#include <string_view>
#include <variant>
#include <vector>

#if defined(__GLIBC__)  // which the headers above say
#include <malloc.h>
#endif

#include "cli/commands.h"
#include "cli/help.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/setup.h"

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
  if (options.help) return Show(HelpOf(options.command, LocaleOf(options)));
  if (options.version) return Show("jinggao " JINGGAO_VERSION "\n");
  if (options.command == "clean") return Clean(options);
  if (options.command == "check") return Check(options);
  if (options.command == "batch") return Batch(options);
  return ListRules(options);
}

// The memory of one document is used again for the next. By itself the allocator gives it
// back and asks for it anew, page by page, for a sixth of the time that a long one takes.
void KeepMemory() {
#if defined(__GLIBC__)
  mallopt(M_TRIM_THRESHOLD, 64 << 20);
  mallopt(M_MMAP_THRESHOLD, 4 << 20);  // what is larger goes back at once
#endif
}

}  // namespace
}  // namespace jinggao::cli

int main(int argc, char** argv) {
  jinggao::cli::KeepMemory();
  // Whoever started this may have it ignored; but where nobody reads on, as behind
  // `| head`, ending at once without a word is right.
  std::signal(SIGPIPE, SIG_DFL);
  return jinggao::cli::Run({argv + 1, argv + argc});
}
