// Where sentences end. Each case is a block with a | behind every sentence but the last.

#include "layout/sentences.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace jinggao {
namespace {

// The sentences of `text`, a | between each two.
std::string Split(std::string_view text) {
  std::vector<Span> sentences;
  AppendSentences(text, {MarksIn(text), 0}, 0, sentences);
  std::string shown;
  for (const Span& sentence : sentences) {
    if (!shown.empty()) shown += "|";
    shown += text.substr(sentence.begin, sentence.size());
  }
  return shown;
}

void Check(const std::vector<std::string_view>& cases) {
  for (const std::string_view expected : cases) {
    std::string text(expected);
    text.erase(std::remove(text.begin(), text.end(), '|'), text.end());
    EXPECT_EQ(Split(text), expected);
  }
}

TEST(Sentences, EndAtStops) {
  Check({
      "水来了。",
      "水来了",
      "水来了。|树绿了。",
      "水来了！|树绿了吗？|绿了。",
      "水来了。|树绿了",
      "水来了，树绿了；鸟回来了：它们在等春天、等雨。",
      "真的吗？！|真的！！！|太好了。",
      "真的吗？？|真的。",
      "水来了。。|树绿了。",
      "全镇增收三成。|10月份再创新高。",
      "全镇增收三成。|A组得分最高。",
      "涨幅为3.5%。|比上年高0.2个百分点。",
  });
}

TEST(Sentences, DoNotEndAtHalfwidthDots) {
  Check({
      "网址为www.qinghe.example，电话0635.12。",
      "全长3.14公里，8.5元一张票。",
      "会议由J.Smith主持。|会后参观。",
      "比赛于19:30开始，主队以3:2取胜。",
  });
}

TEST(Sentences, EndAtHalfwidthStopsBehindChineseOnly) {
  Check({
      "水来了!|树绿了?|绿了。",
      "真的吗?!|真的。",
      "打开www.qinghe.example/news?id=2023查看。",
      "Yahoo!公司参展。",
      "他说“好”!|大家笑了。",
  });
}

TEST(Sentences, KeepClosingMarks) {
  Check({
      "他说：“水来了。”|大家都来看。",
      "他说：“水来了！”|大家都来看。",
      "他说：“水来了。”",
      "他喊道：「水来了！」|大家都来看。",
      "（大家鼓掌。）|会议继续。",
      "他说：“老人讲‘瑞雪兆丰年。’”|大家点头。",
      "他说：“（笑）水来了。”|大家都来看。",
      "他念道：“‘水来了！’”|大家都来看。",
  });
}

TEST(Sentences, DoNotEndInsideQuotes) {
  Check({
      "他说：“水来了。树绿了。鸟也回来了。”|大家都笑了。",
      "会议提出“早部署、早落实。”的要求。",
      "他说：“水来了！树绿了！”",
      "“水来了。树绿了。”老人说。",
      "他说：“你听‘水来了。’多好听。”|大家都笑了。",
      "标语写着“爱水！惜水！护水！”，十分醒目。",
  });
}

TEST(Sentences, GoOnAfterSpeechThatOpensThem) {
  Check({
      "“欢迎回家！”老人笑着说。",
      "“欢迎回家！”老人笑着说，眼里有泪。|“我们回来了。”",
      "“水来了吗？”孩子问。",
      "“今年收成好。”种植户孟庆禾告诉记者。",
      "“我们一定办好。”林致远表示，全县将加大投入。",
      "“路修通了，出门方便多了。”村民感慨。",
      "“快跑！”他大喊一声。",
      "“我……”他喃喃道。",
  });
}

TEST(Sentences, EndWithSpeechThatNobodyIsNamedFor) {
  Check({
      "“水来了。”|“树绿了。”老人说。",
      "“水来了。”|全村沸腾。",
      "“水来了！”|人们奔走相告，街道上挤满了人。",
      "“水来了。”|3月5日，渠道通水。",
      "“欢迎！”|这条道路修了三年。",
      "他说：“水来了。”|她说：“树绿了。”",
      "他笑着说，“水来了。”|大家都来看。",
  });
}

TEST(Sentences, GoOnAfterAQuotedPhrase) {
  Check({
      "他高呼“加油！”并挥手致意。",
      "一声“谢谢！”让人心暖。",
      "他连问三声“在吗？”没有人应。",
      "一句“等等……”飘了过来。",
      "被誉为“小江南”的白杨坡变了样。",
      "他说“水来了”。|大家都来看。",
      "会议强调“要抓好落实。”|随后，大家参观了渠首。",
      "“好！”|“好！”，掌声不断。",
  });
}

TEST(Sentences, GoOnWhereAMarkGoesOn) {
  Check({
      "“水来了！”，人们喊着。",
      "他说“水来了！”、“树绿了！”。",
      "“水来了！”——这是大家等了三年的话。",
      "他喊：“水来了！”；她喊：“树绿了！”。",
      "他问：“来了吗？”。|没有人答。",
  });
}

TEST(Sentences, DoNotEndInsideTitles) {
  Check({
      "电影《水来了！》上映。",
      "《水来了！》《树绿了？》两部片子上映。|观众很多。",
      "他读了《谁来种地？》。|深有感触。",
      "《水来了！》",
      "文章〈谁来护林？〉获奖。",
  });
}

TEST(Sentences, DoNotEndInsideBrackets) {
  Check({
      "老人（他八十岁了。）走在前面。",
      "建于1912（？）年的老桥修好了。",
      "（一）加强领导。|（二）落实责任。",
      "【提示】今天有雨。|请带伞。",
      "根据〔2018〕59号文件办理。|即日起施行。",
      "任务已完成。|（融媒体 秦月如）",
      "（本报记者！）",
      "a[0]的值。|b[1]的值。",
  });
}

TEST(Sentences, EndAtAnEllipsisWhereWhatFollowsBeginsAnew) {
  Check({
      "雨还在下……|她望着窗外。",
      "雨还在下……",
      "水稻、小麦、玉米……，样样丰收。",
      "水稻、小麦、玉米……等作物丰收。",
      "水稻、小麦、玉米……都丰收了。",
      "水稻、小麦……的长势都好。",
      "……雨还在下。",
      "雨还在下……。|她望着窗外。",
      "雨还在下……！|她望着窗外。",
      "他说：“雨还在下……”|她望着窗外。",
      "“雨……雨还在下。”他说。",
  });
}

TEST(Sentences, RecoverFromMarksWithoutPartner) {
  Check({
      "他说：“水来了。|树绿了。|鸟回来了。",
      "他说：水来了。”|树绿了。",
      "《水利志出版了。|全书三卷。",
      "老人（他八十岁了。|走在前面。",
      "他说：““水来了。”|树绿了。",
      "（他说：“水来了。树绿了）。|鸟回来了。",
      "甲）水来了。|乙）树绿了。",
      "“水来了（。”|树绿了。",
      "”水来了。|“树绿了。",
      "他说：\"水来了。|树绿了。",
      "他说：\"水来了。树绿了。\"|大家都来看。",
      "It's 5 o'clock。|水来了。",
  });
}

TEST(Sentences, AreWholeWithFiguresAndTimesInThem) {
  Check({
      "会议定于10:30召开。|会期半天。",
      "比分为25:23、25:21。|主队胜出。",
      "增长率由3.2%升至3.8%。|出口增长1.5倍。",
      "票价8.5元。|12岁以下免费。",
      "全年用电1.2亿千瓦时。|2023年为1.1亿千瓦时。",
      "版本2.0.1已发布。|请及时更新。",
      "电话0635-8412.345。|传真同号。",
      "气温-3.5℃至4℃。|北风4到5级。",
      "面积为3,500.5平方米。|总投资6,000万元。",
      "据统计，2023.10.3前已完工。|10.4通车。",
      "主机地址192.168.0.1。|端口8080。",
      "订单编号：QH.2023.0916。|请妥善保管。",
  });
}

TEST(Sentences, AreWholeWithLatinAbbreviationsInThem) {
  Check({
      "Dr. Lin到访清河。|随后座谈。",
      "由Qinghe Co., Ltd.承建。|明年交付。",
      "他毕业于U.S.某大学。|后回乡任教。",
      "No.7机组并网。|No.8机组在建。",
      "i.e.与e.g.不同。|学生常混淆。",
      "联系人lin@qinghe.example。|工作日接听。",
      "歌手T.K.登台。|全场合唱。",
      "vs.写作“对”。|不写外文。",
  });
}

TEST(Sentences, OfListsEndWithTheirItems) {
  Check({
      "一是抓早。|二是抓小。|三是抓实。",
      "1.加强领导。|2.落实责任。",
      "1、加强领导；2、落实责任。",
      "①抓早；②抓小；③抓实。",
      "（1）抓早。|（2）抓小。",
      "一、总体要求",
      "第一，抓早；第二，抓小。|第三，抓实。",
      "具体为：1.抓早；2.抓小。",
  });
}

TEST(Sentences, OfInterviewsResultsAndLawsEndAtTheirStops) {
  Check({
      "记者：您什么时候回的村？|孟庆禾：2015年。",
      "问：累不累？|答：累！|可是高兴。",
      "柳河队3:2取胜。|张小川第90+3分钟进球。",
      "第二十三条　本法自公布之日起施行。",
      "依照《水法》第十二条第（二）项的规定办理。|逾期不候。",
      "肉切成2厘米见方的块。|冷水下锅。",
      "当x≥0时，f(x)=x^2。|当x<0时，f(x)=0。",
      "电话：138****5678。|非诚勿扰！",
      "县政办〔2018〕59号文件同时废止。|特此通知。",
      "读《柳河志》（第2版）。|再读《山志》。",
      "“好！好！好！”台下喊声一片，大家说。",
      "票价A区380元、B区280元。|C区免费。",
  });
}

TEST(Sentences, OfVersesEndAtTheirStops) {
  Check({
      "春风又绿柳河岸，细雨初停燕子来。|种豆人家三两户，门前桃李一时开。",
      "诗云：“春种一粒粟，秋收万颗子。”|老农点头。",
      "渠水清清，清清渠水！|流过我家门口。",
      "啊，柳河！|你流向何方？",
      "“一年之计在于春，一日之计在于晨。”农谚这样说。",
  });
}

TEST(Sentences, OfAQuotationOverSeveralParagraphsEndAlone) {
  // Each paragraph opens it, only the last closes it: GB/T 15834-2011, 4.8.3.5.
  Check({
      "他在信里写道：“水来了。|树绿了。",
      "“鸟也回来了。|大家都在忙。",
      "“等你回来。”|信写到这里为止。",
      "「水來了。|樹綠了。",
  });
}

TEST(Sentences, InTraditionalChineseKeepTheirQuotes) {
  Check({
      "他說：「水來了。樹綠了。」|大家都笑了。",
      "他說：「老人講『瑞雪兆豐年。』」|大家點頭。",
      "『水來了！』|人們奔走相告。",
      "被譽為「小江南」的白楊坡變了樣。|遊客增多。",
  });
}

TEST(Sentences, LieWithoutWhiteSpaceAroundThem) {
  Check({
      "水来了。|树绿了。",
  });
  EXPECT_EQ(Split("  水来了。　树绿了。 "), "水来了。|树绿了。");
  EXPECT_EQ(Split("　　水来了。\u200B 树绿了 "), "水来了。|树绿了");
  EXPECT_EQ(Split("   "), "");
  EXPECT_EQ(Split(""), "");
}

TEST(Sentences, AreAppendedWithTheBaseAdded) {
  std::vector<Span> sentences = {{1, 2}};
  const std::string_view text = "水。树。";
  AppendSentences(text, {MarksIn(text), 0}, 100, sentences);
  EXPECT_EQ(sentences, (std::vector<Span>{{1, 2}, {100, 106}, {106, 112}}));
}

TEST(Sentences, TakeNoLongerThanTheTextIsLong) {
  // Would not end if a lone mark were searched for or white space passed over twice.
  std::string text;
  for (int i = 0; i < 200000; ++i) text += "“（";
  for (int i = 0; i < 200000; ++i) text += "》";
  text += "。" + std::string(500000, ' ');
  for (int i = 0; i < 200000; ++i) text += "“！”是";
  std::vector<Span> sentences;
  AppendSentences(text, {MarksIn(text), 0}, 0, sentences);
  EXPECT_EQ(sentences.size(), 3u);  // the last two are “！” and all that follows
}

}  // namespace
}  // namespace jinggao
