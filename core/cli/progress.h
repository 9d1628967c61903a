// How far a batch has come, told on the terminal.

#ifndef JINGGAO_CLI_PROGRESS_H_
#define JINGGAO_CLI_PROGRESS_H_

#include <chrono>
#include <cstddef>

namespace jinggao::cli {

// One line on standard error, written over a few times a second: documents done and
// megabytes (10⁶ bytes of input) a second. Says nothing where standard error is no
// terminal, and where standard output is one, since the results then show it.
class Progress {
 public:
  Progress();

  // One more document, which took `bytes` of input.
  void Add(std::size_t bytes);

  // Takes the line away, before something else is written there.
  void Clear();

  // Leaves the last figures standing, if any were shown.
  void Finish();

 private:
  using Clock = std::chrono::steady_clock;
  void Show(const char* end);

  const bool on_;
  bool shown_ = false;
  const Clock::time_point begun_ = Clock::now();
  Clock::time_point next_;
  std::size_t documents_ = 0;
  std::size_t bytes_ = 0;
};

}  // namespace jinggao::cli

#endif  // JINGGAO_CLI_PROGRESS_H_
