// What a caller knows of passages: how hints are read, and what they do.

#include "layout/hints.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "jinggao/jinggao.h"
#include "layout/page.h"

namespace jinggao {
namespace {

using enum HintKind;

TEST(FirstBadHint, IsTheFirstOutOfPlace) {
  const std::string text = "甲乙丙丁";  // three bytes each
  const auto bad = [&text](const std::vector<Hint>& hints) { return FirstBadHint(text, hints); };
  EXPECT_EQ(bad({}), std::nullopt);
  EXPECT_EQ(bad({{{0, 12}, kHeading}}), std::nullopt);
  EXPECT_EQ(bad({{{0, 3}, kCode}, {{3, 3}, kCode}, {{3, 6}, kCode}}), std::nullopt);
  EXPECT_EQ(bad({{{0, 12}, kQuotation}, {{0, 6}, kListItem}, {{3, 6}, kCode}, {{6, 12}, kCode}}),
            std::nullopt);
  EXPECT_EQ(bad({{{0, 15}, kHeading}}), 0u) << "outside";
  EXPECT_EQ(bad({{{6, 3}, kHeading}}), 0u) << "the wrong way round";
  EXPECT_EQ(bad({{{0, 3}, kHeading}, {{4, 6}, kCode}}), 1u) << "begins inside a character";
  EXPECT_EQ(bad({{{0, 5}, kHeading}}), 0u) << "ends inside a character";
  EXPECT_EQ(bad({{{3, 6}, kHeading}, {{0, 3}, kHeading}}), 1u) << "out of order";
  EXPECT_EQ(bad({{{0, 6}, kQuotation}, {{3, 9}, kCode}}), 1u) << "across an edge";
  EXPECT_EQ(bad({{{0, 3}, kCode}, {{0, 6}, kQuotation}}), 1u) << "the shorter first";
}

std::string Show(const HintLayout& layout) {
  std::string shown;
  for (const Passage& passage : layout.passages) {
    shown += std::to_string(passage.begin) + ":";
    shown += passage.kind ? std::to_string(static_cast<int>(*passage.kind)) : "-";
    shown += " ";
  }
  for (const Span& code : layout.code) {
    shown += "[" + std::to_string(code.begin) + "," + std::to_string(code.end) + ")";
  }
  return shown;
}

TEST(HintLayout, IsFlat) {
  const auto show = [](const std::vector<Hint>& hints) { return Show(HintLayout(hints)); };
  EXPECT_EQ(show({}), "0:- ");
  EXPECT_EQ(show({{{3, 6}, kHeading}}), "0:- 3:0 6:- ");
  EXPECT_EQ(show({{{3, 6}, kListItem}, {{6, 9}, kListItem}}), "0:- 3:1 6:1 9:- ");
  EXPECT_EQ(show({{{0, 9}, kQuotation}, {{3, 6}, kListItem}, {{7, 9}, kTableCell}}),
            "0:3 3:1 6:3 7:2 9:- ");
  EXPECT_EQ(show({{{0, 9}, kQuotation}, {{0, 9}, kHeading}}), "0:0 9:- ");
  EXPECT_EQ(show({{{2, 8}, kCode}, {{3, 5}, kCode}, {{8, 9}, kCode}}), "0:- [2,8)[8,9)");
  EXPECT_EQ(show({{{3, 3}, kHeading}, {{4, 4}, kCode}}), "0:- ") << "nothing in them";
}

TEST(HintLayout, KnowsCode) {
  const std::vector<Hint> hints = {{{2, 6}, kCode}, {{8, 9}, kCode}};
  const HintLayout layout(hints);
  EXPECT_TRUE(layout.TouchesCode({0, 3}));
  EXPECT_TRUE(layout.TouchesCode({5, 8}));
  EXPECT_TRUE(layout.TouchesCode({4, 4}));
  EXPECT_FALSE(layout.TouchesCode({0, 2}));
  EXPECT_FALSE(layout.TouchesCode({6, 8}));
  EXPECT_FALSE(layout.TouchesCode({2, 2}));
  EXPECT_FALSE(layout.TouchesCode({6, 6}));
  EXPECT_TRUE(layout.IsCode({2, 6}));
  EXPECT_FALSE(layout.IsCode({2, 7}));
  EXPECT_FALSE(layout.IsCode({9, 10}));
}

TEST(FencedCode, IsFromAFenceToTheNext) {
  const auto fenced = [](std::string_view text) {
    std::string shown;
    for (const Hint& hint : FencedCode(text))
      shown += text.substr(hint.span.begin, hint.span.size());
    return shown;
  };
  EXPECT_EQ(fenced("甲\n```json\n乙\n```\n丙"), "```json\n乙\n```");
  EXPECT_EQ(fenced("```\r\n甲\r\n```\r\n"), "```\r\n甲\r\n```");
  EXPECT_EQ(fenced("甲\n```json\n乙\n"), "") << "never closed";
  EXPECT_EQ(fenced("甲```\n乙\n```\n"), "") << "inside a line";
}

// Cleaning with hints.

Hint HintOf(std::string_view text, std::string_view passage, HintKind kind) {
  const std::size_t begin = text.find(passage);
  EXPECT_NE(begin, std::string_view::npos) << passage;
  return {{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(begin + passage.size())},
          kind};
}

Result Clean(std::string_view text, const std::vector<Hint>& hints) {
  const auto outcome = Cleaner().Clean(text, hints);
  EXPECT_TRUE(std::holds_alternative<Result>(outcome));
  return std::holds_alternative<Result>(outcome) ? std::get<Result>(outcome) : Result{};
}

// The blocks as "kind text" lines.
std::vector<std::string> Blocks(std::string_view text, const Result& result) {
  constexpr std::string_view kNames[] = {"headline",  "subhead",   "byline",   "caption",
                                         "furniture", "list-item", "paragraph"};
  std::vector<std::string> blocks;
  for (const Block& block : result.outline.blocks) {
    blocks.push_back(std::string(kNames[static_cast<std::size_t>(block.kind)]) + " " +
                     std::string(text.substr(block.span.begin, block.span.size())));
  }
  return blocks;
}

TEST(Hints, KeepApartWhatWouldBeJoined) {
  const std::string first = "今年以来，双柳镇抢抓农时修渠引水，新建的三座水";
  const std::string second = "库已全部蓄水，可灌溉农田两万余亩。";
  const std::string whole = first + "\n\n" + second;
  const auto held = [&whole](const std::vector<Hint>& hints) {
    const Page page = ReadPage(whole, CueFinder(), HintLayout(hints));
    return page.breaks.size() == 1 && page.breaks[0].held;
  };
  EXPECT_FALSE(held({}));
  for (const HintKind kind : {kHeading, kListItem, kTableCell, kQuotation, kCode}) {
    SCOPED_TRACE(static_cast<int>(kind));
    EXPECT_TRUE(held({HintOf(whole, first, kind)}));
    EXPECT_TRUE(held({HintOf(whole, second, kind)}));
  }
  for (const HintKind kind : {kHeading, kTableCell, kCode}) {
    EXPECT_TRUE(held({HintOf(whole, whole, kind)}));
  }
  for (const HintKind kind : {kListItem, kQuotation}) {
    EXPECT_FALSE(held({HintOf(whole, whole, kind)}));
  }
  EXPECT_TRUE(held({HintOf(whole, "水\n\n库", kCode)}));
  EXPECT_FALSE(held({HintOf(whole, "三座水", kCode)})) << "the end of a line is code";
}

TEST(Hints, SayWhatALineIs) {
  const std::string text = "全县春灌工作全面展开，三万亩麦田喝足了返青水，长势喜人。";
  const auto kind_as = [&text](HintKind kind) {
    return Blocks(text, Clean(text, {HintOf(text, text, kind)}));
  };
  EXPECT_EQ(Blocks(text, Clean(text, {})), std::vector{"paragraph " + text});
  EXPECT_EQ(kind_as(kHeading), std::vector{"headline " + text});
  EXPECT_EQ(kind_as(kListItem), std::vector{"list-item " + text});
  EXPECT_EQ(kind_as(kTableCell), std::vector{"paragraph " + text});
  EXPECT_EQ(kind_as(kQuotation), std::vector{"paragraph " + text});

  const std::string byline = "（记者 林远舟）";
  EXPECT_EQ(Blocks(byline, Clean(byline, {HintOf(byline, byline, kQuotation)})),
            std::vector{"paragraph " + byline});
}

TEST(Hints, EndLines) {
  const std::string text = "名称\t双柳镇图书馆\t读者六百余人";
  EXPECT_EQ(Blocks(text, Clean(text, {HintOf(text, "名称", kTableCell),
                                      HintOf(text, "双柳镇图书馆", kTableCell),
                                      HintOf(text, "读者六百余人", kTableCell)})),
            (std::vector<std::string>{"paragraph 名称", "paragraph 双柳镇图书馆",
                                      "paragraph 读者六百余人"}));
  const std::string items = "一是修渠；二是引水。";
  EXPECT_EQ(Blocks(items, Clean(items, {HintOf(items, "一是修渠；", kListItem),
                                        HintOf(items, "二是引水。", kListItem)})),
            (std::vector<std::string>{"list-item 一是修渠；", "list-item 二是引水。"}));
}

TEST(Hints, LeaveCodeAlone) {
  const std::string dirty = "群众的获得感 and 安全感都强了，，群众的获得感 and 安全感都强了。";
  const std::string word = " and ";
  EXPECT_NE(Clean(dirty, {}).text, dirty);
  const Result whole = Clean(dirty, {HintOf(dirty, dirty, kCode)});
  EXPECT_EQ(whole.text, dirty);
  EXPECT_TRUE(whole.findings.empty());
  EXPECT_TRUE(whole.outline.sentences.empty());
  // Only the first “and” is code; the rest of the line is text.
  EXPECT_EQ(Clean(dirty, {HintOf(dirty, word, kCode)}).text,
            "群众的获得感 and 安全感都强了，群众的获得感和安全感都强了。");
}

TEST(Hints, FollowWhatIsMended) {
  // What is taken out before the code moves it further than it is long.
  std::string invisible;
  for (int i = 0; i < 20; ++i) invisible += "\u200b";
  const std::string code = "a，，b and 丙";
  const std::string text =
      "群众的获得感" + invisible + " and 安全感都强了。\n\n输入 " + code + " 后回车，，即可。";
  const Result result = Clean(text, {HintOf(text, code, kCode)});
  EXPECT_EQ(result.text, "群众的获得感和安全感都强了。\n\n输入 " + code + " 后回车，即可。");
}

TEST(Hints, KeepCodeOutOfRepeats) {
  const std::string paragraph = "双柳镇图书馆昨日开馆，首日接待读者六百余人，借出图书近千册。";
  const std::string text = paragraph + "\n\n" + paragraph;
  EXPECT_EQ(Clean(text, {}).findings.size(), 1u);
  EXPECT_TRUE(Clean(text, {HintOf(text, paragraph, kCode)}).findings.empty());
}

TEST(Hints, AreRefusedByNumber) {
  const std::vector<Hint> hints = {{{0, 3}, kHeading}, {{0, 6}, kCode}};
  const auto outcome = Cleaner().Clean("甲乙", hints);
  ASSERT_TRUE(std::holds_alternative<InputError>(outcome));
  EXPECT_EQ(std::get<InputError>(outcome).kind, InputError::Kind::kBadHint);
  EXPECT_EQ(std::get<InputError>(outcome).offset, 1u);
}

}  // namespace
}  // namespace jinggao
