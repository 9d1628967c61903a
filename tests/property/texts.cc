#include "texts.h"

namespace jinggao {
namespace {

constexpr std::string_view kPieces[] = {"全市",
                                        "工作会议召开",
                                        "云溪讯 ",
                                        "10月6日，",
                                        "会议强调，",
                                        "要切实抓好",
                                        "落实",
                                        "群众",
                                        "获得感",
                                        " and ",
                                        "安全感",
                                        "of",
                                        "，",
                                        "，，",
                                        "。",
                                        "。。",
                                        "、",
                                        "；",
                                        "：",
                                        "……",
                                        "...",
                                        "“",
                                        "”",
                                        "（",
                                        "）",
                                        "《",
                                        "》",
                                        "「",
                                        "」",
                                        "\n",
                                        "\n\n",
                                        "\n　　",
                                        "\r\n",
                                        " ",
                                        "　",
                                        "\u00a0",
                                        "\u200b",
                                        "\ufeff",
                                        "\u00ad",
                                        "2023年",
                                        "12.5%",
                                        "３",
                                        "R&D",
                                        "https://a.example/b?c=1",
                                        "😀",
                                        "👨\u200d👩\u200d👧",
                                        "𠮷",
                                        "⼈",
                                        "（记者 张三）",
                                        "\n（融媒体 李四）\n",
                                        "又讯 ",
                                        "图为",
                                        "摄",
                                        "一、",
                                        "第02版",
                                        "責任編輯",
                                        "日本語の",
                                        "한국어 ",
                                        "English text ",
                                        "\t",
                                        "\x01",
                                        "的的",
                                        "——",
                                        "--"};

constexpr std::string_view kHeadlines[] = {
    "青禾县三座水库全部蓄水", "守底线 转作风 因地制宜探索节水新路径", "双柳镇修渠引水忙",
    "林远舟到双柳镇调研时强调 全力以赴抓好春灌", "望川区：一渠清水进村来"};

constexpr std::string_view kDatelines[] = {"", "青禾讯 10月6日，", "本报讯（记者 林远舟）",
                                           "新华社望川3月5日电（记者林远舟、周小川）", "青禾讯 "};

constexpr std::string_view kBylines[] = {
    "（记者 林远舟）", "（融媒体 周小川 通讯员 王一明 李三光）", "（林远舟 文/图）"};

constexpr std::string_view kOpenings[] = {"",
                                          "",
                                          "今年以来，",
                                          "入秋以后，",
                                          "2023年10月6日，",
                                          "截至9月底，",
                                          "3月5日上午，",
                                          "据县水利局介绍，",
                                          "近年来，",
                                          "目前，"};

constexpr std::string_view kSubjects[] = {"青禾县",           "双柳镇",
                                          "县水利局",         "全县二十三个村的村民",
                                          "镇党委书记王一明", "水利站和农技站的同志",
                                          "望川区与青禾县",   "“水乡粮仓”合作社",
                                          "参与与受益的农户", "他们"};

constexpr std::string_view kPredicates[] = {
    "新建水库3座、泵站12座",
    "修复水渠12.5公里，投入1,200万元",
    "把实施方案研究研究、讨论讨论",
    "高高兴兴地领到了种子，实实在在地得到了好处",
    "的的确确尝到了节水的甜头，增进了了解",
    "开展“不忘初心 牢记使命”主题教育",
    "印发《青禾县水利工程管理办法》，执行〔2018〕59号文件",
    "研发（R&D）投入占比达2.17%，增长3.2个百分点",
    "排练英文歌曲《Bread and Roses》，在Soil and Water上发表论文",
    "以3:2战胜来访的球队，比赛于19:30开始",
    "请大家登录www.qinghe.example/news?id=2023&a=1,2查询，或发邮件至service@qinghe.example",
    "开通12345热线，推广5G、AI and IoT等技术",
    "乘坐8:05发车的G1234次列车出发，票价85.5元",
    "收集1999年—2001年间的旧报，整理1978—2008年的档案",
    "请来张 三、李 四、王小明等老渠长讲课",
    "请来研究员王一 明、李三 光、赵小 满讲课",
    "一项一项抓落实，一块地一块地测量",
    "推进碳达峰碳中和和节水工作",
    "记住了那句话：“路通了，心就通了。”",
    "在水库边立起“一渠清水……润万家”的标语——这是孩子们的主意",
    "种下300棵树；管护责任落实到人；每月检查2次",
    "关注A股和B股，在T台上走秀，试用Wi-Fi 6设备",
    "想：水来了没有？来了！真的来了吗？",
    "学习《〈水法〉释义》（修订本（第二版））和“一户一档‘水账本’”",
    "于6日24时前完工，2024年2月29日放水",
    "种植“青禾1号”小麦，亩产550公斤（合11.5袋），气温24.5℃",
    "面积分别为1/3、2/3，比例为1:1,000",
    "邀请约翰·史密斯和玛丽亚-露易丝来访"};

constexpr std::string_view kForeign[] = {
    "The reservoir was filled in October, and the fields are green again.",
    "今日は、東京 大阪 京都から、多くの人々が集まりました。",
    "대한민국, 중국, 일본 세 나라가 참가했습니다(총 300명)."};

// 「」 are these pages' own quotes.
constexpr std::string_view kTraditional[] = {
    "老人說：「鄉親們喊我『渠長』，這兩個字比什麼都重。」",
    "縣府修復水渠十二條，「一渠清水」進村來。",
    "昨日（六日）上午，鄉長把辦法研究研究，大家的的確確受益了。"};

}  // namespace

std::string_view PickFrom(std::span<const std::string_view> pieces, std::mt19937& random) {
  return pieces[std::uniform_int_distribution<std::size_t>(0, pieces.size() - 1)(random)];
}

std::string Shuffled(std::span<const std::string_view> pieces, int most, std::mt19937& random) {
  std::string text;
  const int count = std::uniform_int_distribution<int>(0, most)(random);
  for (int i = 0; i < count; ++i) text += PickFrom(pieces, random);
  return text;
}

std::span<const std::string_view> AllSortsOfPieces() { return kPieces; }

std::string RandomText(std::mt19937& random) { return Shuffled(kPieces, 120, random); }

static std::string TraditionalPage(std::mt19937& random) {
  std::string page = "青禾縣三座水庫全部蓄水\n\n";
  for (int paragraph = 0; paragraph < 3; ++paragraph) {
    page.append(PickFrom(kTraditional, random)).append(PickFrom(kTraditional, random));
    page += "\n\n";
  }
  return page;
}

std::string CorrectPage(std::mt19937& random) {
  const auto roll = [&random](int most) {
    return std::uniform_int_distribution<int>(1, most)(random);
  };
  if (roll(8) == 1) return TraditionalPage(random);
  std::string page;
  for (int story = roll(3); story > 0; --story) {
    page += PickFrom(kHeadlines, random);
    page += "\n\n";
    page += PickFrom(kDatelines, random);
    for (int paragraph = roll(4); paragraph > 0; --paragraph) {
      for (int sentence = roll(4); sentence > 0; --sentence) {
        page += PickFrom(kOpenings, random);
        page += PickFrom(kSubjects, random);
        page += PickFrom(kPredicates, random);
        if (!page.ends_with("。”") && !page.ends_with("？")) page += "。";
      }
      page += "\n\n";
    }
    if (roll(6) == 1) page.append(PickFrom(kForeign, random)).append("\n\n");
    page.append(PickFrom(kBylines, random)).append("\n\n");
  }
  return page;
}

bool IsCharacterStart(std::string_view text, std::size_t at) {
  return at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80;
}

}  // namespace jinggao
