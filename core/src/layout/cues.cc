#include "layout/cues.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "text/characters.h"
#include "text/pattern.h"

namespace jinggao {
namespace {

constexpr std::size_t kLongest = 240;  // 80 Chinese characters
constexpr std::size_t kOpening = 96;   // 32 Chinese characters

struct CueInfo {
  Cue cue;
  std::string_view name;
  bool whole_line;  // of short lines, rather than of the opening of any line
  std::string_view pattern;
};

// The patterns are broken by meaning.
// clang-format off

#define HAN R"(\p{Han})"

// The commoner surnames.
#define SURNAME \
  "[赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛"   \
  "奚范彭郎鲁韦昌马苗凤花方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余" \
  "元卜顾孟平黄和穆萧尹姚邵汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强" \
  "贾路娄危江童颜郭梅盛林钟徐邱骆高夏蔡田樊胡凌霍虞万支柯管卢莫房裘缪解应宗丁宣邓郁单杭洪包诸" \
  "左石崔吉龚程邢裴陆荣翁荀甄家封储靳段富焦巴牧车侯全班秋仲伊宫宁仇栾甘厉祖武符刘景詹束龙叶幸" \
  "司黎薄印白蒲从索赖卓屠蒙池乔阴胥能苍闻党翟谭贡劳姬申冉宰桑桂牛寿通边燕冀尚农温别庄晏柴瞿阎" \
  "充慕连习艾鱼容向古易慎戈廖庾终居衡步都耿满弘匡国文寇广欧聂关岳帅游权盖益桓公肖覃展佟]"
#define NAME SURNAME "(?:" HAN "{1,3}|[ 　]{1,2}" HAN ")"

// What people sign as.
#define ROLES                                                                                                        \
  "(?:记者|記者|通讯员|通訊員|实习生|融媒体|全媒体|融媒|中心|特约|见习|评论员|来源|" \
  "作者|作者单位|撰稿|撰文|供稿|投稿|编译|采写|整理|执笔|摄影|攝影|报道|報導|"         \
  "文/图|图/文|文图|图文|文[|｜:：／]|图[|｜:：／])"

#define NUMERAL "[一二三四五六七八九十]"
#define MONTH_DAY R"((?:\d{1,2}|)" NUMERAL R"({1,3})月(?:\d{1,2}|)" NUMERAL R"({1,3})日)"

constexpr std::array<CueInfo, kCueCount> kCues = {{
    // Bylines.
    {Cue::kRole, "role", true, ROLES},
    {Cue::kReporterFirst, "reporter first", true,
     "^[（(【\\[□■●◎○◆◇▢ 　]*"
     "(?:本报|本刊|全媒体|融媒体|首席|见习|特约|实习)*"
     "(?:记者|記者|通讯员|通訊員|文/图|图/文|文图|文|图|作者|来源|融媒体|报道组|评论员)"
     "[ 　:：|｜/／]"},
    {Cue::kInBrackets, "in brackets", true, "^[（(【\\[][^（()）【】\\[\\]]*[）)】\\]]$"},
    {Cue::kNames, "names", true,
     "^[（(□■●◎○◆◇ 　]*(?:" HAN "{2,14}[ 　:：|｜/]+)?" NAME "(?:[ 　、]+(?:" ROLES "|" NAME
     "))*[ 　]*(?:文/图|图/文|文|图|摄|攝)?[）)]?$"},

    // 据新华社, 本报综合, （摘自《…》）: where a story is from.
    {Cue::kCredit, "credit", true,
     "^[（(]?(?:(?:据|综合|本报综合|本版综合|转自|转载自|摘自|选自|原载)"
     "[《“]?[^，。；：]{0,24}(?:[社报网台闻刊声局委国]|客户端|公众号|微信|微博|电|消息|报道|整理|等)[》”]?"
     "|(?:本报|本版|记者)?综合)[）)]?$"},

    // Captions.
    {Cue::kBullet, "bullet", true, "^[□■●◎○◆◇▢★☆※]"},
    {Cue::kPhoto, "photo", true,
     "(?:[摄攝](?:影)?|供[图圖]|摄影报道|资料图|图片|照片|制图|画|漫画|/图|（图）|\\(图\\)|"
     "图片来源[:：].*|图片.{0,20}提供|[）)》][ 　]*" HAN "{2,4}[ 　]?作)"
     "[）)】]?。?$|"
     "^" HAN "{0,8}(?:现场|一角|一景|一瞥|截图|效果图|示意图|航拍图|掠影|剪影|画面|全景|留影|合影)。?$"},
    {Cue::kPictured, "pictured", true,
     "^[（(【]?(?:图为|圖為|图说|圖說|图中|题图|如图|组图|这是|摄影|"
     "图[:：]|图[①-⑩一二三四五六]|图\\d|[上下左右前后][图圖]|"
     "资料图|图片说明|本组图片)"},
    {Cue::kArrow, "arrow", true, "^[▲▼△▽↑↓←→◀▶►◄⬆⬇]"},

    // Furniture.
    {Cue::kPageNumber, "page number", true,
     "(?:^第?[ 　]?(?:[0-9A-Z]|" NUMERAL "){1,3}[ 　]?版|^\\S{0,8}第?[0-9A-D]{1,3}版$|版面|"
     "^[A-Z]?0?\\d{1,2}[ 　]+\\S{2,6}$|^[A-Z]\\d{1,2}$|^-?[ ]?\\d{1,3}[ ]?-?$|"
     "^[A-Z]?0?\\d{1,2}版?[ 　]*[|｜/／·•][ 　]*" HAN "{2,8}$|"
     "^" HAN "{2,6}[ 　]*[|｜/／·•▏][ 　]*[A-Z]?0?\\d{1,2}版?$|^" HAN "{2,4}[ 　]+[A-Z]?0?\\d{1,2}$|"
     "第[0-9]+期|总第|今日(?:[0-9]|" NUMERAL ")+版)"},
    {Cue::kTurnPage, "turn page", true,
     "(?:上接|下转|下轉|紧接|转第|接第|见第|详见\\S{0,6}版|相关报道\\S{0,8}版|续\\S{0,4}版)"},
    {Cue::kEditor, "editor", true,
     "(?:责任编辑|責任編輯|责编|責編|编辑|編輯|校对|美编|版式|排版|组版|值班|"
     "审核|审读|[一二三初复终]审|监制|编审|主编|总编|检校|视觉|制图|策划|统筹)"
     "[ 　:：/|｜]"},
    {Cue::kContact, "contact", true,
     "(?:热线|电话|邮箱|网址|地址|邮编|传真|投稿|国内统一|刊号|邮发代号|印刷|订阅|广告|零售|定价|"
     "微信|微博|客户端|公众号|视频号|扫码|扫描|扫一扫|二维码|报料|爆料|版权|转载|稿酬|主办|主管|承印|"
     "法律顾问|准印|内部(?:资料|刊物|交流)|免费(?:赠阅|发行)|非卖品|CN ?\\d|http|www\\.|@)"},
    {Cue::kWeekday, "weekday", true,
     "(?:星期[一二三四五六日天]|周[一二三四五六日]|农历|"
     "[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年)"},
    {Cue::kDateLine, "date line", true,
     "^(?:\\d{4}|[二〇零○一三四五六七八九]{4})年(?:" MONTH_DAY ")?"},

    // The paper's name, perhaps with what it is in Latin letters.
    {Cue::kMasthead, "masthead", true,
     "^(?:" HAN "{1,8}(?:日报|晚报|晨报|早报|时报|商报|周报|周刊|快报|都市报|青年报|农民报|报)社?"
     "(?:[ 　]+[A-Za-z ]+)?|[A-Z][A-Za-z]+(?: [A-Za-z]+){0,5})$"},

    // How a story opens.
    {Cue::kDispatch, "dispatch", false,
     "^[【（(\\[［]?"
     "(?:" HAN "{1,8}[讯訊]|本报[^，。；：]{0,24}[电讯電訊]|本报记者[^，。；]{2,16}报道|"
     "" HAN "{0,10}记者[ 　][^，。；：]{1,24}报道|"
     "\\S{0,10}[社网報报][^，。；]{0,14}(?:[电讯電訊]|消息)|据[^，。；]{1,20}(?:消息|报道|电))"
     "(?:[】）)\\]］]|[ 　，（(【［:：]|$)"},
    {Cue::kFurther, "further", false,
     "^[【（(\\[［]?(?:(?:本报)?又[讯訊]|另[讯訊]|又电|另据|又据|"
     "相关链接|新闻链接|背景链接|链接|相关新闻|延伸阅读|一?句话新闻)"},
    {Cue::kDayFirst, "day first", false,
     "^(?:\\d{4}年)?(?:" MONTH_DAY "|" HAN "{2}日|近日|日前|昨日|昨天|今天|连日来|最近|"
     "今年|去年|近年来|当前|目前|眼下|截至|入[春夏秋冬])"},
    {Cue::kSaidFirst, "said first", false,
     "^(?:会议|文章|" HAN "{2,4})"
     "(?:强调|指出|要求|认为|表示|介绍|说|希望|听取|提出|告诉|称|还|充分|分析|在)"},
    {Cue::kRoundUp, "round-up", true,
     "(?:快讯|联播|简讯|短讯|简报|速递|速览|要闻|集锦|集萃|动态|一句话|短波|播报|资讯|微闻|扫描|"
     "零讯|荟萃|一览|回眸|撷英|短新闻|点击)$"},

    // Paragraphs that look short.
    {Cue::kNumbered, "numbered", false,
     "^(?:[（(]?" NUMERAL "{1,3}[）)]|" NUMERAL "{1,3}[、.．]|[（(]?\\d{1,2}[）)]|\\d{1,2}[.．、]|"
     "[①-⑳]|[一二三四五六七八九]是|第" NUMERAL "+[，、条章节])"},
    {Cue::kSalutation, "salutation", true,
     "^(?:同志们|朋友们|各位|尊敬的|亲爱的|女士们|老师们|同学们|" HAN
     "{0,8}(?:单位|部门|学校|公司|居民|市民|读者|家长))[^。]*[:：！!，]$"},
    {Cue::kSlogan, "slogan", true, "^" HAN "{4,8}$"},
}};

// clang-format on

// `name` as a pattern that matches it and nothing else.
std::string Quoted(std::string_view name) {
  std::string quoted;
  for (const char byte : name) {
    if (std::string_view("\\.[]()^$?*+{}|-").find(byte) != std::string_view::npos) quoted += '\\';
    quoted += byte;
  }
  return quoted;
}

struct CuePattern {
  Cue cue;
  Pattern pattern;
};

// Some patterns, and which of them may match where a character stands, by its last bits.
// Three characters in four begin none inside a line, and cost one look.
class CuePatterns {
 public:
  using Place = Pattern::Place;

