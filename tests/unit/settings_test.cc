#include <gtest/gtest.h>

#include <string>
#include <variant>

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
      {R"({"rulez": {}})", "rulez", "no such setting; there are rules and ignore"},
      {R"({"rules": {}, "": 1})", "", "no such setting; there are rules and ignore"},
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
      {R"({"ignore": "9f3a61c2d47be805"})", "ignore",
       R"("9f3a61c2d47be805" is not an array of keys)"},
      {R"({"ignore": ["9f3a61c2d47be805", "9F3A61C2D47BE805"]})", "ignore[1]",
       R"("9F3A61C2D47BE805" is not a finding's key, 16 digits from 0 to f)"},
      {R"({"ignore": ["9f3a61c2d47be80"]})", "ignore[0]",
       R"("9f3a61c2d47be80" is not a finding's key, 16 digits from 0 to f)"},
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
