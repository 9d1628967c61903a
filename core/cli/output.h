// Standard output and standard error.

#ifndef JINGGAO_CLI_OUTPUT_H_
#define JINGGAO_CLI_OUTPUT_H_

#include <string_view>

namespace jinggao::cli {

// Exit statuses.
inline constexpr int kFine = 0;
inline constexpr int kFindings = 1;
inline constexpr int kFailed = 2;

// Writes "jinggao: ", `what` and a line end on standard error.
void Complain(std::string_view what);

// Standard output. Once a write has failed, which is complained of, all later
// ones do nothing: callers need only look at ok() where they could stop early,
// and at the end.
class Output {
 public:
  void Write(std::string_view text);
  void Flush();
  bool ok() const { return ok_; }

 private:
  void Fail();
  bool ok_ = true;
};

}  // namespace jinggao::cli

#endif  // JINGGAO_CLI_OUTPUT_H_