  void Add(Cue cue, std::string_view expression) {
    patterns_.push_back({cue, Pattern(expression)});
    const std::vector<char32_t>& needs = patterns_.back().pattern.needs();
    if (needs.empty()) always_.Add(cue);
    for (const char32_t code : needs) needing_[code % kSlots].Add(cue);
    for (const Place place : {Place::kBeginning, Place::kInside}) {
      for (const Pattern::Range range : patterns_.back().pattern.FirstAt(place)) {
        const char32_t last = std::min<char32_t>(range.last, range.first + kSlots - 1);
        for (char32_t code = range.first; code <= last; ++code) SlotOf(place, code).Add(cue);
      }
    }
  }

  // The cues for which `text` has a character of those that they need, and those that need
  // none.
  Cues PossibleIn(std::string_view text) const {
    Cues possible = always_;
    for (std::size_t at = 0; at < text.size();) {
      const Char character = CharAt(text, at);
      possible.Add(needing_[character.code % kSlots]);
      at += character.length;
    }
    return possible;
  }

  // Adds to `found` the cues, of the possible ones, of the patterns that match at byte `at`
  // of `text`.
  void FindAt(std::string_view text, std::size_t at, Char character, Cues possible,
              Cues& found) const {
    const Cues begin = cues_[at == 0 ? 0 : 1][character.code % kSlots].And(possible);
    if (begin.Without(found).empty()) return;
    for (const CuePattern& of : patterns_) {
      if (!begin.Has(of.cue) || found.Has(of.cue)) continue;
      if (of.pattern.MatchAt(text, at)) found.Add(of.cue);
    }
  }

