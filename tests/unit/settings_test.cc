#include <gtest/gtest.h>

#include <string>
#include <variant>
#include <vector>

#include "jinggao/json.h"

namespace jinggao {
namespace {

TEST(ParseSettings, ReadsRulesAndIgnoredKeys) {
  const auto parsed = ParseSettings(R"({
    "rules": { "typo/stray-word": "suggest", "repeat/sentence": "off",
               "typo/dash": "fix", "article/orphan": "flag" },
    "ignore": ["9f3a61c2d47be805", "0000000000000000"]
  })");
  ASSERT_TRUE(std::holds_alternative<Settings>(parsed));
  const Settings& settings = std::get<Settings>(parsed);
  EXPECT_EQ(settings.rules.size(), 4u);
  EXPECT_EQ(settings.rules.at("typo/stray-word"), Ceiling::kSuggest);
  EXPECT_EQ(settings.rules.at("repeat/sentence"), Ceiling::kOff);
  EXPECT_EQ(settings.rules.at("typo/dash"), Ceiling::kFix);
  EXPECT_EQ(settings.rules.at("article/orphan"), Ceiling::kFlag);
  EXPECT_EQ(settings.ignore, (std::set<std::uint64_t>{0, 0x9f3a61c2d47be805}));
}

TEST(ParseSettings, TakesLessThanAll) {
  for (const char* json : {"{}", R"({"rules":{}})", R"({"ignore":[]})", "\xef\xbb\xbf{}\r\n"}) {
    EXPECT_TRUE(std::holds_alternative<Settings>(ParseSettings(json))) << json;
  }
}

TEST(ParseSettings, ReadsWhatTheHouseSetsUp) {
  const auto parsed = ParseSettings(R"({
    "words": [{ "wrong": "按步就班", "right": "按部就班" },
              { "wrong": "截止到", "note": "截至，还是截止？" },
              { "wrong": "双柳乡", "right": "双柳镇", "note": "已改镇", "action": "fix" }],
    "protect": ["双柳", "R&D"],
    "protectPatterns": ["《.*?》"],
    "paper": { "names": ["望川融媒"] },
    "custom": [{ "name": "custom/names", "pattern": "(.)老师", "replacement": "\\1教师" },
               { "name": "custom/shout", "pattern": "！！", "message": "少用叹号" },
               { "name": "custom/gone", "pattern": "的", "action": "off" }]
  })");
  ASSERT_TRUE(std::holds_alternative<Settings>(parsed));
  const Settings& settings = std::get<Settings>(parsed);
  ASSERT_EQ(settings.words.size(), 3u);
  EXPECT_EQ(settings.words[0].right, "按部就班");
  EXPECT_EQ(settings.words[0].action, Ceiling::kSuggest);
  EXPECT_EQ(settings.words[1].right, "");
  EXPECT_EQ(settings.words[1].note, "截至，还是截止？");
  EXPECT_EQ(settings.words[1].action, Ceiling::kFlag);
  EXPECT_EQ(settings.words[2].action, Ceiling::kFix);
  EXPECT_EQ(settings.protect, (std::vector<std::string>{"双柳", "R&D"}));
  EXPECT_EQ(settings.protect_patterns, std::vector<std::string>{"《.*?》"});
  EXPECT_EQ(settings.paper_names, std::vector<std::string>{"望川融媒"});
  ASSERT_EQ(settings.custom.size(), 3u);
  EXPECT_EQ(settings.custom[0].name, "custom/names");
  EXPECT_EQ(settings.custom[0].pattern, "(.)老师");
  EXPECT_EQ(settings.custom[0].replacement, "\\1教师");
  EXPECT_EQ(settings.custom[0].action, Ceiling::kSuggest);
  EXPECT_EQ(settings.custom[1].replacement, std::nullopt);
  EXPECT_EQ(settings.custom[1].message, "少用叹号");
  EXPECT_EQ(settings.custom[1].action, Ceiling::kFlag);
  EXPECT_EQ(settings.custom[2].action, Ceiling::kOff);
}

constexpr char kNoSuchSetting[] =
    "no such setting; there are rules, ignore, words, protect, protectPatterns, paper and custom";

struct Refused {
  std::string json;
  std::string where;
  std::string what;
};

