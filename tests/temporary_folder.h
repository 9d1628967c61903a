// A folder for the files of one test, and shell commands that run in it.

#ifndef JINGGAO_TESTS_TEMPORARY_FOLDER_H_
#define JINGGAO_TESTS_TEMPORARY_FOLDER_H_

#include <sys/wait.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

namespace jinggao {

// Made when the test begins, gone with all that is in it when it ends.
class TemporaryFolder {
 public:
  TemporaryFolder() {
    std::string pattern = (std::filesystem::temp_directory_path() / "jinggao-XXXXXX").string();
    path_ = mkdtemp(pattern.data());
  }
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  ~TemporaryFolder() { std::filesystem::remove_all(path_); }

  void Write(const std::string& name, std::string_view bytes) const {
    std::ofstream(path_ / name, std::ios::binary) << bytes;
  }

  std::string Read(const std::string& name) const {
    std::ifstream file(path_ / name, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
  }

  // Runs `line` in this folder by /bin/sh. The exit status, or -1 after a signal.
  int Shell(const std::string& line) const {
    const int status = std::system(("cd '" + path_.string() + "' && " + line).c_str());
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
  }

 private:
  std::filesystem::path path_;
};

}  // namespace jinggao

#endif  // JINGGAO_TESTS_TEMPORARY_FOLDER_H_
