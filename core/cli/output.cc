#include "cli/output.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <string>

namespace jinggao::cli {

void Complain(std::string_view what) {
  const std::string line = "jinggao: " + std::string(what) + "\n";
  std::fwrite(line.data(), 1, line.size(), stderr);
}

void Output::Write(std::string_view text) {
  if (ok_ && std::fwrite(text.data(), 1, text.size(), stdout) != text.size()) Fail();
}

void Output::Flush() {
  if (ok_ && std::fflush(stdout) != 0) Fail();
}

void Output::Fail() {
  ok_ = false;
  Complain("standard output: " + std::string(std::strerror(errno)));
}

}  // namespace jinggao::cli
