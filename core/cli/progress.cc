#include "cli/progress.h"

#include <unistd.h>

#include <cstdio>

namespace jinggao::cli {
namespace {

// Commands that are done by then need no progress.
constexpr std::chrono::milliseconds kFirst{500};
constexpr std::chrono::milliseconds kEvery{200};
constexpr char kClearLine[] = "\r\x1b[K";

}  // namespace

Progress::Progress()
    : on_(isatty(STDERR_FILENO) == 1 && isatty(STDOUT_FILENO) == 0), next_(begun_ + kFirst) {}

void Progress::Add(std::size_t bytes) {
  if (!on_) return;
  ++documents_;
  bytes_ += bytes;
  const auto now = Clock::now();
  if (now < next_) return;
  next_ = now + kEvery;
  Show("");
}

void Progress::Clear() {
  if (shown_) std::fputs(kClearLine, stderr);
}

void Progress::Finish() {
  if (shown_) Show("\n");
}

void Progress::Show(const char* end) {
  shown_ = true;
  const std::chrono::duration<double> seconds = Clock::now() - begun_;
  const double megabytes = static_cast<double>(bytes_) / 1e6;
  std::fprintf(stderr, "%s%zu documents, %.1f MB, %.1f MB/s%s", kClearLine, documents_, megabytes,
               megabytes / seconds.count(), end);
  std::fflush(stderr);
}

}  // namespace jinggao::cli
