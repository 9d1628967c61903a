// What lines are taken for, in pieces of pages that once were read wrongly. How often lines
// are taken for what they are at large, the evaluation says.

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <variant>

#include "jinggao/jinggao.h"

namespace jinggao {
namespace {

// A letter for each block of `page`: Headline, Subhead, Byline, Caption, Furniture, List item,
// Paragraph. A stroke stands where a story begins, apart from the first.
std::string KindsOf(std::string_view page) {
  constexpr std::string_view kLetters = "HSBCFLP";
  const auto outcome = Cleaner().Clean(page);
  const Outline& outline = std::get<Result>(outcome).outline;
  std::string kinds;
  std::uint32_t story = 0;
  for (const Block& block : outline.blocks) {
    if (block.article != story) kinds += '|';
    story = block.article;
    kinds += kLetters[static_cast<std::size_t>(block.kind)];
  }
  return kinds;
}

TEST(LineKinds, PapersOfTaiwanSignWithAStroke) {
  EXPECT_EQ(KindsOf("臺北市長視察捷運工程\n記者王小明／臺北報導\n"
                    "臺北市長昨日視察捷運萬大線工地，聽取工程進度簡報，指出目前進度超過預期。"),
            "HBP");
}

TEST(LineKinds, WhoWroteAndPhotographedSignsAStory) {
  EXPECT_EQ(
      KindsOf("村口的老槐树\n"
              "望川讯 10月3日，记者在青石镇看到，村口的老槐树下坐满了听戏的人，台上锣鼓正响。\n"
              "望川晚报记者 林致远 沈玉兰 文/摄"),
      "HPB");
}

TEST(LineKinds, AnOfficeThatSignsANoticeBeginsNoStory) {
  EXPECT_EQ(
      KindsOf("关于停水的通知\n\n因管网检修，定于4月2日8时至18时对城东片区停水，请提前储水。\n"
              "特此通知。\n\n望川县自来水公司\n2025年3月25日\n\n"
              "望川县举行春季植树活动\n\n"
              "望川讯 3月24日，望川县组织机关干部200余人到北山林场植树。\n（记者 林远舟）"),
      "HPPPP|HPB");
}

TEST(LineKinds, ADateMayHaveSpaces) {
  EXPECT_EQ(KindsOf("关于调整公交线路的通告\n\n"
                    "因道路施工，即日起对3路、5路公交线路进行调整，给您带来不便，敬请谅解。\n\n"
                    "双柳镇\n\n2025 年 3 月 20 日\n\n"
                    "望川县举行春季植树活动\n\n"
                    "望川讯 3月24日，望川县组织机关干部200余人到北山林场植树。\n（记者 林远舟）"),
            "HPPP|HPB");
}

TEST(LineKinds, WhatADigitalPaperHasAroundAStoryIsFurniture) {
  EXPECT_EQ(
      KindsOf("第A04版：要闻\n字体： 大 中 小\n上一篇 下一篇\n望川县：“小网格”托起“大民生”\n"
              "本报记者 贺知秋 通讯员 李明\n"
              "本报望川3月11日电 早上8点，望川县北山社区网格员小周准时出门，开始了一天的走访。"),
      "FFF|HBP");
}

}  // namespace
}  // namespace jinggao
