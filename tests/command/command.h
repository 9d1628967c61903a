// The native command, run as people and scripts run it: by a shell, in a folder
// of its own.

#ifndef JINGGAO_TESTS_COMMAND_COMMAND_H_
#define JINGGAO_TESTS_COMMAND_COMMAND_H_

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "temporary_folder.h"

namespace jinggao {

// A document, the clean text of it, and what check says of it after its place.
inline constexpr char kDirty[] = "全县推出便民 and 惠企措施，群众满意度不断提高。\n";
inline constexpr char kClean[] = "全县推出便民和惠企措施，群众满意度不断提高。\n";
inline constexpr char kFinding[] = "typo/stray-word “and”已改为“和”\n";

class Command : public testing::Test {
 protected:
  // A line of shell, and what it should give.
  struct Case {
    const char* line;
    int status;
    std::string out;
    std::string err;
  };

  void Write(const std::string& name, std::string_view bytes) { folder_.Write(name, bytes); }

  // Runs a line of shell in which `jinggao` is the command. Standard input is empty.
  void Run(const std::string& line) {
    status_ = folder_.Shell(
        "unset LC_ALL LC_MESSAGES; LANG=zh_CN.UTF-8; export LANG; "
        "jinggao() { '" JINGGAO_COMMAND "' \"$@\"; }; { " +
        line + "; } >out 2>err </dev/null");
    out_ = folder_.Read("out");
    err_ = folder_.Read("err");
  }

  void RunCases(const std::vector<Case>& cases) {
    for (const Case& test : cases) {
      SCOPED_TRACE(test.line);
      Run(test.line);
      EXPECT_EQ(status_, test.status);
      EXPECT_EQ(out_, test.out);
      EXPECT_EQ(err_, test.err);
    }
  }

  int status_ = 0;
  std::string out_;
  std::string err_;

 private:
  TemporaryFolder folder_;
};

}  // namespace jinggao

#endif  // JINGGAO_TESTS_COMMAND_COMMAND_H_
