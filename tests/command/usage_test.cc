// Options, settings, help, and what goes wrong outside.

#include <gtest/gtest.h>

#include <string>

#include "command/command.h"

namespace jinggao {
namespace {

TEST_F(Command, ListsTheRules) {
  Run("jinggao rules | grep stray-word");
  EXPECT_EQ(out_, "typo/stray-word               fix      中文里的英文虚词\n");
  Run("jinggao rules --locale en --format json");
  EXPECT_NE(
      out_.find(
          R"({"rule":"repeat/sentence","default":"flag","action":"flag","title":"Repeated sentence"})"),
      std::string::npos)
      << out_;
}

TEST_F(Command, ListsTheHousesRulesWithWhatTheyMayDo) {
  Write("house.json", R"({"rules":{"typo/stray-word":"off","custom/grain":"suggest"},
      "custom":[{"name":"custom/village","pattern":"双柳乡"},
                {"name":"custom/grain","pattern":"谷子","replacement":"谷","action":"fix"}]})");
  Run("jinggao rules --locale en --config house.json | tail -n 2");
  EXPECT_EQ(out_,
            "custom/village                flag     House rule\n"
            "custom/grain                  suggest  House rule\n");
  Run("mv house.json .jinggao.json; jinggao rules --locale en | grep stray-word");
  EXPECT_EQ(out_.rfind("typo/stray-word               off ", 0), 0u) << out_;
  Run("jinggao rules --locale en --format json");
  EXPECT_NE(out_.find(R"({"rule":"custom/grain","default":"fix","action":"suggest",)"),
            std::string::npos)
      << out_;
  Write("wrong.json", "{");
  RunCases({{"jinggao rules --config wrong.json", 2, "",
             "jinggao: wrong.json: not JSON at byte 1, line 1\n"}});
}

TEST_F(Command, TakesSettings) {
  Write("dirty", kDirty);
  Write("off.json", R"({"rules":{"typo/stray-word":"off"}})");
  Write("flag.json", R"({"rules":{"typo/stray-word":"flag"}})");
  RunCases({
      {"jinggao clean --config off.json dirty", 0, kDirty, ""},
      {"jinggao clean --config=flag.json dirty", 0, kDirty, ""},
      {"jinggao check --config off.json dirty", 0, "", ""},
      {"jinggao check --config flag.json dirty", 1,
       "dirty:1:7 typo/stray-word 中文句子里夹有英文词“and”\n", ""},
      {"cp off.json .jinggao.json; jinggao clean dirty", 0, kDirty, ""},
      {"jinggao check --config flag.json dirty | wc -l | tr -d ' '", 0, "1\n", ""},
  });
}

TEST_F(Command, RefusesWrongSettings) {
  Write("dirty", kDirty);
  Write("json", "{\n\"rules\": }");
  Write("name", R"({"rules":{"typo/strayword":"off"}})");
  Write("value", R"({"rules":{"typo/stray-word":"fxi"}})");
  RunCases({
      {"jinggao clean --config none dirty", 2, "", "jinggao: none: No such file or directory\n"},
      {"jinggao clean --config . dirty", 2, "", "jinggao: .: Is a directory\n"},
      {"jinggao check --config json dirty", 2, "", "jinggao: json: not JSON at byte 11, line 2\n"},
      {"jinggao batch --config value", 2, "",
       "jinggao: value: rules.typo/stray-word: \"fxi\" is none of fix, suggest, flag, off\n"},
      {"mkdir .jinggao.json; jinggao clean dirty", 2, "",
       "jinggao: .jinggao.json: Is a directory\n"},
  });
  Run("jinggao clean --config name dirty");
  EXPECT_EQ(status_, 2);
  EXPECT_EQ(err_.rfind("jinggao: name: rules.typo/strayword: ", 0), 0u) << err_;
}

TEST_F(Command, RefusesWrongUsage) {
  const std::string see = " (see jinggao --help)\n";
  RunCases({
      {"jinggao", 2, "", "jinggao: which command? clean, check, batch, rules" + see},
      {"jinggao cleen", 2, "",
       "jinggao: cleen is none of the commands clean, check, batch, rules" + see},
      {"jinggao --config x clean", 2, "",
       "jinggao: --config is none of the commands clean, check, batch, rules" + see},
      {"jinggao clean --fromat json", 2, "", "jinggao: clean has no option --fromat" + see},
      {"jinggao clean -x", 2, "", "jinggao: clean has no option -x" + see},
      {"jinggao check --format json", 2, "", "jinggao: check has no option --format" + see},
      {"jinggao clean --format", 2, "",
       "jinggao: --format needs a value: text, json, diff, html" + see},
      {"jinggao clean --format xml", 2, "",
       "jinggao: --format takes text, json, diff, html, not \"xml\"" + see},
      {"jinggao clean --format=", 2, "",
       "jinggao: --format takes text, json, diff, html, not \"\"" + see},
      {"jinggao batch --jobs 0", 2, "",
       "jinggao: --jobs takes a number from 1 to 256, not \"0\"" + see},
      {"jinggao batch --jobs=4x", 2, "",
       "jinggao: --jobs takes a number from 1 to 256, not \"4x\"" + see},
      {"jinggao batch --jobs", 2, "",
       "jinggao: --jobs needs a value: a number from 1 to 256" + see},
      {"jinggao clean --config=", 2, "", "jinggao: --config takes a file, not \"\"" + see},
      {"jinggao clean --encoding gbk", 2, "",
       "jinggao: --encoding takes utf-8, gb18030, not \"gbk\"" + see},
      {"jinggao clean --dump lines --format diff", 2, "",
       "jinggao: --dump and --format cannot be had together" + see},
      {"jinggao batch in", 2, "",
       "jinggao: batch takes no files: in; it reads standard input: jinggao batch <in" + see},
      {"jinggao batch -", 2, "", "jinggao: batch takes no files: -" + see},
      {"jinggao rules -", 2, "", "jinggao: rules takes no files: -" + see},
  });
}

TEST_F(Command, Helps) {
  for (const std::string command : {"", "clean", "check", "batch", "rules"}) {
    Run("jinggao " + command + " --help");
    EXPECT_EQ(status_, 0) << command;
    EXPECT_NE(out_.find("jinggao " + command), std::string::npos) << out_;
    EXPECT_EQ(err_, "") << command;
  }
  Run("jinggao --help");
  const std::string english = out_;
  RunCases({{"jinggao -h", 0, english, ""}, {"jinggao help", 0, english, ""}});
  Run("jinggao batch --help");
  RunCases({{"jinggao batch -h", 0, out_, ""}, {"jinggao help batch", 0, out_, ""}});
  Run("jinggao --version");
  EXPECT_EQ(out_.rfind("jinggao ", 0), 0u) << out_;
}

TEST_F(Command, HelpsInChinese) {
  for (const std::string command : {"clean", "check", "batch", "rules"}) {
    Run("jinggao " + command + " --locale en --help");
    const std::string english = out_;
    Run("jinggao " + command + " --locale zh-CN --help");
    EXPECT_EQ(out_.rfind("用法：jinggao " + command, 0), 0u) << out_;
    // The same options in both.
    for (const std::string option :
         {"--format", "--dump", "--config", "--encoding", "--jobs", "--locale"}) {
      const std::string row = "\n  " + option + " ";
      EXPECT_EQ(english.find(row) == english.npos, out_.find(row) == out_.npos)
          << command << option;
    }
  }
  Run("LC_ALL=zh_CN.UTF-8 jinggao --help");
  EXPECT_NE(out_.find("退出状态"), std::string::npos) << out_;
}

TEST_F(Command, SaysWhatCannotBeReadOrWritten) {
  Write("dirty", kDirty);
  RunCases({
      {"jinggao clean none . dirty", 2, kClean,
       "jinggao: none: No such file or directory\njinggao: .: Is a directory; give its files: "
       "./*.txt\n"},
      {"jinggao clean <.", 2, "", "jinggao: <stdin>: Is a directory\n"},
      {"jinggao batch <.", 2, "", "jinggao: <stdin>: Is a directory\n"},
  });
  Run("test -c /dev/full");
  if (status_ != 0) GTEST_SKIP() << "there is no /dev/full here";
  const std::string full = "jinggao: standard output: No space left on device\n";
  RunCases({
      {"jinggao clean dirty >/dev/full", 2, "", full},
      {"jinggao check dirty >/dev/full", 2, "", full},
      {"jinggao rules >/dev/full", 2, "", full},
      {"yes '{\"text\":\"\"}' | head -n 1000 | jinggao batch >/dev/full", 2, "", full},
  });
}

TEST_F(Command, EndsQuietlyWhenNobodyReadsOn) {
  Run("yes '{\"id\":1,\"text\":\"\"}' | jinggao batch | head -n 1");
  EXPECT_EQ(out_.rfind(R"({"id":1,)", 0), 0u) << out_;
  EXPECT_EQ(err_, "");
}

}  // namespace
}  // namespace jinggao
