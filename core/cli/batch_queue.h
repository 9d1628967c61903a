// The lines of a batch on their way to its workers, and the answers on their way out.

#ifndef JINGGAO_CLI_BATCH_QUEUE_H_
#define JINGGAO_CLI_BATCH_QUEUE_H_

#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <map>
#include <mutex>
#include <string>

#include "cli/input.h"
#include "cli/output.h"
#include "cli/progress.h"

namespace jinggao::cli {

// Each worker takes a line, answers it and takes the next. Answers are written in the
// order of the lines, each as soon as those before it are: who gives the one that is
// due writes it and all that wait behind it, so that no thread only writes. While an
// answer keeps too many others waiting, or while the output is slow, nobody gets a new
// line; that bounds the memory. All members may be called from any thread.
class BatchQueue {
 public:
  struct Line {
    std::uint64_t turn = 0;  // counts the lines that are answered, from 0
    std::size_t number = 0;  // counts all lines, from 1
    std::string text;
  };

  struct Answer {
    std::string json;
    std::string complaint;  // for standard error, or empty
    std::size_t bytes = 0;  // of the line
  };

  // The next line that is not blank; false where there is none.
  bool Take(Line& line);

  // Each turn that was taken must be given once. Where the output fails this ends the
  // process: another worker may be waiting for input that never comes.
  void Give(std::uint64_t turn, Answer answer);

  // Once all workers have ended: the exit status. Complains of an input that failed.
  int Finish();

 private:
  void Write(const Answer& answer);

  std::mutex reading_;  // guards the four
  LineReader lines_;
  bool ended_ = false;  // on a terminal a second reading would begin anew
  std::size_t number_ = 0;
  std::uint64_t turn_ = 0;

  std::mutex writing_;            // guards the rest
  std::condition_variable room_;  // there may be room for another answer
  std::uint64_t due_ = 0;         // the turn to be written next
  std::map<std::uint64_t, Answer> waiting_;
  std::size_t waiting_bytes_ = 0;
  bool fine_ = true;
  Output out_;
  Progress progress_;
};

}  // namespace jinggao::cli

#endif  // JINGGAO_CLI_BATCH_QUEUE_H_
