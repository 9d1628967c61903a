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

TEST(LineKinds, WishesAtTheEndOfALetterBeginNoStory) {
  EXPECT_EQ(KindsOf("中共望川县委致双柳大学的感谢信\n"
                    "望川讯 12月3日，中共望川县委向双柳大学发出感谢信。\n"
                    "全文如下：\n双柳大学并各兄弟院校：\n"
                    "大会收到你们热情洋溢的贺信，谨向你们表示衷心的感谢和诚挚的问候。\n"
                    "让我们再接再厉、顽强拼搏，不断开创家乡建设新局面，为建设新城不懈奋斗！\n"
                    "此致\n敬礼！\n"
                    "中共望川县委、望川县人民政府敬上，恳请各位校友常回家看看。\n"
                    "2025年3月20日\n（记者 林远舟）"),
            "HPPPPPPPPPB");
}

TEST(LineKinds, AnAgencyOrAnArtistCreditsAPicture) {
  const std::string story =
      "望川县新修健身步道\n"
      "望川讯（记者 林远舟）3月24日，望川县新修的健身步道对外开放，全长八公里，沿河而建。\n"
      "（全媒体记者 何知秋）\n";
  const std::string next =
      "\n青石镇举行春季植树活动\n"
      "望川讯（记者 沈玉兰）3月25日，青石镇组织机关干部两百余人到北山林场植树。";
  EXPECT_EQ(KindsOf(story + "望川古城墙下（新华社发）" + next), "HPBC|HP");
  EXPECT_EQ(KindsOf(story + "漫画：秦月如" + next), "HPBC|HP");
  EXPECT_EQ(KindsOf(story + "制图：望川日报视觉设计部" + next), "HPBC|HP");
}

