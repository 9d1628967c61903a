// What a house sets up for itself, through the cleaner: protected text, rules of its
// own, and settings that are refused. Its list of wrong words is in
// tests/spec/typo-wrong-word.txt.

#include <gtest/gtest.h>

#include <string>
#include <variant>
#include <vector>

#include "jinggao/jinggao.h"
#include "layout/cues.h"

namespace jinggao {
namespace {

Cleaner Made(const Settings& settings) {
  const auto made = Cleaner::Create(settings);
  if (const auto* error = std::get_if<SettingsError>(&made)) {
    ADD_FAILURE() << error->where << ": " << error->what;
    return Cleaner();
  }
  return std::get<Cleaner>(made);
}

Result Cleaned(const Cleaner& cleaner, std::string_view text) {
  return std::get<Result>(cleaner.Clean(text));
}

TEST(Protected, IsTouchedByNoRule) {
  Settings settings;
  settings.protect = {"水，，火", "获得感 and 安全感"};
  settings.protect_patterns = {"《[^》]*》", "〔\\d{4}〕\\d+号。。"};
  settings.words = {{.wrong = "双柳乡", .right = "双柳镇", .action = Ceiling::kFix}};
  const Cleaner cleaner = Made(settings);
  const std::string kept = "水，，火，获得感 and 安全感，《双柳乡，，志》〔2018〕59号。。";
  EXPECT_EQ(Cleaned(cleaner, kept).text, kept);
  EXPECT_TRUE(Cleaned(cleaner, kept).findings.empty());
  EXPECT_EQ(Cleaned(cleaner, "土，，火，双柳乡，，" + kept).text, "土，火，双柳镇，" + kept);
}

TEST(Protected, MayStandBesideWhatIsFixed) {
  Settings settings;
  settings.protect = {"甲", "乙"};
  EXPECT_EQ(Cleaned(Made(settings), "由甲，，乙负责。").text, "由甲，乙负责。");
}

TEST(CustomRules, StandBehindTheTable) {
  Settings settings;
  settings.custom = {{.name = "custom/names", .pattern = "双柳乡"},
                     {.name = "custom/old-2", .pattern = "旧", .action = Ceiling::kOff}};
  settings.rules["custom/old-2"] = Ceiling::kFlag;
  const Cleaner cleaner = Made(settings);
  const auto& rules = cleaner.rules();
  ASSERT_EQ(rules.size(), Cleaner().rules().size() + 2);
  EXPECT_EQ(rules[rules.size() - 2].name, "custom/names");
  EXPECT_EQ(rules.back().name, "custom/old-2");
  EXPECT_EQ(rules.back().by_default, Ceiling::kOff);
  EXPECT_EQ(Cleaned(cleaner, "旧双柳乡。").findings.size(), 2u);
}

TEST(CustomRules, ReplaceWithWhatTheyFound) {
  Settings settings;
  settings.custom = {{.name = "custom/teachers",
                      .pattern = "(.)(老师)",
                      .replacement = "\\2\\1",
                      .message = "先称呼，后姓氏",
                      .action = Ceiling::kSuggest}};
  const Result result = Cleaned(Made(settings), "王老师和林老师来了。");
  EXPECT_EQ(result.text, "王老师和林老师来了。");
  ASSERT_EQ(result.findings.size(), 2u);
  EXPECT_EQ(result.findings[1].action, Action::kSuggested);
  EXPECT_EQ(result.findings[1].replacement, "老师林");
  EXPECT_EQ(result.findings[1].note, "先称呼，后姓氏");
}

TEST(CustomRules, FixAndSayWhy) {
  Settings settings;
  settings.custom = {{.name = "custom/gone",
                      .pattern = "\\s*（完）$",
                      .replacement = "",
                      .message = "文末不写“完”",
                      .action = Ceiling::kFix}};
  const Result result = Cleaned(Made(settings), "水渠今日通水。 （完）");
  EXPECT_EQ(result.text, "水渠今日通水。");
  ASSERT_EQ(result.findings.size(), 1u);
  EXPECT_EQ(result.findings[0].action, Action::kFixed);
  EXPECT_EQ(result.findings[0].note, "文末不写“完”");
}

TEST(CustomRules, OnlySuggestWhatTheyWouldFindAgain) {
  Settings settings;
  settings.custom = {
      {.name = "custom/more", .pattern = "水+", .replacement = "\\0水", .action = Ceiling::kFix}};
  const Result result = Cleaned(Made(settings), "水渠今日，，通水。");
  EXPECT_EQ(result.text, "水渠今日，通水。") << "the other rules' fixes are held up";
  ASSERT_EQ(result.findings.size(), 3u);
  EXPECT_EQ(result.findings[0].action, Action::kSuggested);
  EXPECT_EQ(result.findings[2].action, Action::kSuggested);
}

TEST(CustomRules, PassOverEmptyMatches) {
  Settings settings;
  settings.custom = {{.name = "custom/edge", .pattern = "\\b|X"}};
  EXPECT_EQ(Cleaned(Made(settings), "水 渠 A 通X水。").findings.size(), 1u);
}

struct Refused {
  Settings settings;
  std::string where;
  std::string what;
};

Settings WithWords(std::vector<WrongWord> words) {
  Settings settings;
  settings.words = std::move(words);
  return settings;
}

Settings WithCustom(std::vector<CustomRule> custom) {
  Settings settings;
  settings.custom = std::move(custom);
  return settings;
}

Settings WithProtected(std::vector<std::string> words, std::vector<std::string> patterns) {
  Settings settings;
  settings.protect = std::move(words);
  settings.protect_patterns = std::move(patterns);
  return settings;
}

TEST(HouseSettings, AreRefusedByName) {
  const std::string no_name =
      "is not custom/ and a name of a-z, 0-9 and -, such as custom/place-names";
  const Refused tests[] = {
      {WithWords({{.wrong = "", .right = "b"}}), "words[0].wrong", "is empty"},
      {WithWords({{.wrong = "a", .right = ""}}), "words[0].right", "is empty"},
      {WithWords({{.wrong = "a\n", .right = "b"}}), "words[0].wrong",
       "holds a line end; rules see one line"},
      {WithWords({{.wrong = "a", .right = "\xff"}}), "words[0].right", "is not valid UTF-8"},
      {WithWords({{.wrong = "a", .right = "b"}, {.wrong = "a", .right = "c"}}), "words[1].wrong",
       "stands in words[0] with another right word"},
      {WithProtected({"甲", ""}, {}), "protect[1]", "is empty"},
      {WithProtected({}, {"a", "("}), "protectPatterns[1]", "missing ): ("},
      {WithProtected({}, {"a*"}), "protectPatterns[0]",
       "matches the empty text, which stands everywhere"},
      {WithCustom({{.name = "typo/own", .pattern = "a"}}), "custom[0].name", no_name},
      {WithCustom({{.name = "custom/Own", .pattern = "a"}}), "custom[0].name", no_name},
      {WithCustom({{.name = "custom/a", .pattern = "a"}, {.name = "custom/a", .pattern = "b"}}),
       "custom[1].name", "stands in the list twice"},
      {WithCustom({{.name = "custom/a", .pattern = "a**"}}), "custom[0].pattern",
       "bad repetition operator: **"},
      {WithCustom({{.name = "custom/a", .pattern = "(?=a)"}}), "custom[0].pattern",
       "invalid perl operator: (?="},
      {WithCustom({{.name = "custom/a", .pattern = "((a{100}){100}){100}"}}), "custom[0].pattern",
       "invalid repetition size: {100}"},
      {WithCustom({{.name = "custom/a", .pattern = "(\\pL{500}){2}"}}), "custom[0].pattern",
       "pattern too large - compile failed"},
      {WithCustom({{.name = "custom/a", .pattern = "a", .action = Ceiling::kFix}}),
       "custom[0].action", "needs a replacement, unless it is flag or off"},
      {WithCustom({{.name = "custom/a", .pattern = "a", .replacement = "\\1"}}),
       "custom[0].replacement",
       "Rewrite schema requests 1 matches, but the regexp only has 0 parenthesized "
       "subexpressions."},
  };
  for (const Refused& test : tests) {
    const auto made = Cleaner::Create(test.settings);
    ASSERT_TRUE(std::holds_alternative<SettingsError>(made)) << test.where << " " << test.what;
    EXPECT_EQ(std::get<SettingsError>(made).where, test.where);
    EXPECT_EQ(std::get<SettingsError>(made).what, test.what);
  }
}

TEST(HouseSettings, NameThePaper) {
  const std::string opening = "望川融媒（记者 林远舟）今年粮食又获丰收。";
  EXPECT_FALSE(CueFinder().Find(opening).Has(Cue::kDispatch));
  const CueFinder cues({"望川融媒", "a+b"});
  EXPECT_TRUE(cues.Find(opening).Has(Cue::kDispatch));
  EXPECT_TRUE(cues.Find("望川融媒 林远舟").Has(Cue::kReporterFirst));
  EXPECT_TRUE(cues.Find("a+b 林远舟").Has(Cue::kReporterFirst));
  EXPECT_FALSE(cues.Find("望川融媒体中心成立").Has(Cue::kDispatch));

  Settings settings;
  settings.paper_names = {""};
  const auto made = Cleaner::Create(settings);
  ASSERT_TRUE(std::holds_alternative<SettingsError>(made));
  EXPECT_EQ(std::get<SettingsError>(made).where, "paper.names[0]");
}

TEST(HouseSettings, TakeTheSameEntryTwice) {
  const auto made = Cleaner::Create(
      WithWords({{.wrong = "a", .right = "b"}, {.wrong = "a", .right = "b", .note = "again"}}));
  EXPECT_TRUE(std::holds_alternative<Cleaner>(made));
}

}  // namespace
}  // namespace jinggao
