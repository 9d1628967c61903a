#include "cli/input.h"

#include <stdio.h>  // getline, of POSIX

#include <cerrno>
#include <cstdlib>
#include <utility>

namespace jinggao::cli {

std::variant<std::string, ReadError> ReadFile(const std::string& path, std::size_t limit) {
  std::FILE* file = path == "-" ? stdin : std::fopen(path.c_str(), "rb");
  if (file == nullptr) return ReadError{errno};
  std::string bytes;
  std::string chunk(std::size_t{1} << 16, '\0');
  while (bytes.size() <= limit) {
    const std::size_t count = std::fread(chunk.data(), 1, chunk.size(), file);
    if (count == 0) break;
    bytes.append(chunk, 0, count);
  }
  const int error = std::ferror(file) ? errno : 0;
  if (file != stdin) std::fclose(file);
  if (error != 0) return ReadError{error};
  return bytes;
}

std::string NameOf(const std::string& path) { return path == "-" ? "<stdin>" : path; }

LineReader::LineReader() {
  static char buffer[std::size_t{1} << 16];  // outlives the stream, which ends with the program
  std::setvbuf(stdin, buffer, _IOFBF, sizeof buffer);
}

LineReader::~LineReader() { std::free(buffer_); }

void LineReader::Recycle() {
  constexpr std::size_t kKept = std::size_t{1} << 20;
  if (capacity_ <= kKept) return;
  std::free(std::exchange(buffer_, nullptr));
  capacity_ = 0;
}

std::optional<std::string_view> LineReader::Next() {
  const ssize_t length = getline(&buffer_, &capacity_, stdin);
  if (length < 0) {
    if (!std::feof(stdin)) error_ = errno;
    return std::nullopt;
  }
  std::string_view line(buffer_, static_cast<std::size_t>(length));
  if (line.back() == '\n') line.remove_suffix(1);
  return line;
}

}  // namespace jinggao::cli
