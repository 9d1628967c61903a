// batch.

#include <gtest/gtest.h>

#include <string>

#include "command/command.h"

namespace jinggao {
namespace {

TEST_F(Command, CleansJsonLines) {
  const std::string rest = R"(,"text":"","findings":[],"outline":{"articles":[],"blocks":[]}})"
                           "\n";
  const auto line = [](const std::string& json) { return json + "\n"; };
  // Ids of any kind come back byte for byte; other members and blank lines go by.
  for (const std::string id : {"7", "-0", "1.50", "12345678901234567890123", "null",
                               R"("\u9875 \"1\"\/")", R"({"a" : [1, {"}": "]\""}]})", "[ ]"}) {
    Write("in", line(R"({"id":)" + id + R"(,"text":""})") + "\n \t\r\n" +
                    line(R"( { "x":[{}], "text" : "" , "id" : )" + id + " }\r"));
    Run("jinggao batch <in");
    EXPECT_EQ(out_, R"({"id":)" + id + rest + R"({"id":)" + id + rest) << err_;
    EXPECT_EQ(status_, 0) << id;
  }
  Write("in",
        "\xef\xbb\xbf"
        R"({"text":""})"
        "\n"
        R"({"\u0069d":1,"text":"","id":2})");
  Run("jinggao batch <in");
  EXPECT_EQ(out_, "{" + rest.substr(1) + R"({"id":2)" + rest) << err_;
}

TEST_F(Command, GoesOnAfterABadLine) {
  Write("in",
        "{\"id\":1,\"text\":\"\"\n"
        "\n"
        "{\"id\":\"二\"}\n"
        "{\"text\":7,\"id\":[3]}\n"
        "[]\n"
        "{\"id\":5,\"text\":\"\xff\"}\n"
        "{\"id\":6,\"text\":\"\\ud800\"}\n"
        "{\"id\":8,\"text\":\"\"}\n");
  Run("jinggao batch <in");
  EXPECT_EQ(status_, 2);
  EXPECT_EQ(out_, R"({"id":null,"error":"not JSON at byte 17"})"
                  "\n"
                  R"({"id":"二","error":"\"text\" is missing"})"
                  "\n"
                  R"({"id":[3],"error":"\"text\" is not a string"})"
                  "\n"
                  R"({"id":null,"error":"not an object such as {\"id\": 1, \"text\": \"…\"}"})"
                  "\n"
                  R"({"id":null,"error":"not JSON at byte 16"})"
                  "\n"
                  R"({"id":null,"error":"not JSON at byte 22"})"
                  "\n"
                  R"({"id":8,"text":"","findings":[],"outline":{"articles":[],"blocks":[]}})"
                  "\n");
  EXPECT_EQ(err_,
            "jinggao: <stdin>:1: not JSON at byte 17\n"
            "jinggao: <stdin>:3: \"text\" is missing\n"
            "jinggao: <stdin>:4: \"text\" is not a string\n"
            "jinggao: <stdin>:5: not an object such as {\"id\": 1, \"text\": \"…\"}\n"
            "jinggao: <stdin>:6: not JSON at byte 16\n"
            "jinggao: <stdin>:7: not JSON at byte 22\n");
}

TEST_F(Command, BatchAnswersAtOnce) {
  // The second line is sent only when the answer to the first has come.
  Run("mkfifo to from; jinggao batch <to >from & exec 3>to 4<from; "
      "echo '{\"id\":1,\"text\":\"\"}' >&3; read -r answer <&4; echo \"$answer\"; "
      "echo '{\"id\":2,\"text\":\"\"}' >&3; read -r answer <&4; echo \"$answer\"; exec 3>&-; wait");
  EXPECT_NE(out_.find(R"({"id":1,)"), std::string::npos) << out_ << err_;
  EXPECT_NE(out_.find(R"({"id":2,)"), std::string::npos) << out_ << err_;
}

}  // namespace
}  // namespace jinggao
