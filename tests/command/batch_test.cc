// batch.

#include <gtest/gtest.h>

#include <cstddef>
#include <string>
#include <utility>

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
        "{\"text\":\"\xff\",\"id\":\"\\ud800\"}\n"
        "{\"text\":\"\",\"id\":12"
        "\n"
        "{\"id\":8,\"text\":\"\"}\n");
  Run("jinggao batch <in");
  EXPECT_EQ(status_, 2);
  EXPECT_EQ(out_, R"({"id":1,"error":"not JSON at byte 17"})"
                  "\n"
                  R"({"id":"二","error":"\"text\" is missing"})"
                  "\n"
                  R"({"id":[3],"error":"\"text\" is not a string"})"
                  "\n"
                  R"({"id":null,"error":"not an object such as {\"id\": 1, \"text\": \"…\"}"})"
                  "\n"
                  R"({"id":5,"error":"not UTF-8: byte 0xFF at offset 16"})"
                  "\n"
                  R"({"id":"\ud800","error":"not UTF-8: byte 0xFF at offset 9"})"
                  "\n"
                  R"({"id":null,"error":"not JSON at byte 18"})"
                  "\n"
                  R"({"id":8,"text":"","findings":[],"outline":{"articles":[],"blocks":[]}})"
                  "\n");
  EXPECT_EQ(err_,
            "jinggao: <stdin>:1: not JSON at byte 17\n"
            "jinggao: <stdin>:3: \"text\" is missing\n"
            "jinggao: <stdin>:4: \"text\" is not a string\n"
            "jinggao: <stdin>:5: not an object such as {\"id\": 1, \"text\": \"…\"}\n"
            "jinggao: <stdin>:6: not UTF-8: byte 0xFF at offset 16\n"
            "jinggao: <stdin>:7: not UTF-8: byte 0xFF at offset 9\n"
            "jinggao: <stdin>:8: not JSON at byte 18\n");
}

TEST_F(Command, BatchFindsTheIdOfABadLine) {
  const std::pair<std::string, std::string> tests[] = {
      {R"({"id":"a","text":"一"二"})", R"("a")"},
      {R"({"id":"a","id":"b","text":"\x"\x})", R"("b")"},
      {R"({"x":[{"id":1}],"text":"\x","id":2})", "2"},
      {R"({"id":{"a":[1]},)", R"({"a":[1]})"},
      // Not what the text quotes, nor half an id.
      {R"({"text":"{"id":7}"})", "null"},
      {R"(["id",{"id":7},])", "null"},
      {R"({"id":7x,"text":""})", "null"},
      {R"({"id":"a\)", "null"},
      {R"({"id":[1)", "null"},
      {R"({"id":})", "null"},
      {R"({"id")", "null"},
      {"{", "null"},
  };
  for (const auto& [line, id] : tests) {
    Write("in", line + "\n");
    Run("jinggao batch <in");
    EXPECT_EQ(status_, 2) << line;
    EXPECT_EQ(out_.rfind(R"({"id":)" + id + R"(,"error":"not JSON at byte )", 0), 0u) << out_;
  }
}

// The result is that of the WebAssembly module: tests/web/identity.test.ts.
TEST_F(Command, BatchReplacesLoneSurrogates) {
  Write("in", R"({"id":"\ud83d","x\udc00":"\ud83d","text":"\ud83d 好"})"
              "\n");
  Run("jinggao batch <in");
  EXPECT_EQ(status_, 0) << err_;
  const std::string mark = "\uFFFD";
  const std::string expected =
      R"({"id":"\ud83d","text":")" + mark +
      R"( 好","findings":[{"rule":"typo/invisible-character","action":"fixed","start":0,"end":1,)"
      R"("original":"\ud83d","replacement":")" +
      mark + R"(","confidence":1,"message":"残缺的字符 U+D83D 已改为“)" + mark + R"(”"}],)";
  EXPECT_EQ(out_.substr(0, expected.size()), expected);
}

TEST_F(Command, BatchTakesHints) {
  // Offsets count UTF-16 code units: 𠮷 is two of them.
  const std::string text = R"({"text":"𠮷村的获得感 and 安全感。","hints":)";
  Write("in", text +
                  R"([{"start":0,"end":15,"kind":"quotation"},{"start":7,"end":12,)"
                  R"("kind":"code","tag":"kbd"}]})"
                  "\n" +
                  text + "[]}\n");
  Run("jinggao batch <in");
  EXPECT_EQ(err_, "");
  EXPECT_EQ(out_.rfind(R"({"text":"𠮷村的获得感 and 安全感。","findings":[],)", 0), 0u) << out_;
  EXPECT_NE(out_.find(R"({"text":"𠮷村的获得感和安全感。",)"), std::string::npos) << out_;

  const std::pair<std::string, std::string> tests[] = {
      {"{}", "hints: an object is not an array of hints"},
      {"[7]", R"(hints[0]: 7 is not an object such as {"start": 0, "end": 9, "kind": "heading"})"},
      {R"([{"end":2,"kind":"code"}])", "hints[0].start is missing"},
      {R"([{"start":1,"end":2,"kind":"code"}])", "hints[0].start: 1 is inside a surrogate pair"},
      {R"([{"start":0,"end":-2,"kind":"code"}])",
       "hints[0].end: -2 is no offset in a text of 16 UTF-16 code units"},
      {R"([{"start":0,"end":17,"kind":"code"}])",
       "hints[0].end: 17 is no offset in a text of 16 UTF-16 code units"},
      {R"([{"start":0,"end":2},{}])", "hints[0].kind is missing"},
      {R"([{"start":0,"end":2,"kind":"bold"}])",
       R"(hints[0].kind: "bold" is none of heading, list-item, table-cell, quotation, code)"},
      {R"([{"start":0,"end":4,"kind":"code"},{"start":3,"end":5,"kind":"code"}])",
       "hints[1]: ends before it begins, or begins before an earlier hint or across its end"},
  };
  for (const auto& [hints, why] : tests) {
    Write("in", text + hints + "}\n");
    Run("jinggao batch <in");
    EXPECT_EQ(status_, 2) << hints;
    EXPECT_EQ(err_, "jinggao: <stdin>:1: " + why + "\n") << hints;
  }
}

