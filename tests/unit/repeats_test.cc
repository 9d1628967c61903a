#include "repeats/repeats.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "layout/sentences.h"

namespace jinggao {
namespace {

// A page of paragraphs, with its outline.
struct MadePage {
  std::string text;
  Outline outline;

  void Add(std::string_view paragraph, std::uint32_t article = 0,
           BlockKind kind = BlockKind::kParagraph) {
    Block block;
    block.kind = kind;
    block.article = article;
    block.span.begin = static_cast<std::uint32_t>(text.size());
    text += paragraph;
    block.span.end = static_cast<std::uint32_t>(text.size());
    block.first_sentence = static_cast<std::uint32_t>(outline.sentences.size());
    AppendSentences(paragraph, {MarksIn(paragraph), 0}, block.span.begin, outline.sentences);
    block.sentence_count =
        static_cast<std::uint32_t>(outline.sentences.size()) - block.first_sentence;
    outline.blocks.push_back(block);
    text += "\n\n";
  }

  // The page's repeats, one a line: kind, places of the later and the earlier one.
  // A place is the number of its block, and behind a full stop that of its sentence.
  std::string Repeats() const {
    std::string shown;
    for (const Repeat& repeat : FindRepeats(text, outline, MarksIn(text))) {
      constexpr std::string_view kKinds[] = {"sentence", "paragraph", "near-paragraph"};
      shown += std::string(kKinds[static_cast<int>(repeat.kind)]) + " " + PlaceOf(repeat.later) +
               " of " + PlaceOf(repeat.earlier) + "\n";
    }
    return shown;
  }

  // Of a passage over two blocks, where it begins and where it ends: "0~1".
  std::string PlaceOf(Span span) const {
    std::string place = BlockPlaceOf(span);
    if (place != "nowhere") return place;
    std::string begin = "nowhere";
    std::string end = "nowhere";
    for (const Block& block : outline.blocks) {
      for (std::uint32_t k = 0; k < block.sentence_count; ++k) {
        const Span sentence = outline.sentences[block.first_sentence + k];
        if (sentence.begin == span.begin) begin = BlockPlaceOf(sentence);
        if (sentence.end == span.end) end = BlockPlaceOf(sentence);
      }
    }
    return begin + "~" + end;
  }

