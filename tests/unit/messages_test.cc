#include "io/messages.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <variant>

namespace jinggao {
namespace {

using nlohmann::json;

const char* const kLocales[] = {"zh-CN", "zh-TW", "en"};

std::string FileOf(const std::string& locale) {
  std::ifstream file(JINGGAO_ROOT "/web/messages/" + locale + ".json", std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

constexpr char kTable[] = R"({ "rules": {
  "typo/dash": { "title": "破折号", "message": {
    "fixed": "{found} → {replacement}", "flagged": "{found}, {related}; {nonsense}" } },
  "custom/*": { "title": "自定义", "message": { "flagged": "<{found}>" } }
} })";

Finding FindingOf(Action action, Span span, std::string replacement = "") {
  Finding finding;
  finding.action = action;
  finding.span = span;
  finding.replacement = std::move(replacement);
  return finding;
}

TEST(Messages, FillsInItsTemplates) {
  const auto messages = Messages::Parse(kTable);
  ASSERT_TRUE(messages);
  const std::string input = "集镇--双柳镇";
  Finding flagged = FindingOf(Action::kFlagged, {6, 8});
  EXPECT_EQ(messages->Of("typo/dash", FindingOf(Action::kFixed, {6, 8}, "——"), input), "-- → ——");
  EXPECT_EQ(messages->Of("typo/dash", flagged, input), "--, ; ");
  flagged.related = Span{0, 6};
  EXPECT_EQ(messages->Of("typo/dash", flagged, input), "--, 集镇; ");
}

TEST(Messages, FallsBackToTheTitle) {
  const auto messages = Messages::Parse(kTable);
  ASSERT_TRUE(messages);
  EXPECT_EQ(messages->Title("typo/dash"), "破折号");
  EXPECT_EQ(messages->Of("typo/dash", FindingOf(Action::kSuggested, {0, 1}, "b"), "a"), "破折号");
  EXPECT_EQ(messages->Title("typo/none"), "");
  EXPECT_EQ(messages->Of("typo/none", FindingOf(Action::kFlagged, {0, 1}), "a"), "");
}

TEST(Messages, SpeaksOfHalfACharacter) {
  const auto messages = Messages::Parse(R"({"brokenCharacter":"{found}?","rules":{}})");
  ASSERT_TRUE(messages);
  EXPECT_EQ(messages->OfBrokenCharacter(0xD83D), "U+D83D?");
  EXPECT_EQ(Messages::Parse(kTable)->OfBrokenCharacter(0xD83D), "");
}

TEST(Messages, ServesASitesOwnRules) {
  const auto messages = Messages::Parse(kTable);
  ASSERT_TRUE(messages);
  EXPECT_EQ(messages->Title("custom/place-names"), "自定义");
  EXPECT_EQ(messages->Of("custom/place-names", FindingOf(Action::kFlagged, {0, 1}), "a"), "<a>");
}

TEST(Messages, RefusesWhatIsNoTable) {
  for (const char* text :
       {"", "[]", "{}", R"({"rules":[]})", R"({"rules":{"a":1}})", R"({"rules":{"a":{}}})",
        R"({"rules":{"a":{"title":"t"}}})", R"({"rules":{"a":{"title":1,"message":{}}}})"}) {
    EXPECT_FALSE(Messages::Parse(text)) << text;
  }
}

TEST(Excerpt, FitsOnALine) {
  const std::pair<std::string, std::string> tests[] = {
      {"", ""},
      {"策", "策"},
      {" and ", "and"},
      {"甲\r\n\r\n　　乙", "甲 乙"},
      {"\n\n", ""},
      {"\u200b", "U+200B"},
      {std::string("a\0b", 3), "aU+0000b"},
      {"一二三四五六七八九十一二三四五六七八九十", "一二三四五六七八九十一二三四五六七八九十"},
      {"一二三四五六七八九十一二三四五六七八九十末", "一二三四五六七八九十…三四五六七八九十末"},
  };
  for (const auto& [text, excerpt] : tests) EXPECT_EQ(Excerpt(text), excerpt) << text;
}

// The tables that are shipped.

std::set<std::string> Placeholders(const std::string& text) {
  std::set<std::string> found;
  for (std::size_t at = text.find('{'); at != std::string::npos; at = text.find('{', at + 1)) {
    found.insert(text.substr(at, text.find('}', at) + 1 - at));
  }
  return found;
}

TEST(MessageTables, HaveEveryRuleOfTheCore) {
  const Cleaner cleaner;
  for (const std::string locale : kLocales) {
    const auto messages = Messages::Parse(FileOf(locale));
    ASSERT_TRUE(messages) << locale;
    for (const RuleInfo& rule : cleaner.rules()) {
      EXPECT_NE(messages->Title(rule.name), "") << locale << " " << rule.name;
    }
  }
}

TEST(MessageTables, SayTheSameInEveryLanguage) {
  const json model = json::parse(FileOf("zh-CN"));
  for (const std::string locale : kLocales) {
    const json table = json::parse(FileOf(locale));
    EXPECT_EQ(table["locale"], locale);
    EXPECT_EQ(Placeholders(table["brokenCharacter"]), std::set<std::string>{"{found}"}) << locale;
    EXPECT_EQ(table["rules"].size(), model["rules"].size()) << locale;
    for (const auto& [rule, row] : table["rules"].items()) {
      SCOPED_TRACE(locale + " " + rule);
      ASSERT_TRUE(model["rules"].contains(rule));
      EXPECT_NE(row["explanation"].get<std::string>(), "");
      EXPECT_NE(row["example"]["before"].get<std::string>(), "");
      const json& messages = row["message"];
      // Whatever has a replacement has one in the example.
      EXPECT_EQ(row["example"].contains("after"), messages.contains("fixed"));
      EXPECT_EQ(messages.contains("fixed"), messages.contains("suggested"));
      EXPECT_TRUE(messages.contains("flagged"));  // any rule can be set to `flag`
      EXPECT_EQ(messages.size(), model["rules"][rule]["message"].size());
      for (const auto& [action, text] : messages.items()) {
        const auto names = Placeholders(text);
        EXPECT_EQ(names, Placeholders(model["rules"][rule]["message"][action])) << action;
        EXPECT_FALSE(action == "flagged" && names.count("{replacement}")) << text;
        for (const std::string& name : names) {
          EXPECT_TRUE(name == "{found}" || name == "{replacement}" || name == "{related}") << text;
        }
      }
    }
  }
}

// What a page of settings shows of a rule is what the rule does: fixes or suggests,
// as a few lines out of their page may leave it less sure, or points out.
TEST(MessageTables, HaveExamplesThatAreTrue) {
  Settings settings;  // without its list, typo/wrong-word finds nothing
  settings.words = {{.wrong = "按步就班", .right = "按部就班"}};
  const auto made = Cleaner::Create(settings);
  ASSERT_TRUE(std::holds_alternative<Cleaner>(made));
  const Cleaner& cleaner = std::get<Cleaner>(made);
  for (const std::string locale : kLocales) {
    const json rules = json::parse(FileOf(locale))["rules"];
    for (const RuleInfo& rule : cleaner.rules()) {
      SCOPED_TRACE(locale + " " + std::string(rule.name));
      const json& example = rules[std::string(rule.name)]["example"];
      const std::string before = example["before"];
      const auto outcome = cleaner.Clean(before);
      ASSERT_TRUE(std::holds_alternative<Result>(outcome));
      const auto& findings = std::get<Result>(outcome).findings;
      if (example.contains("after")) {
        EXPECT_EQ(Apply(before, findings, [](const Finding&) { return true; }),
                  example["after"].get<std::string>());
      } else {
        EXPECT_TRUE(std::any_of(findings.begin(), findings.end(), [&](const Finding& finding) {
          return cleaner.rules()[finding.rule].name == rule.name;
        }));
      }
    }
  }
}

}  // namespace
}  // namespace jinggao
