// What headlines are taken for where they cannot stand as they do.

#include "layout/headline_order.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "layout/cues.h"

namespace jinggao {
namespace {

struct Case {
  std::string text;
  Role role;
  Role next = Role::kParagraph;
  int margin = 100;
};

// The names of the roles that `lines` have in the end.
std::vector<std::string> Order(const std::vector<Case>& lines) {
  std::string text;
  std::vector<RoleVerdict> verdicts;
  for (const Case& line : lines) {
    text += line.text + "\n";
    verdicts.push_back({line.role, line.next, line.margin});
  }
  OrderHeadlines(ReadPage(text, CueFinder()), verdicts);
  std::vector<std::string> roles;
  for (const RoleVerdict& verdict : verdicts) roles.emplace_back(RoleName(verdict.role));
  return roles;
}

std::string Name(Role role) { return std::string(RoleName(role)); }

const Case kText = {"望川县开展冬修水利行动，新修渠道三十公里。", Role::kParagraph};
const Case kByline = {"（记者 林远舟）", Role::kByline};
const Case kRoundUp = {"望川快讯", Role::kStoryHeadline};
const Case kItem = {"青石镇新开两条公交线路", Role::kSubStoryHeadline};
const Case kStory = {"双柳镇冬修水利", Role::kStoryHeadline};
const Case kSubhead = {"渠道通到田头", Role::kSubhead};

TEST(HeadlineOrder, ItemsOfARoundUpStandTogether) {
  EXPECT_EQ(Order({kRoundUp, kItem, kText, kStory, kText, kItem, kText})[3], Name(kItem.role));
}

TEST(HeadlineOrder, ABylineEndsARoundUp) {
  EXPECT_EQ(Order({kRoundUp, kItem, kText, kByline, kStory, kText, kItem, kText})[4],
            Name(kStory.role));
}

TEST(HeadlineOrder, AStoryBehindTheLastItemIsOne) {
  EXPECT_EQ(Order({kRoundUp, kItem, kText, kStory, kText, kByline})[3], Name(kStory.role));
}

TEST(HeadlineOrder, ItemsHaveNoSubheads) {
  EXPECT_EQ(Order({kRoundUp, kItem, kText, kSubhead, kText})[3], Name(kItem.role));
  EXPECT_EQ(Order({kRoundUp, kItem, kText, kStory, kText, kSubhead, kText})[5],
            Name(kSubhead.role));
}

TEST(HeadlineOrder, AHeadlineStandsAboveADispatch) {
  const Case dispatch = {"本报讯（记者 林远舟）12月3日，望川县开展冬修水利行动。",
                         Role::kParagraph};
  const Case report = {"据望川电视台报道，渠道通到了田头。", Role::kParagraph};
  EXPECT_EQ(Order({kStory, kText, kSubhead, dispatch})[2], Name(kStory.role));
  EXPECT_EQ(Order({kStory, kText, kSubhead, report})[2], Name(kSubhead.role));
  EXPECT_EQ(Order({kStory, kSubhead, dispatch})[1], Name(Role::kDeck));
}

TEST(HeadlineOrder, OfTwoHeadlinesTheLessLikelyYields) {
  const Case picture = {"冬日渠水清", Role::kStoryHeadline, Role::kCaption, 50};
  const Case deck = {"新修渠道三十公里", Role::kStoryHeadline, Role::kDeck, 80};
  const auto caption_and_story = Order({kText, kByline, picture, deck, kText});
  EXPECT_EQ(caption_and_story[2], Name(Role::kCaption));
  EXPECT_EQ(caption_and_story[3], Name(Role::kStoryHeadline));
  const auto two_decks = Order({kText, kByline, kStory, deck, kText});
  EXPECT_EQ(two_decks[2], Name(Role::kStoryHeadline));
  EXPECT_EQ(two_decks[3], Name(Role::kDeck));
}

TEST(HeadlineOrder, ATableOfContentsIsLeftAlone) {
  const Case deck = {"新修渠道三十公里", Role::kStoryHeadline, Role::kDeck, 80};
  EXPECT_EQ(Order({kStory, deck, deck, kText}),
            (std::vector<std::string>{Name(kStory.role), Name(kStory.role), Name(kStory.role),
                                      Name(kText.role)}));
}

TEST(HeadlineOrder, WhatGoesOnWithAHeadlineDoesSoBelowOne) {
  const Case deck = {"新修渠道三十公里", Role::kDeck, Role::kStoryHeadline, 80};
  const Case picture = {"冬日渠水清", Role::kCaption, Role::kStoryHeadline, 50};
  EXPECT_EQ(Order({kText, kByline, deck, kText})[2], Name(Role::kStoryHeadline));
  EXPECT_EQ(Order({kText, kByline, picture, deck, kText})[2], Name(Role::kStoryHeadline));
}

// 半边天 展风采, which may be two names, above ——写在三八国际妇女节之际.
TEST(HeadlineOrder, ADeckWithADashHasItsHeadlineAbove) {
  const Case headline = {"半边天 展风采", Role::kByline};
  const Case deck = {"——写在三八国际妇女节之际", Role::kStoryHeadline};
  EXPECT_EQ(Order({kText, headline, deck, kText}),
            (std::vector{Name(Role::kParagraph), Name(Role::kStoryHeadline), Name(Role::kDeck),
                         Name(Role::kParagraph)}));
  EXPECT_EQ(Order({kText, headline, {deck.text, Role::kDeck}, kText})[1],
            Name(Role::kStoryHeadline));
  EXPECT_EQ(Order({kText, kByline, deck, kText})[1], Name(Role::kByline));
}

// 临溪周末, above the day at the top of a page.
TEST(HeadlineOrder, ThePapersNameAboveItsDateIsFurniture) {
  const Case name = {"临溪周末", Role::kStoryHeadline};
  const Case day = {"2023年11月25日 星期六", Role::kFurniture};
  const Case page = {"第3版 要闻", Role::kFurniture};
  EXPECT_EQ(Order({name, day, kStory, kText})[0], Name(Role::kFurniture));
  EXPECT_EQ(Order({name, day, page, kStory, kText})[0], Name(Role::kFurniture));
  // A story with its day below its headline, as the web has them.
  EXPECT_EQ(Order({name, day, kText})[0], Name(Role::kStoryHeadline));
  EXPECT_EQ(Order({name, kStory, kText})[0], Name(Role::kStoryHeadline));
  const Case headline = {"双柳镇冬修水利 渠道通到田头", Role::kStoryHeadline};
  EXPECT_EQ(Order({headline, day, kStory, kText})[0], Name(Role::kStoryHeadline));
}

}  // namespace
}  // namespace jinggao