  std::string BlockPlaceOf(Span span) const {
    for (std::size_t i = 0; i < outline.blocks.size(); ++i) {
      const Block& block = outline.blocks[i];
      if (block.span == span) return std::to_string(i);
      for (std::uint32_t k = 0; k < block.sentence_count; ++k) {
        if (outline.sentences[block.first_sentence + k] != span) continue;
        return std::to_string(i) + "." + std::to_string(k);
      }
    }
    return "nowhere";
  }
};

std::string RepeatsOf(const std::vector<std::string_view>& paragraphs) {
  MadePage page;
  for (const std::string_view paragraph : paragraphs) page.Add(paragraph);
  return page.Repeats();
}

constexpr std::string_view kHeating =
    "沈知微指出，供暖工作关系千家万户，各责任单位要强化责任担当，提前备足燃料，全面检修设备，确保按"
    "时供暖、稳定供暖、"
    "安全供暖。要畅通服务热线，群众来电件件有着落。要加强值班值守，遇到险情第一时间处置。";
constexpr std::string_view kOther =
    "走进白杨坡镇食用菌产业园，一排排大棚整齐排列，工人们正忙着采摘、分拣、装箱，一派繁忙景象。";

TEST(RepeatedParagraphs, AreFlaggedOnceForEachLaterPlace) {
  EXPECT_EQ(RepeatsOf({kHeating, kOther, kHeating, kHeating}),
            "paragraph 2 of 0\nparagraph 3 of 2\n");
}

TEST(RepeatedParagraphs, AreFoundWhereOneIsCutInTwo) {
  const std::string_view head = kHeating.substr(0, kHeating.find("要畅通"));
  const std::string_view tail = kHeating.substr(head.size());
  EXPECT_EQ(RepeatsOf({head, tail, kOther, kHeating}), "paragraph 3 of 0~1.1\n");
  EXPECT_EQ(RepeatsOf({kHeating, kOther, head, tail}), "paragraph 2~3.1 of 0\n");
  EXPECT_EQ(RepeatsOf({kHeating, head, kOther, tail}),
            "near-paragraph 1 of 0\nsentence 3.0 of 0.1\nsentence 3.1 of 0.2\n");
}

TEST(RepeatedSentences, AreFoundWhereOneIsCutInTwo) {
  constexpr std::string_view kHead = "每到一处，林致远都认真听、仔细看，详细了";
  constexpr std::string_view kTail = "解工程进展情况。";
  const std::string whole = std::string(kHead) + std::string(kTail);
  EXPECT_EQ(RepeatsOf({kHead, std::string(kTail) + whole + "工程上月开工，年底完成。"}),
            "sentence 1.1 of 0~1.0\n");
  EXPECT_EQ(RepeatsOf({whole + "工程上月开工，年底完成。" + std::string(kHead),
                       std::string(kTail) + "施工队日夜奋战，两座泵站和三条水渠进展很快。"}),
            "sentence 0.2~1.0 of 0.0\n");
}

TEST(RepeatedSentences, OfFiguresCountBehindThemselves) {
  EXPECT_EQ(
      RepeatsOf({"《县志》共14章、85条，68.5万字。《县志》共14章、85条，68.5万字。全书已经出版。"}),
      "sentence 0.1 of 0.0\n");
}

TEST(RepeatedParagraphs, AreComparedWithoutWhiteSpaceAndPunctuation) {
  EXPECT_EQ(RepeatsOf({"今年，水稻、小麦 长势良好；玉米丰收在望，农民喜笑颜开。",
                       "今年水稻、小麦、长势良好，玉米丰收在望。农民喜笑颜开！"}),
            "paragraph 1 of 0\n");
}

TEST(RepeatedParagraphs, MayBeTakenForCaptionsAndHeadlines) {
  MadePage page;
  page.Add(kHeating);
  page.Add(kHeating, 0, BlockKind::kCaption);
  page.Add(kHeating, 0, BlockKind::kHeadline);
  EXPECT_EQ(page.Repeats(), "paragraph 1 of 0\nparagraph 2 of 1\n");
}

TEST(RepeatedParagraphs, AreNoShortCaptionsAndHeadlines) {
  constexpr std::string_view kCaption = "图为村民在新建的水库旁劳作，远处是去年建成的泵站。";
  constexpr std::string_view kHeadline =
      "全力以赴保障群众安全 各镇各部门闻令而动抢险救灾 "
      "十二座水库二十三处险工险段全部落实专人日夜值守";
  MadePage page;
  page.Add(kCaption, 0, BlockKind::kCaption);
  page.Add(kCaption, 0, BlockKind::kCaption);
  page.Add(kHeadline, 1, BlockKind::kHeadline);
  page.Add(kHeadline, 2, BlockKind::kHeadline);
  EXPECT_EQ(page.Repeats(), "");
}

TEST(RepeatedParagraphs, AreOfParagraphsOnly) {
  MadePage page;
  page.Add(kHeating);
  page.Add(kHeating, 0, BlockKind::kFurniture);
  page.Add(kHeating, 0, BlockKind::kByline);
  EXPECT_EQ(page.Repeats(), "");
}

TEST(RepeatedParagraphs, AreNotShort) {
  EXPECT_EQ(RepeatsOf({"（融媒体 秦月如 通讯员 孟庆禾）", "（融媒体 秦月如 通讯员 孟庆禾）"}), "");
}

TEST(NearParagraphs, AreFoundWithAFewWordsChanged) {
  std::string edited(kHeating);
  edited.replace(edited.find("备足"), 6, "准备好");
  edited.replace(edited.find("险情"), 6, "情况");
  EXPECT_EQ(RepeatsOf({kHeating, kOther, edited}), "near-paragraph 2 of 0\n");
}

TEST(NearParagraphs, AreFoundWithASentenceTakenAwayOrAdded) {
  const std::string shorter(kHeating.substr(0, kHeating.find("要加强")));
  EXPECT_EQ(RepeatsOf({kHeating, kOther, shorter}), "near-paragraph 2 of 0\n");
  EXPECT_EQ(RepeatsOf({shorter, kOther, kHeating}), "near-paragraph 2 of 0\n");
  const std::string longer = std::string(kOther) + std::string(kHeating);
  EXPECT_EQ(RepeatsOf({longer, kHeating}), "near-paragraph 1 of 0\n");
}

TEST(NearParagraphs, AreFoundWhereOneHasFewMarksAndTheOtherMany) {
  constexpr std::string_view kHalf =
      "县农业农村局组织技术人员走进田间地头，指导农户做好越冬作物田间管理。"
      "目前，全县已有四十二名技术人员包村联户，服务面积十一万亩，"
      "预计到十二月底，各乡镇冬季农田水利工程全部完工。";
  std::string whole(kHalf);
  whole.replace(whole.find("组织"), 6, "安排");
  whole +=
      "入冬以来，柳湾、石桥、前河等乡镇抢抓农时，清淤修渠、整理土地，"
      "群众的干劲一天比一天高，地里到处是人。";
  EXPECT_EQ(RepeatsOf({whole, kOther, kHalf}), "near-paragraph 2 of 0\n");
  EXPECT_EQ(RepeatsOf({kHalf, kOther, whole}), "near-paragraph 2 of 0\n");
}

TEST(NearParagraphs, AreFoundWithoutAnyMarks) {
  std::string edited =
      "全县各级各部门要切实把思想和行动统一到县委的决策部署上来以更大的力度推进今冬明春各项重点工"
      "作";
  const std::string text = edited;
  edited.replace(edited.find("更大"), 6, "最大");
  EXPECT_EQ(RepeatsOf({text, kOther, edited}), "near-paragraph 2 of 0\n");
}

TEST(NearParagraphs, AreOfTheNearestOfSeveralCopies) {
  std::string edited(kHeating);
  edited.replace(edited.find("备足"), 6, "准备好");
  EXPECT_EQ(RepeatsOf({kHeating, kOther, kHeating, edited}),
            "paragraph 2 of 0\nnear-paragraph 3 of 2\n");
}

TEST(NearParagraphs, AreNotReportsOfOnePattern) {
  EXPECT_EQ(RepeatsOf({"11月8日，区委副书记周立言到城关街道督导文明城市创建工作，对前期督导中发现的"
                       "问题整改情况进行"
                       "查看。区人大常委会副主任郑重阳，区委办公室主任何其多参加。",
                       "又讯 "
                       "11月9日，区委副书记周立言到古渡街道督导文明城市创建工作，对前期督导中发现的"
                       "问题整改情况进行"
                       "查看。副区长叶知春，区政协副主席林间，区住建局局长马到参加。"}),
            "");
}

TEST(NearParagraphs, AreNotTheSameAboutOtherFigures) {
  EXPECT_EQ(RepeatsOf({"本周全县蔬菜批发均价为每公斤3.2元，较上周上涨5%，较去年同期上涨8%"
                       "，上市总量240吨，市场供应充足。",
                       "本周全县蔬菜批发均价为每公斤4.1元，较上周上涨2%，较去年同期上涨6%"
                       "，上市总量90吨，市场供应充足。"}),
            "");
}

TEST(NearParagraphs, AreNotASmallPartOfALongOne) {
  MadePage page;
  std::string longer(kHeating);
  for (const std::string_view more : {"水稻", "小麦", "玉米", "大豆", "棉花", "花生"}) {
    longer += std::string(more) +
              "种植面积逐年扩大，农技人员进村指导，农民收入稳步增加，日子越过越红火。";
  }
  page.Add(longer, 0);
  page.Add(kHeating.substr(0, kHeating.find("要畅通")), 1);
  EXPECT_EQ(page.Repeats(), "");
}

TEST(RepeatedSentences, AreNotOthersThatBeginAndEndAlike) {
  EXPECT_EQ(RepeatsOf({"今年前三季度全县共落实种粮补贴资金二千三百万元惠及农户一万一千户。"
                       "今年前三季度全县共落实养老补贴资金二千三百万元惠及农户一万一千户。"
                       "每到一处，他都认真听、仔细看。"}),
            "");
}

TEST(RepeatedSentences, AreFlaggedWhereTheyStandRunning) {
  EXPECT_EQ(RepeatsOf({"每到一处，他都认真听、仔细看。每到一处，他都认真听、仔细看。每到一处，他都"
                       "认真听、仔细看。"}),
            "sentence 0.1 of 0.0\nsentence 0.2 of 0.1\n");
}

TEST(RepeatedSentences, AreFlaggedElsewhereInTheStory) {
  EXPECT_EQ(RepeatsOf({"他来了。改造后的小区道路平整、路灯明亮、绿树成荫。", kOther,
                       "改造后的小区，道路平整，路灯明亮，绿树成荫。他走了。"}),
            "sentence 2.0 of 0.1\n");
}

TEST(RepeatedSentences, AreNotOfOtherStories) {
  MadePage page;
  page.Add("改造后的小区道路平整、路灯明亮、绿树成荫。他来了。", 0);
  page.Add("他走了。改造后的小区道路平整、路灯明亮、绿树成荫。", 1);
  EXPECT_EQ(page.Repeats(), "");
}

TEST(RepeatedSentences, AreLongEnough) {
  EXPECT_EQ(RepeatsOf({"大家齐声叫好。大家齐声叫好。渠水流进了村民的田里。"}), "");  // 6
  EXPECT_EQ(RepeatsOf({"大家一起齐声叫好。大家一起齐声叫好。渠水流进了田里。"}),     // 8, running
            "sentence 0.1 of 0.0\n");
  EXPECT_EQ(RepeatsOf({"大家一起齐声叫好。渠水流进了田里。大家一起齐声叫好。"}), "");  // 8, apart
  EXPECT_EQ(RepeatsOf({"Reuse, reduce, recycle。Reuse, reduce, recycle。"}), "");
}

TEST(RepeatedSentences, AreNotFlaggedAgainInAFlaggedParagraph) {
  EXPECT_EQ(RepeatsOf({kHeating, kHeating}), "paragraph 1 of 0\n");
}

// Former bugs: the paragraphs on both sides of a cut were said to be copies of each other,
// and what stood in a line taken for a headline was not looked at.
TEST(RepeatedSentences, AreFoundWhereOneOfThemIsCutInTwo) {
  EXPECT_EQ(
      RepeatsOf({"每到一处，他都认真听取汇报、仔细查看现场。每到一处，他都认真听取汇报、仔细查看",
                 "现场。每到一处，他都认真听取汇报、仔细查看现场。他还看望了住在山上的老人。"}),
      "sentence 0.1~1.0 of 0.0\nsentence 1.1 of 0.1~1.0\n");
  EXPECT_EQ(
      RepeatsOf({"每到一处，他都认真听取汇报、仔细查看现场，同村民拉家常。",
                 "每到一处，他都认真听取汇报、仔细查看现场，同村民拉家常。每到一处，他都认真听取"
                 "汇报、仔细查看现场，同村民拉家常。他走了。"}),
      "sentence 1.0 of 0\nsentence 1.1 of 1.0\n");
  MadePage page;
  page.Add("每到一处，他都认真听取汇报", 0, BlockKind::kHeadline);
  page.Add("仔细查看现场。每到一处，他都认真听取汇报，仔细查看现场。他走了。");
  EXPECT_EQ(page.Repeats(), "sentence 1.1 of 0~1.0\n");
}

TEST(Repeats, AreInOrder) {
  EXPECT_EQ(RepeatsOf({kHeating, "每到一处，他都认真听、仔细看。每到一处，他都认真听、仔细看。",
                       kHeating}),
            "sentence 1.1 of 1.0\nparagraph 2 of 0\n");
}

TEST(Repeats, OfNothingAreNone) { EXPECT_EQ(RepeatsOf({}), ""); }

TEST(Repeats, OfAPageThatStandsAThousandTimesAreFoundInTime) {
  // Would not end if every paragraph were compared with all its copies.
  MadePage page;
  std::string edited(kHeating);
  edited.replace(edited.find("备足"), 6, "准备好");
  for (std::uint32_t i = 0; i < 3000; ++i) {
    page.Add(kHeating, i);
    page.Add(kOther, i);
    page.Add(edited, i);
  }
  EXPECT_EQ(FindRepeats(page.text, page.outline, MarksIn(page.text)).size(), 3 * 3000u - 2);
}

}  // namespace
}  // namespace jinggao
