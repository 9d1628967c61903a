// The form of results is that of the contract's result.schema.json.

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <string>
#include <variant>

#include "jinggao/json.h"

namespace jinggao {
namespace {

using nlohmann::json;

std::uint16_t RuleNamed(const Cleaner& cleaner, std::string_view name) {
  for (std::size_t i = 0; i < cleaner.rules().size(); ++i) {
    if (cleaner.rules()[i].name == name) return static_cast<std::uint16_t>(i);
  }
  ADD_FAILURE() << "no rule " << name;
  return 0;
}

// The span of `passage` in `text`.
Span Find(std::string_view text, std::string_view passage) {
  const std::size_t begin = text.find(passage);
  EXPECT_NE(begin, std::string_view::npos) << passage;
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(begin + passage.size())};
}

std::string MessageIs(std::string_view rule, const Finding& finding) {
  return std::string(rule) + " \"" + finding.replacement + "\"";
}

TEST(ToJson, WritesEveryMemberInItsOrder) {
  const Cleaner cleaner;
  // 𠮷 has four bytes in UTF-8 and two code units in UTF-16.
  const std::string input = "𠮷村 and 镇\n又讯 𠮷村。";
  Result result;
  result.text = "𠮷村和镇\n又讯 𠮷村。";
  result.findings = {
      {.rule = RuleNamed(cleaner, "typo/stray-word"),
       .action = Action::kFixed,
       .confidence = 987,
       .span = Find(input, " and "),
       .original = " and ",
       .replacement = "和",
       .related = std::nullopt,
       .key = 0x0123456789abcdef},
      {.rule = RuleNamed(cleaner, "paragraph/broken"),
       .action = Action::kSuggested,
       .confidence = 600,
       .span = Find(input, "\n"),
       .original = "",
       .replacement = "",
       .related = std::nullopt,
       .key = 1},
      {.rule = RuleNamed(cleaner, "repeat/sentence"),
       .action = Action::kFlagged,
       .confidence = 1000,
       .span = Find(input, "𠮷村。"),
       .original = "",
       .replacement = "",
       .related = Span{0, 7},
       .key = 0xffffffffffffffff},
  };
  result.outline.articles = {
      {.span = Find(input, "𠮷村 and 镇"), .sub_story = false, .orphan = true},
      {.span = Find(input, "又讯 𠮷村。"), .sub_story = true}};
  result.outline.sentences = {Find(input, "又讯 𠮷村。")};
  result.outline.blocks = {
      {.span = Find(input, "𠮷村 and 镇"),
       .kind = BlockKind::kHeadline,
       .article = 0,
       .dateline = std::nullopt},
      {.span = Find(input, "又讯 𠮷村。"),
       .kind = BlockKind::kParagraph,
       .article = 1,
       .dateline = Find(input, "又讯"),
       .first_sentence = 0,
       .sentence_count = 1},
  };

  EXPECT_EQ(
      ToJson(cleaner, input, result, MessageIs, R"("页 1")"),
      R"({"id":"页 1","text":"𠮷村和镇\n又讯 𠮷村。","findings":[)"
      R"({"rule":"typo/stray-word","action":"fixed","start":3,"end":8,"original":" and ",)"
      R"("replacement":"和","confidence":0.987,"key":"0123456789abcdef",)"
      R"("message":"typo/stray-word \"和\""},)"
      R"({"rule":"paragraph/broken","action":"suggested","start":9,"end":10,"replacement":"",)"
      R"("confidence":0.6,"key":"0000000000000001","message":"paragraph/broken \"\""},)"
      R"({"rule":"repeat/sentence","action":"flagged","start":13,"end":17,"confidence":1,)"
      R"("related":{"start":0,"end":3},"key":"ffffffffffffffff",)"
      R"("message":"repeat/sentence \"\""}],)"
      R"("outline":{"articles":[{"start":0,"end":9,"level":"story","orphan":true},)"
      R"({"start":10,"end":17,"level":"sub-story"}],)"
      R"("blocks":[{"start":0,"end":9,"kind":"headline","article":0,"sentences":[]},)"
      R"({"start":10,"end":17,"kind":"paragraph","article":1,"dateline":{"start":10,"end":12},)"
      R"("sentences":[{"start":10,"end":17}]}]}})");
}

TEST(ToJson, LeavesOutAKeyThatIsNone) {
  Result result;
  result.findings.emplace_back();
  const json parsed = json::parse(ToJson(Cleaner(), "", result, MessageIs));
  EXPECT_FALSE(parsed["findings"][0].contains("key")) << parsed;
}