TEST(LineKinds, WhatOpensWithFurtherNewsIsAnItem) {
  EXPECT_EQ(
      KindsOf("望川县新修健身步道\n\n"
              "望川讯（记者 林远舟）3月24日，望川县新修的健身步道对外开放，全长八公里。\n\n"
              "另讯（何知秋）在望川县政府新闻发布会上，县卫生健康局负责人介绍，患有慢性病等基础病"
              "的居民，要控制好基础疾病，长期服用的药物不能随意停用，外出时做好防护。\n\n"
              "另讯（沈玉兰）据望川县交通运输局统计，春节假期全县公路客运量达三万人次。"),
      "HP|P|P");
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

TEST(LineKinds, FeaturesAreHeadlinedByTwoClauses) {
  EXPECT_EQ(
      KindsOf(
          "溪水绕过石桥头，书声飞出木格窗\n\n□ 林远舟\n\n"
          "推开村小的木门，院子里的桂花落了一地。四年前，这里只剩下七个孩子、一位老师。\n\n"
          "如今，五十多个孩子在新教室里念书，最远的要翻过两座山。\n\n（记者 何知秋）\n\n"
          "一把剪刀，剪出半个村子的红火日子\n\n"
          "腊月里，青石镇的剪纸铺子天不亮就开了门。秦月如把红纸折了又折，剪刀在手里转了个弯。\n\n"
          "（融媒体 沈玉兰）\n\n"
          "快递进山难？这里有了“小马帮”\n\n"
          "3月8日，双柳乡的第一匹“快递马”驮着四十件包裹，走进了海拔最高的白杨坪。\n\n"
          "（通讯员 周立言）"),
      "HBPPB|HPB|HPB");
}

TEST(LineKinds, FeaturesThatNobodySignsAreToldApart) {
  EXPECT_EQ(KindsOf("守得荒山披绿装\n"
                    "　　种下一棵树，就是种下一份念想。在望川县北山林场，秦大河种树种了三十一年。\n"
                    "　　“树比我活得长。”他说。\n"
                    "老街的灯，亮到后半夜\n"
                    "　　夜里十点，东门外的馄饨摊前还坐着人。\n"
                    "　　摊主林远舟把最后一把葱花撒进碗里，抬头看了看天。"),
            "HPP|HPP");
}

// A paper whose name is a picture leaves 讯 alone to a paste.
TEST(LineKinds, ADispatchMayHaveLostThePapersName) {
  EXPECT_EQ(KindsOf("四月用电量增长百分之三\n\n"
                    "讯（通讯员林远舟）最新数据显示，四月全县用电量同比增长百分之三。\n\n"
                    "北山林场开园迎客\n\n"
                    "讯（记者 何知秋）3月8日，北山林场森林公园开园，首日迎客两千余人。"),
            "HP|HP");
}

TEST(LineKinds, ThePapersIssueIsFurniture) {
  EXPECT_EQ(KindsOf("2025年3月20日 星期四\n\n第8536期\n\n望川县召开春耕备耕现场会\n\n"
                    "望川讯 3月19日，望川县召开春耕备耕现场会，安排部署当前春季农业生产工作。\n\n"
                    "（记者 林远舟）"),
            "FF|HPB");
}

TEST(LineKinds, BelowWhereAPageStandsOnASiteIsItsHeadline) {
  EXPECT_EQ(KindsOf("首页 > 政务公开 > 通知公告\n"
                    "望川县人民政府办公室关于印发《望川县农村公路“路长制”实施方案》的通知\n"
                    "各乡镇人民政府，县直各有关单位：\n"
                    "《望川县农村公路“路长制”实施方案》已经县政府研究同意，现印发给你们，请认真抓好"
                    "贯彻落实。\n"
                    "打印本页　　关闭窗口"),
            "F|HPPF");
}

TEST(LineKinds, WhatASiteHasAroundAStoryBeginsNone) {
  EXPECT_EQ(
      KindsOf("安徽望川：“小柿子”结出“致富果”\n小字号\n"
              "柿子沟村因漫山遍野的柿子树得名。过去，山高路远，柿子熟了没人要，只能烂在地里。\n"
              "今年，全村柿子总产量达126万公斤，产值超过800万元，带动217户农户户均增收1.2万元。\n"
              "（责编：张  晓、王  琳）\n分享让更多人看到\n推荐阅读"),
      "HFPPBFF");
}

TEST(LineKinds, PicturesSignNothingAndArrowsPointToCaptions) {
  EXPECT_EQ(
      KindsOf("周末去哪儿？望川这条“银杏大道”上热搜了\n"
              "秋意渐浓，望川县城南的银杏大道又到了一年中最好看的时候。\n👇👇👇\n"
              "金黄的叶子铺满了两公里长的人行道，风一吹，像下了一场雨。\n▲市民在银杏大道拍照留念\n"
              "“我每年都来，今年叶子黄得比去年晚了一周。”家住南门社区的刘阿姨说。"),
      "PPPPCP");
}

TEST(LineKinds, ALabelAboveItemsBeginsNoStory) {
  EXPECT_EQ(
      KindsOf("巧手厨房：萝卜丝鲫鱼汤\n用料\n"
              "鲫鱼1条（约400克），白萝卜半根，姜3片，葱2根，料酒1汤匙，盐、白胡椒粉适量。\n做法\n"
              "1．鲫鱼去鳞去内脏，洗净擦干，两面各划三刀，抹少许盐腌10分钟；\n"
              "2．白萝卜去皮切细丝，焯水30秒后捞出沥干；"),
      "HHPPPP");
  EXPECT_EQ(KindsOf("青石渡考\n顾长青\n青石渡，又名清水渡，始建于明嘉靖年间[1]。\n"
                    "新中国成立后，渡口归县航运公司管理，高峰时日渡客3000余人次[2]。\n注释：\n"
                    "①《望川县志》卷三《建置》，清光绪七年刻本，第21页。\n"
                    "②望川县档案馆藏：全宗号12，目录号3，案卷号107。"),
            "HHPPPPP");
}

TEST(LineKinds, WhoGivesASpeechBeginsNoStory) {
  EXPECT_EQ(KindsOf("在全县招商引资大会上的讲话\n（2023年11月10日）\n林致远\n同志们：\n"
                    "今天，我们召开全县招商引资大会，主要任务是总结前一阶段工作，动员全县上下大抓招"
                    "商、抓大招商。"),
            "HBPPP");
}

TEST(LineKinds, APoemBeginsWithItsTitleAndWhoWroteIt) {
  EXPECT_EQ(KindsOf("望川晚报副刊\n登青石山\n顾长青\n"
                    "青石山高接白云，\n松风十里送清芬。\n登临最爱重阳后，\n红叶满坡落日曛。\n"
                    "渡口怀古\n秦月如\n"
                    "古渡苍茫一水间，\n渔歌唱晚白鸥还。\n千年往事随波去，\n只剩斜阳照远山。"),
            "HHBPPPP|HBPPPP");
}

}  // namespace
}  // namespace jinggao
