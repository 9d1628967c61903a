// clean and check.

#include <gtest/gtest.h>

#include <string>

#include "command/command.h"

namespace jinggao {
namespace {

TEST_F(Command, CleansFilesAndStandardInput) {
  Write("dirty", kDirty);
  Write("clean", kClean);
  Write("-dash", kDirty);
  const std::string twice = std::string(kClean) + kClean;
  RunCases({
      {"jinggao clean dirty", 0, kClean, ""},
      {"jinggao clean clean", 0, kClean, ""},
      {"jinggao clean <dirty", 0, kClean, ""},
      {"jinggao clean - <dirty", 0, kClean, ""},
      {"jinggao clean dirty clean", 0, twice, ""},
      {"jinggao clean clean - <dirty", 0, twice, ""},
      {"jinggao clean -- -dash", 0, kClean, ""},
      {"jinggao clean --format text --encoding=utf-8 dirty", 0, kClean, ""},
  });
}

TEST_F(Command, WritesJson) {
  Write("a \"b\"", kDirty);
  Run("jinggao clean --format json 'a \"b\"'");
  EXPECT_EQ(status_, 0);
  EXPECT_EQ(
      out_.rfind(R"({"id":"a \"b\"","text":"全县推出便民和惠企措施，群众满意度不断提高。\n",)", 0),
      0u)
      << out_;
  EXPECT_NE(out_.find(R"("rule":"typo/stray-word","action":"fixed","start":6,"end":11,)"),
            std::string::npos)
      << out_;
  EXPECT_EQ(out_.find('\n'), out_.size() - 1);
  Run("jinggao clean --format json <'a \"b\"'");
  EXPECT_EQ(out_.rfind(R"({"text":)", 0), 0u) << out_;
}

TEST_F(Command, WritesADiffThatPatchApplies) {
  Write("dirty", kDirty);
  RunCases({
      {"jinggao clean --format diff dirty", 0,
       std::string("--- dirty\n+++ dirty\n@@ -1 +1 @@\n-") + kDirty + "+" + kClean, ""},
      {"jinggao clean dirty | jinggao clean --format diff", 0, "", ""},
  });
  Run("command -v patch");
  if (status_ != 0) GTEST_SKIP() << "there is no patch here";
  Run("jinggao clean --format diff dirty | patch -s && cat dirty");
  EXPECT_EQ(out_, kClean) << err_;
}

TEST_F(Command, WritesAPageForABrowser) {
  Write("a <b>", kDirty);
  Write("clean", kClean);
  Run("jinggao clean --format html --locale en 'a <b>' none clean");
  EXPECT_EQ(status_, 2);
  EXPECT_EQ(err_, "jinggao: none: No such file or directory\n");
  EXPECT_EQ(out_.rfind("<!DOCTYPE html>\n<html lang=\"en\">", 0), 0u) << out_;
  EXPECT_NE(out_.find("<h1>a &lt;b&gt;</h1>"), std::string::npos) << out_;
  EXPECT_NE(out_.find("“and” changed to “和”"), std::string::npos) << out_;
  EXPECT_NE(out_.find("<h1>clean</h1>"), std::string::npos) << out_;
  EXPECT_EQ(out_.find("</html>"), out_.size() - 8) << "one page";
}

TEST_F(Command, DumpsItsStages) {
  Write("dirty", kDirty);
  for (const char* stage : {"lines", "joins", "outline"}) {
    Run(std::string("printf '标题\\n\\n全县推出便民措施。\\n' | jinggao clean --dump ") + stage);
    EXPECT_EQ(status_, 0) << stage;
    EXPECT_NE(out_, "") << stage;
    EXPECT_EQ(err_, "") << stage;
  }
}

// What is joined is one block, with the sentences of the clean text.
TEST_F(Command, DumpsTheOutlineOfTheResult) {
  Write(
      "cut",
      "青禾县召开冬春水利建设现场会 全面掀起水利建设热潮\n"
      "\n"
      "青禾讯 11月6日上午，全县冬春水利建设现场会在白杨坡镇召开。县委副书记林致远出席会议并讲话。\n"
      "\n"
      "会议强调，各镇各部门要抢抓冬闲有利时机，统筹安排劳力机械，加快推进渠道清淤、泵站维修、塘坝加"
      "固等重点工程建设，切实解决好群众反映强烈的灌溉难问\n"
      "\n"
      "题，为明年粮食丰收打下坚实基础。要严把工程质量关，建立健全管护制度，确保建一处、成一处、发挥"
      "效益一处。\n"
      "\n"
      "会议要求，各镇各部门要落实责任，加强督导，确保各项任务按期完成。\n"
      "\n"
      "（融媒体 秦月如）\n");
  Run("jinggao clean --dump outline cut | cut -f 2,3");
  EXPECT_EQ(out_,
            "story\n"
            "0\t青禾县召开冬春水利建设现\n"
            "2\t[青禾讯 11月6日] 青禾讯 11月6日上午，\n"
            "2\t会议强调，各镇各部门要抢\n"
            "1\t会议要求，各镇各部门要落\n"
            "0\t（融媒体 秦月如）\n");
}

TEST_F(Command, ChecksByLineAndColumn) {
  Write("dirty", kDirty);
  Write("later", std::string("\r\n\n🙂") + kDirty + kClean);
  Write("old", std::string("一\r二\r\n\r") + kDirty);
  Write("clean", "全县推出便民措施，群众满意度不断提高。\n");
  const std::string finding = kFinding;
  RunCases({
      {"jinggao check clean", 0, "", ""},
      {"jinggao check dirty", 1, "dirty:1:7 " + finding, ""},
      {"jinggao check <dirty", 1, "<stdin>:1:7 " + finding, ""},
      {"jinggao check old | grep stray-word", 0, "old:4:7 " + finding, ""},
      {"jinggao check later | grep stray-word", 0, "later:3:8 " + finding, ""},
      {"jinggao check clean dirty", 1, "dirty:1:7 " + finding, ""},
      {"jinggao check dirty missing clean", 2, "dirty:1:7 " + finding,
       "jinggao: missing: No such file or directory\n"},
  });
}

TEST_F(Command, SpeaksTheReadersLanguage) {
  Write("dirty", kDirty);
  const std::string place = "dirty:1:7 typo/stray-word ";
  const std::string mainland = place + "“and”已改为“和”\n";
  const std::string taiwan = place + "「and」已改為「和」\n";
  const std::string english = place + "“and” changed to “和”\n";
  RunCases({
      {"jinggao check --locale zh-TW dirty", 1, taiwan, ""},
      {"jinggao check --locale=en dirty", 1, english, ""},
      {"LANG=en_GB.UTF-8 jinggao check --locale zh-CN dirty", 1, mainland, ""},
      {"LANG=en_GB.UTF-8 jinggao check dirty", 1, english, ""},
      {"LANG=zh_HK.UTF-8 jinggao check dirty", 1, taiwan, ""},
      {"LANG=fr_FR.UTF-8 jinggao check dirty", 1, mainland, ""},
      {"LANG=C jinggao check dirty", 1, mainland, ""},
      {"LC_ALL=zh_TW.UTF-8 LC_MESSAGES=en_US jinggao check dirty", 1, taiwan, ""},
      {"LC_ALL= LC_MESSAGES=en_US jinggao check dirty", 1, english, ""},
  });
}

TEST_F(Command, KeepsOddInputWhole) {
  Write("empty", "");
  Write("blank", "\r\n \n\n");
  Write("crlf", "全县推出便民措施。\r\n\r\n群众满意度不断提高。\r\n");
  Write("bom", "\xef\xbb\xbf");
  Write("nul", std::string_view("全县\0推出\n", 14));
  RunCases({
      {"jinggao clean empty", 0, "", ""},
      {"jinggao check empty", 0, "", ""},
      {"jinggao clean --format diff empty", 0, "", ""},
      {"jinggao clean blank", 0, "\r\n \n\n", ""},
      {"jinggao clean crlf", 0, "全县推出便民措施。\r\n\r\n群众满意度不断提高。\r\n", ""},
      {"jinggao clean bom", 0, "", ""},
      {"jinggao check bom", 1, "bom:1:1 typo/invisible-character 看不见的字符 U+FEFF 已删去\n", ""},
      {"jinggao clean nul", 0, "全县推出\n", ""},
      {"jinggao check nul", 1, "nul:1:3 typo/invisible-character 看不见的字符 U+0000 已删去\n", ""},
  });
}

}  // namespace
}  // namespace jinggao