TEST(ToJson, NamesEveryKindOfBlock) {
  Result result;
  for (int kind = 0; kind <= static_cast<int>(BlockKind::kParagraph); ++kind) {
    Block block;
    block.kind = static_cast<BlockKind>(kind);
    result.outline.blocks.push_back(block);
  }
  const json parsed = json::parse(ToJson(Cleaner(), "", result, MessageIs));
  std::vector<std::string> kinds;
  for (const json& block : parsed["outline"]["blocks"]) kinds.push_back(block["kind"]);
  EXPECT_EQ(kinds, (std::vector<std::string>{"headline", "subhead", "byline", "caption",
                                             "furniture", "list-item", "paragraph"}));
}

TEST(ToJson, PrintsConfidenceFromThousandths) {
  const std::pair<std::uint16_t, std::string> tests[] = {{0, "0"},     {1, "0.001"},  {50, "0.05"},
                                                         {500, "0.5"}, {990, "0.99"}, {1000, "1"}};
  for (const auto& [thousandths, printed] : tests) {
    Result result;
    result.findings.emplace_back().confidence = thousandths;
    const std::string text = ToJson(Cleaner(), "", result, MessageIs);
    EXPECT_NE(text.find("\"confidence\":" + printed + ","), std::string::npos) << text;
  }
}

TEST(ToJson, EscapesWhatJsonMust) {
  const std::string input("a\"\\\t\x01\0\r\n\x7f字\u2028", 15);
  Result result;
  result.text = input;
  const std::string text = ToJson(Cleaner(), input, result, MessageIs);
  EXPECT_EQ(text.find('\n'), std::string::npos);
  EXPECT_EQ(json::parse(text)["text"].get<std::string>(), input);
}

// What the schema says of every result, checked on a document that has most of it.
TEST(ToJson, KeepsTheSchemaOnARealDocument) {
  const Cleaner cleaner;
  const std::string input =
      "双柳镇图书馆开馆\n本报讯（记者 林远舟）12月3日，双柳镇图书馆开馆，，接待读者六百余人。"
      "馆内设有儿童阅览 and 电子阅览两个区。馆内设有儿童阅览 and 电子阅览两个区。\n"
      "乡亲们说，“这是冬天里最暖和的地\n\n方。”孩子们坐满了阅览室\u200b。\n（林远舟）\n";
  const auto outcome = cleaner.Clean(input);
  ASSERT_TRUE(std::holds_alternative<Result>(outcome));
  const json parsed =
      json::parse(ToJson(cleaner, input, std::get<Result>(outcome), MessageIs, "7"));

  const auto has_only = [](const json& object, std::set<std::string> required,
                           const std::set<std::string>& optional) {
    for (const auto& [key, value] : object.items()) {
      EXPECT_TRUE(required.erase(key) == 1 || optional.count(key) == 1) << key << " in " << object;
    }
    EXPECT_TRUE(required.empty()) << object;
    if (object.contains("start")) {
      EXPECT_LE(object["start"], object["end"]) << object;
    }
  };
  has_only(parsed, {"id", "text", "findings", "outline"}, {});
  EXPECT_GE(parsed["findings"].size(), 4u);
  for (const json& finding : parsed["findings"]) {
    std::set<std::string> required = {"rule",       "action", "start",  "end",
                                      "confidence", "key",    "message"};
    const std::string action = finding["action"];
    if (action == "fixed") required.insert({"original", "replacement"});
    if (action == "suggested") required.insert("replacement");
    has_only(finding, required, {"related"});
    if (finding.contains("related")) has_only(finding["related"], {"start", "end"}, {});
  }
  has_only(parsed["outline"], {"articles", "blocks"}, {});
  EXPECT_GE(parsed["outline"]["articles"].size(), 1u);
  for (const json& article : parsed["outline"]["articles"]) {
    has_only(article, {"start", "end", "level"}, {"orphan"});
  }
  EXPECT_GE(parsed["outline"]["blocks"].size(), 3u);
  for (const json& block : parsed["outline"]["blocks"]) {
    has_only(block, {"start", "end", "kind", "article", "sentences"}, {"dateline"});
    EXPECT_LT(block["article"], parsed["outline"]["articles"].size());
    for (const json& sentence : block["sentences"]) has_only(sentence, {"start", "end"}, {});
  }
}

TEST(KeyText, HasSixteenDigits) {
  EXPECT_EQ(KeyText(0), "0000000000000000");
  EXPECT_EQ(KeyText(0x9f3a61c2d47be805), "9f3a61c2d47be805");
}

}  // namespace
}  // namespace jinggao
