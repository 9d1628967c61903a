// Reading files and standard input.

#ifndef JINGGAO_CLI_INPUT_H_
#define JINGGAO_CLI_INPUT_H_

#include <cstddef>
#include <cstdio>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace jinggao::cli {

// Why a file could not be read.
struct ReadError {
  int number = 0;  // errno
};

// The bytes of the file at `path`, or of standard input where that is "-". Stops
// soon after `limit` bytes, which is how an endless input ends.
std::variant<std::string, ReadError> ReadFile(const std::string& path, std::size_t limit);

// The name by which messages call `path`.
std::string NameOf(const std::string& path);

// The lines of standard input, one at a time.
class LineReader {
 public:
  LineReader();
  LineReader(const LineReader&) = delete;
  LineReader& operator=(const LineReader&) = delete;
  ~LineReader();

  // The next line without its \n, until the next call; nothing at the end.
  std::optional<std::string_view> Next();

  // Gives a line's memory back where it was long: it may be cleaned for long, and the next
  // one is short, as a rule.
  void Recycle();

  // Whether the end was an error rather than the end of the input; errno then.
  int error() const { return error_; }

 private:
  char* buffer_ = nullptr;  // getline's
  std::size_t capacity_ = 0;
  int error_ = 0;
};

}  // namespace jinggao::cli

#endif  // JINGGAO_CLI_INPUT_H_