TEST_F(Command, BatchAnswersAtOnce) {
  // The second line is sent only when the answer to the first has come. A command
  // that keeps its answers back is ended after a while, so that the test fails.
  Run("mkfifo to from; timeout 60 '" JINGGAO_COMMAND
      "' batch <to >from & exec 3>to 4<from; "
      "echo '{\"id\":1,\"text\":\"\"}' >&3; read -r answer <&4; echo \"$answer\"; "
      "echo '{\"id\":2,\"text\":\"\"}' >&3; read -r answer <&4; echo \"$answer\"; exec 3>&-; wait");
  EXPECT_NE(out_.find(R"({"id":1,)"), std::string::npos) << out_ << err_;
  EXPECT_NE(out_.find(R"({"id":2,)"), std::string::npos) << out_ << err_;
}

// Documents of very different lengths, with lines that are none among them: whoever
// has the short ones is done long before whoever has the long one before them.
std::string UnevenLines(int count) {
  std::string lines;
  for (int i = 0; i < count; ++i) {
    lines += R"({"id":)" + std::to_string(i) + R"(,"text":")";
    for (int j = 0; j < (i % 10 == 0 ? 3000 : i % 7); ++j) {
      lines += "获得感 and 安全感第" + std::to_string(i * j) + "次提升。\\n";
    }
    lines += i % 25 == 12 ? "\n\n" : "\"}\n";  // the string is not closed; a blank line
  }
  return lines;
}

TEST_F(Command, BatchAnswersInOrderWhateverTheJobs) {
  Write("in", UnevenLines(60));
  Run("jinggao batch --jobs 1 <in");
  EXPECT_EQ(status_, 2);
  const std::string out = out_;
  const std::string err = err_;
  std::size_t at = 0;
  for (int i = 0; i < 60; ++i) {
    const std::string begin = R"({"id":)" + std::to_string(i) + ",";
    ASSERT_EQ(out.compare(at, begin.size(), begin), 0) << i;
    at = out.find('\n', at) + 1;
  }
  EXPECT_EQ(at, out.size());
  EXPECT_NE(err.find("<stdin>:39: not JSON"), std::string::npos) << err;  // 37, and a blank line
  for (const std::string jobs : {"--jobs 2", "--jobs=7", ""}) {
    Run("jinggao batch " + jobs + " <in");
    EXPECT_EQ(status_, 2) << jobs;
    EXPECT_TRUE(out_ == out) << jobs;
    EXPECT_EQ(err_, err) << jobs;
  }
}

TEST_F(Command, BatchEndsWhereNobodyReadsOn) {
  Write("in", UnevenLines(60));
  Run("{ timeout 60 '" JINGGAO_COMMAND
      "' batch --jobs 4 <in; echo $? >status; } | head -n 1 >one; "
      "cat status one");
  EXPECT_EQ(out_.rfind("141\n{\"id\":0,", 0), 0u) << out_.substr(0, 80);
  EXPECT_EQ(err_, "");
  // Nor does it wait for input when the output is full.
  Run("mkfifo to; timeout 60 '" JINGGAO_COMMAND
      "' batch --jobs 4 <to >/dev/full & exec 3>to; echo '{\"text\":\"\"}' >&3; wait $!");
  EXPECT_EQ(status_, 2);
  EXPECT_NE(err_, "");
}

TEST_F(Command, BatchShowsProgressOnATerminalOnly) {
  // The second document comes when the first figures are due.
  Run("mkfifo slow; { echo '{\"text\":\"\"}'; sleep 1; echo '{\"text\":\"\"}'; } >slow & "
      "script -qec \"'" JINGGAO_COMMAND "' batch <slow >results\" /dev/null; wait");
  EXPECT_NE(out_.find("2 documents"), std::string::npos) << out_;
  Run("{ echo '{\"text\":\"\"}'; sleep 1; echo '{\"text\":\"\"}'; } | jinggao batch >results");
  EXPECT_EQ(err_, "");
}

// Former bugs.

// Each worker asked for the line behind the last, so that a terminal's end of input,
// Ctrl+D, had to be given to each, and an error was forgotten.
TEST_F(Command, BatchReadsNothingBehindTheEnd) {
  Run("jinggao batch --jobs 4 <.");
  EXPECT_EQ(status_, 2);
  EXPECT_EQ(err_, "jinggao: <stdin>: Is a directory\n");
}

}  // namespace
}  // namespace jinggao