TEST(ParseSettings, RefusesByName) {
  const Refused tests[] = {
      // Not JSON: the first byte that cannot be there, or the end.
      {"", "", "not JSON at byte 0, line 1"},
      {"rules", "", "not JSON at byte 0, line 1"},
      {"{\n  'rules': {}\n}", "", "not JSON at byte 4, line 2"},
      {R"({"rules": {})", "", "not JSON at byte 12, line 1"},
      {R"({"rules": {}} x)", "", "not JSON at byte 14, line 1"},
      {R"({"rules": {},})", "", "not JSON at byte 13, line 1"},
      {"{\"rules\": {\"\xff\": \"off\"}}", "", "not JSON at byte 12, line 1"},
      // Names.
      {R"({"rulez": {}})", "rulez", kNoSuchSetting},
      {R"({"rules": {}, "": 1})", "", kNoSuchSetting},
      // Types and values.
      {"[]", "", "settings are a JSON object, not an array"},
      {"null", "", "settings are a JSON object, not null"},
      {R"({"rules": ["typo/dash"]})", "rules",
       R"(an array is not an object such as {"repeat/sentence": "off"})"},
      {R"({"rules": {"typo/dash": "fxi"}})", "rules.typo/dash",
       R"("fxi" is none of fix, suggest, flag, off)"},
      {R"({"rules": {"typo/dash": "Fix"}})", "rules.typo/dash",
       R"("Fix" is none of fix, suggest, flag, off)"},
      {R"({"rules": {"typo/dash": false}})", "rules.typo/dash",
       "false is none of fix, suggest, flag, off"},
      {R"({"rules": {"typo/dash": {"a": 1}}})", "rules.typo/dash",
       "an object is none of fix, suggest, flag, off"},
      {R"({"rules": {"typo/dash": 0.5}})", "rules.typo/dash",
       "a fraction is none of fix, suggest, flag, off"},
      {R"({"rules": {"typo/dash": -1}})", "rules.typo/dash",
       "-1 is none of fix, suggest, flag, off"},
      {R"({"rules": {"typo/dash": null}})", "rules.typo/dash",
       "null is none of fix, suggest, flag, off"},
      {R"({"ignore": "9f3a61c2d47be805"})", "ignore",
       R"("9f3a61c2d47be805" is not an array of keys)"},
      {R"({"ignore": ["9f3a61c2d47be805", "9F3A61C2D47BE805"]})", "ignore[1]",
       R"("9F3A61C2D47BE805" is not a finding's key, 16 digits from 0 to f)"},
      {R"({"ignore": ["9f3a61c2d47be80"]})", "ignore[0]",
       R"("9f3a61c2d47be80" is not a finding's key, 16 digits from 0 to f)"},
      {R"({"words": {}})", "words",
       R"(an object is not an array of objects such as {"wrong": "按步就班", "right": "按部就班"})"},
      {R"({"words": ["按步就班"]})", "words[0]", R"("按步就班" is no object)"},
      {R"({"words": [{"right": "按部就班"}]})", "words[0].wrong", "is missing"},
      {R"({"words": [{"wrong": "a"}, {"wrong": 1}]})", "words[1].wrong", "1 is not a string"},
      {R"({"words": [{"wrong": "a", "rihgt": "b"}]})", "words[0].rihgt", "no such member"},
      {R"({"words": [{"wrong": "a", "right": "b", "action": "do"}]})", "words[0].action",
       R"("do" is none of fix, suggest, flag, off)"},
      {R"({"protect": "双柳"})", "protect", R"("双柳" is not an array of strings)"},
      {R"({"protect": ["双柳", null]})", "protect[1]", "null is not a string"},
      {R"({"protectPatterns": [[]]})", "protectPatterns[0]", "an array is not a string"},
      {R"({"paper": "望川融媒"})", "paper", R"("望川融媒" is not an object such as {"names": []})"},
      {R"({"paper": {"name": []}})", "paper.name", "no such member"},
      {R"({"paper": {"names": [1]}})", "paper.names[0]", "1 is not a string"},
      {R"({"custom": [{"pattern": "a"}]})", "custom[0].name", "is missing"},
      {R"({"custom": [{"name": "custom/a"}]})", "custom[0].pattern", "is missing"},
      {R"({"custom": [{"name": "custom/a", "pattern": "a", "replacement": false}]})",
       "custom[0].replacement", "false is not a string"},
      {R"({"ignore": [7]})", "ignore[0]", "7 is not a finding's key, 16 digits from 0 to f"},
  };
  for (const Refused& test : tests) {
    const auto parsed = ParseSettings(test.json);
    ASSERT_TRUE(std::holds_alternative<SettingsError>(parsed)) << test.json;
    EXPECT_EQ(std::get<SettingsError>(parsed).where, test.where) << test.json;
    EXPECT_EQ(std::get<SettingsError>(parsed).what, test.what) << test.json;
  }
}

TEST(ParseSettings, DeepNestingIsNoTrouble) {
  const std::string deep = std::string(100000, '[') + std::string(100000, ']');
  const auto parsed = ParseSettings("{\"ignore\":" + deep + "}");
  ASSERT_TRUE(std::holds_alternative<SettingsError>(parsed));
  EXPECT_EQ(std::get<SettingsError>(parsed).where, "ignore[0]");
}

}  // namespace
}  // namespace jinggao