 private:
  static constexpr std::uint32_t kSlots = 4096;
  Cues& SlotOf(Place place, char32_t code) {
    return cues_[place == Place::kBeginning ? 0 : 1][code % kSlots];
  }

  std::vector<CuePattern> patterns_;
  std::array<std::array<Cues, kSlots>, 2> cues_{};
  std::array<Cues, kSlots> needing_{};
  Cues always_;
};

}  // namespace

struct CueFinder::Patterns {
  CuePatterns of_lines;
  CuePatterns of_openings;
};

std::string_view CueName(Cue cue) { return kCues[static_cast<std::size_t>(cue)].name; }

CueFinder::CueFinder(const std::vector<std::string>& names) {
  auto patterns = std::make_unique<Patterns>();
  for (const CueInfo& info : kCues) {
    (info.whole_line ? patterns->of_lines : patterns->of_openings).Add(info.cue, info.pattern);
  }
  for (const std::string& name : names) {
    const std::string quoted = Quoted(name);
    // 望川融媒 林远舟
    patterns->of_lines.Add(Cue::kReporterFirst,
                           "^[（(【\\[□■●◎○◆◇▢ 　]*" + quoted + "[ 　:：|｜/／]");
    // 望川融媒（记者 …）, 望川融媒讯 10月3日, 【望川融媒】
    patterns->of_openings.Add(
        Cue::kDispatch, "^[【（(\\[]?" + quoted +
                            "(?:" HAN "{0,6}(?:讯|电|消息|报道))?[】）)\\]]?(?:[ 　，（(【:：]|$)");
  }
  patterns_ = std::move(patterns);
}

CueFinder::~CueFinder() = default;

Cues CueFinder::Find(std::string_view line) const {
  Cues found;
  if (line.size() <= kLongest) {
    const Cues possible = patterns_->of_lines.PossibleIn(line);
    for (std::size_t at = 0; at < line.size();) {
      const Char character = CharAt(line, at);
      patterns_->of_lines.FindAt(line, at, character, possible, found);
      at += character.length;
    }
  }
  std::size_t opening = line.size();
  if (opening > kOpening) {
    opening = kOpening;
    while ((static_cast<unsigned char>(line[opening]) & 0xC0) == 0x80) --opening;
  }
  const std::string_view text = line.substr(0, opening);
  patterns_->of_openings.FindAt(text, 0, CharAt(text, 0), patterns_->of_openings.PossibleIn(text),
                                found);
  return found;
}

}  // namespace jinggao
