#include "layout/cues.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "text/by_itself.h"
#include "text/characters.h"
#include "text/pattern.h"
#include "text/pattern_edges.h"
#include "text/pattern_parser.h"

namespace jinggao {
namespace {

constexpr std::size_t kLongest = 240;  // 80 Chinese characters
constexpr std::size_t kOpening = 96;   // 32 Chinese characters
constexpr std::size_t kNear = 17;      // characters

// Where a cue's pattern is looked for.
enum class Where : std::uint8_t {
  kInLine,      // anywhere in a short line
  kLineBegins,  // where a short line begins
  kOpens,       // where any line begins, in its opening
};

struct CuePattern {
  Cue cue;
  Where where;
  std::string_view pattern;
  // If not empty, characters of which one stands in the first kNear of every match, but for
  // short ones that end with the line.
  std::string_view near = {};
};

// The patterns are broken by meaning. A cue may have several: those that begin or end with
// the same few characters stand together, for that tells at a glance where they can be.
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
  "文/图|图/文|文图|图文|文并摄|文[/|｜:：／]|图[|｜:：／])"

// 記者王小明／臺北報導, as papers of Taiwan sign.
#define SIGNED_AT HAN "{2,4}[／/]" HAN "{2,6}報導"

#define NUMERAL "[一二三四五六七八九十]"
// 3月20日, 三月二十日; 3 月 20 日, as some type it.
#define MONTH_DAY R"((?:\d{1,2} ?|)" NUMERAL R"({1,3})月 ?(?:\d{1,2} ?|)" NUMERAL R"({1,3})日)"

#define DAY \
  "(?:近日|日前|昨日|昨天|今天|明天|明日|连日来|最近|今年|去年|近年来|当前|目前|眼下|截至|入[春夏秋冬])"
#define DISPATCH_ENDS "(?:[】）)\\]］]|[ 　，（(【［:：]|$)"

constexpr std::array kCues = std::to_array<CuePattern>({
    // Bylines.
    {Cue::kRole, Where::kInLine, ROLES},
    {Cue::kReporterFirst, Where::kLineBegins, "[（(【\\[□■●◎○◆◇▢ 　]*"
     "(?:本报|本刊|全媒体|融媒体|首席|见习|特约|实习)*"
     "(?:记者|記者|通讯员|通訊員|文/图|图/文|文图|文|图|作者|来源|融媒体|报道组|评论员)"
     "(?:[ 　:：|｜/／]|" SIGNED_AT ")"},
    {Cue::kInBrackets, Where::kLineBegins, "[（(【\\[][^（()）【】\\[\\]]*[）)】\\]]$"},
    {Cue::kNames, Where::kLineBegins,
     "[（(□■●◎○◆◇ 　]{0,2}(?:(?:" HAN "{2,14}[ 　:：|｜/]+)?" NAME "(?:[ 　、]+(?:" ROLES "|" NAME
     "))*[ 　]*(?:文/图|图/文|文|图|摄|攝)?|記者" SIGNED_AT ")[）)]?$",
     " 　:：|｜/／、"},

    // 据新华社, 本报综合, （摘自《…》）: where a story is from.
    {Cue::kCredit, Where::kLineBegins, "[（(]?(?:(?:据|综合|本报综合|本版综合|转自|转载自|摘自|选自|原载)"
     "[《“]?[^，。；：]{0,24}(?:[社报网台闻刊声局委国]|客户端|公众号|微信|微博|电|消息|报道|整理|等)[》”]?"
     "|(?:本报|本版|记者)?综合)[）)]?$"},

    // Captions; see SignsWords, too.
    {Cue::kBullet, Where::kLineBegins, "[□■●◎○◆◇▢★☆※]"},
    {Cue::kPhoto, Where::kInLine,
     "(?:[摄攝](?:影)?|供[图圖]|摄影报道|资料图|图片|照片|制图|画|漫画|/图|（图）|\\(图\\)|"
     "图片来源[:：].*|图片.{0,20}提供|[）)》][ 　]*" HAN "{2,4}[ 　]?作)"
     "[）)】]?。?$"},
    {Cue::kPhoto, Where::kLineBegins,
     HAN "{0,8}(?:现场|一角|一景|一瞥|截图|效果图|示意图|航拍图|掠影|剪影|画面|全景|留影|合影)。?$",
     "现一截效示航掠剪画全留合"},
    {Cue::kPictured, Where::kLineBegins, "[（(【]?(?:图为|圖為|图说|圖說|图中|题图|如图|组图|这是|摄影|"
     "图[:：]|图[①-⑩一二三四五六]|图\\d|[上下左右前后][图圖]|"
     "资料图|图片说明|本组图片)"},
    {Cue::kArrow, Where::kLineBegins, "[▲▼△▽↑↓←→◀▶►◄⬆⬇]"},

    // Furniture.
    {Cue::kPageNumber, Where::kLineBegins,
     "(?:第?[ 　]?(?:[0-9A-Z]|" NUMERAL "){1,3}[ 　]?版|"
     "[A-Z]?0?\\d{1,2}[ 　]+\\S{2,6}$|[A-Z]\\d{1,2}$|-?[ ]?\\d{1,3}[ ]?-?$|"
     "[A-Z]?0?\\d{1,2}版?[ 　]*[|｜/／·•][ 　]*" HAN "{2,8}$)"},
    {Cue::kPageNumber, Where::kLineBegins, "\\S{0,8}第?[0-9A-D]{1,3}版$"},
    {Cue::kPageNumber, Where::kLineBegins,
     "(?:" HAN "{2,6}[ 　]*[|｜/／·•▏][ 　]*[A-Z]?0?\\d{1,2}版?$|" HAN "{2,4}[ 　]+[A-Z]?0?\\d{1,2}$)"},
    {Cue::kPageNumber, Where::kInLine,
     "(?:版面|第[0-9]+期|总第|今日(?:[0-9]|" NUMERAL ")+版)"},
    {Cue::kTurnPage, Where::kInLine,
     "(?:上接|下转|下轉|紧接|转第|接第|见第|详见\\S{0,6}版|相关报道\\S{0,8}版|续\\S{0,4}版|"
     // What the page of a digital paper has around a story.
     "[上下]一[篇版期]|字体[:：]|字号[:：]|返回(?:首页|目录)|(?:版面|标题)导航|语音播报|分享到)"},
    {Cue::kEditor, Where::kInLine, "(?:责任编辑|責任編輯|责编|責編|编辑|編輯|校对|美编|版式|排版|组版|值班|"
     "审核|审读|[一二三初复终]审|监制|编审|主编|总编|检校|视觉|制图|策划|统筹)"
     "[ 　:：/|｜]"},
    {Cue::kContact, Where::kInLine,
     "(?:热线|电话|邮箱|网址|地址|邮编|传真|投稿|国内统一|刊号|邮发代号|印刷|订阅|广告|零售|定价|"
     "微信|微博|客户端|公众号|视频号|扫码|扫描|扫一扫|二维码|报料|爆料|版权|转载|稿酬|主办|主管|承印|"
     "法律顾问|准印|内部(?:资料|刊物|交流)|免费(?:赠阅|发行)|非卖品|CN ?\\d|http|www\\.|@)"},
    {Cue::kWeekday, Where::kInLine, "(?:星期[一二三四五六日天]|周[一二三四五六日]|农历|"
     "[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年)"},
    {Cue::kDateLine, Where::kLineBegins,
     "(?:\\d{4} ?|[二〇零○一三四五六七八九]{4})年(?: ?" MONTH_DAY ")?"},

    // The paper's name, perhaps with what it is in Latin letters.
    {Cue::kMasthead, Where::kLineBegins,
     "(?:" HAN "{1,8}(?:日报|晚报|晨报|早报|时报|商报|周报|周刊|快报|都市报|青年报|农民报|报)社?"
     "(?:[ 　]+[A-Za-z ]+)?|[A-Z][A-Za-z]+(?: [A-Za-z]+){0,5})$"},

    // How a story opens.
    {Cue::kDispatch, Where::kOpens,
     "[【（(\\[［]?"
     "(?:" HAN "{0,8}[讯訊]|" HAN "{0,10}记者[ 　][^，。；：]{1,24}报道|"
     "\\S{0,10}[社网報报][^，。；]{0,14}(?:[电讯電訊]|消息))" DISPATCH_ENDS,
     "讯訊社网報报记"},
    {Cue::kDispatch, Where::kOpens,
     "[【（(\\[［]?"
     "(?:本报[^，。；：]{0,24}[电讯電訊]|本报记者[^，。；]{2,16}报道|"
     "据[^，。；]{1,20}(?:消息|报道|电))" DISPATCH_ENDS},
    {Cue::kFurther, Where::kOpens, "[【（(\\[［]?(?:(?:本报)?又[讯訊]|另[讯訊]|又电|另据|又据|"
     "相关链接|新闻链接|背景链接|链接|相关新闻|延伸阅读|一?句话新闻)"},
    {Cue::kDayFirst, Where::kOpens, HAN "{2}日", "日"},
    {Cue::kDayFirst, Where::kOpens,
     "(?:\\d{4} ?年 ?(?:" MONTH_DAY "|" HAN "{2}日|" DAY ")|" MONTH_DAY "|" DAY ")"},
    {Cue::kSaidFirst, Where::kOpens,
     HAN "{2,4}(?:强调|指出|要求|认为|表示|介绍|说|希望|听取|提出|告诉|称|还|充分|分析|在)",
     "强指要认表介说希听提告称还充分在"},
    {Cue::kRoundUp, Where::kInLine,
     "(?:快讯|联播|简讯|短讯|简报|速递|速览|要闻|集锦|集萃|动态|一句话|短波|播报|资讯|微闻|扫描|"
     "零讯|荟萃|一览|回眸|撷英|短新闻|点击)$"},

    // Paragraphs that look short.
    {Cue::kNumbered, Where::kOpens,
     "(?:[（(]?" NUMERAL "{1,3}[）)]|" NUMERAL "{1,3}[、.．]|[（(]?\\d{1,2}[）)]|\\d{1,2}[.．、]|"
     "[①-⑳]|[一二三四五六七八九]是|第" NUMERAL "+[，、条章节]|"
     "[\\[［]\\d{1,3}[\\]］]|[A-H][.．、][^A-Za-z])"},
    {Cue::kSalutation, Where::kLineBegins, "(?:同志们|朋友们|各位|尊敬的|亲爱的|女士们|老师们|同学们|" HAN
     "{0,8}(?:单位|部门|学校|公司|居民|市民|读者|家长))[^。]*[:：！!，]$"},
    {Cue::kSlogan, Where::kLineBegins, HAN "{4,8}$"},
});

// clang-format on

// Patterns, a bit of `Mask` each, that need a character near the beginning; now and then
// another one is taken for one of them.
template <typename Mask>
class NearbyCharacters {
 public:
  // `bit` needs one of `characters` among the first `count`, up to kNear, or the end of the text
  // within `least`.
  constexpr void Add(std::string_view characters, std::size_t count, std::size_t least, Mask bit) {
    need_ |= bit;
    for (std::size_t i = 0; i <= count; ++i) need_by_[i] |= bit;
    for (std::size_t i = 0; i <= least; ++i) end_by_[i] |= bit;
    for (std::size_t at = 0; at < characters.size();) {
      const Char character = CharAt(characters, at);
      slots_[SlotOf(character.code)] |= bit;
      at += character.length;
    }
  }

  constexpr bool Has(Mask bit) const { return (need_ & bit) != 0; }

  // Those of `patterns` that find in `text` what they need.
  Mask Keep(Mask patterns, std::string_view text) const {
    const Mask in_need = patterns & need_;
    Mask found = patterns & ~need_;
    std::size_t at = 0;
    for (std::size_t i = 0;; ++i) {
      if (at == text.size()) return found | (in_need & end_by_[i]);
      if ((in_need & need_by_[i + 1] & ~found) == 0) return found;
      const Char character = CharAt(text, at);
      found |= slots_[SlotOf(character.code)] & in_need & need_by_[i + 1];
      at += character.length;
    }
  }

 private:
  static constexpr std::size_t kIdeographs = 512;
  static constexpr std::size_t kOthers = 128;
  static constexpr std::size_t SlotOf(char32_t code) {
    return IsBasicIdeograph(code) ? code % kIdeographs : kIdeographs + code % kOthers;
  }

  Mask need_ = 0;
  std::array<Mask, kNear + 2> need_by_{};  // among so many characters, or more
  std::array<Mask, kNear + 2> end_by_{};   // or the end of the text within as many
  std::array<Mask, kIdeographs + kOthers> slots_{};
};

// The cues' patterns that are looked for in the same place, and what tells from a few
// characters which of them may match.
template <Where kWhere, typename Mask, std::size_t kIdeographs, std::size_t kPairs = 0>
class CuesThere {
 public:
  using Edges = PatternEdges<Mask, kIdeographs, kPairs>;
  static constexpr Where kWhereOf = kWhere;

  static constexpr std::size_t kCount = [] {
    std::size_t count = 0;
    for (const CuePattern& of : kCues) count += of.where == kWhere;
    return count;
  }();
  static_assert(kCount <= sizeof(Mask) * 8);

  static constexpr auto kPatterns = ParsePatterns([] {
    std::array<std::string_view, kCount> expressions;
    std::size_t i = 0;
    for (const CuePattern& of : kCues) {
      if (of.where == kWhere) expressions[i++] = of.pattern;
    }
    return expressions;
  });

  static constexpr std::array<Cue, kCount> kCueOf = [] {
    std::array<Cue, kCount> cues{};
    std::size_t i = 0;
    for (const CuePattern& of : kCues) {
      if (of.where == kWhere) cues[i++] = of.cue;
    }
    return cues;
  }();

  static constexpr Edges kEdges = [] {
    Edges edges;
    for (std::size_t i = 0; i < kCount; ++i) {
      edges.Add(kPatterns.parts(), kPatterns.begins[i], kPatterns.begins[i + 1],
                static_cast<Mask>(Mask{1} << i));
    }
    return edges;
  }();

  static constexpr NearbyCharacters<Mask> kNearby = [] {
    NearbyCharacters<Mask> nearby;
    std::size_t i = 0;
    for (const CuePattern& of : kCues) {
      if (of.where != kWhere) continue;
      std::size_t count = 1;
      while (count <= kNear &&
             !AlwaysTakes(kPatterns.parts(), kPatterns.begins[i], of.near, count)) {
        ++count;
      }
      if (count <= kNear) {
        const int longest = LongestWithout(kPatterns.parts(), kPatterns.begins[i], of.near, kNear);
        nearby.Add(of.near, count, static_cast<std::size_t>(std::max(longest, 0)),
                   static_cast<Mask>(Mask{1} << i));
      }
      ++i;
    }
    return nearby;
  }();

  // Adds to `found` the cues, of those in `possible`, of which a pattern matches at byte
  // `at` of `text`.
  static void FindAt(std::string_view text, std::size_t at, Mask possible, Cues& found) {
    for (; possible != 0; possible &= possible - 1) {
      const auto i = static_cast<std::size_t>(std::countr_zero(possible));
      if (!found.Has(kCueOf[i]) && kPatterns[i].MatchAt(text, at)) found.Add(kCueOf[i]);
    }
  }

  // Those that may match where `text` begins, from its first two characters and its last.
  static Mask PossibleAtBeginning(std::string_view text) {
    const Char first = CharAt(text, 0);
    Mask possible = kEdges.Of(first.code).first;
    possible &= kEdges.Of(CharBefore(text, text.size()).code).last;
    if (first.length < text.size()) {
      possible &= kEdges.OfBoth(first.code, CharAt(text, first.length).code);
    }
    return kNearby.Keep(possible, text);
  }
};

// What kCues says to be near is.
template <typename There>
constexpr bool AllAreNear() {
  std::size_t i = 0;
  for (const CuePattern& of : kCues) {
    if (of.where != There::kWhereOf) continue;
    if (!of.near.empty() && !There::kNearby.Has(1u << i)) return false;
    ++i;
  }
  return true;
}

using InLine = CuesThere<Where::kInLine, std::uint8_t, 1024, 2048>;
using LineBegins = CuesThere<Where::kLineBegins, std::uint16_t, 128>;
using Opens = CuesThere<Where::kOpens, std::uint8_t, 128>;
static_assert(AllAreNear<Opens>() && AllAreNear<LineBegins>());

// What stands before and behind the name that a paper gives to itself.
constexpr auto kByName = ParsePatterns([] {
  return std::array<std::string_view, 4>{
      // 望川融媒 林远舟
      "[（(【\\[□■●◎○◆◇▢ 　]", "[ 　:：|｜/／]",
      // 望川融媒（记者 …）, 望川融媒讯 10月3日, 【望川融媒】
      "[【（(\\[]", "(?:" HAN "{0,6}(?:讯|电|消息|报道))?[】）)\\]]?(?:[ 　，（(【:：]|$)"};
});

// Whether `text` begins with `name`, behind up to `most` matches of pattern `before` and
// before one of pattern `behind`.
bool BeginsWithName(std::string_view text, std::string_view name, std::size_t before,
                    std::size_t most, std::size_t behind) {
  std::size_t at = 0;
  for (std::size_t count = 0;; ++count) {
    if (text.substr(at).starts_with(name) && kByName[behind].MatchAt(text, at + name.size())) {
      return true;
    }
    if (count == most || at == text.size()) return false;
    const std::optional<std::size_t> end = kByName[before].MatchAt(text, at);
    if (!end) return false;
    at = *end;
  }
}

// 林远舟 文/摄, 文并摄: who wrote a story and photographed for it signs the story.
bool SignsWords(std::string_view line) {
  for (std::string_view end : {"）", "】", ")"}) {
    if (line.ends_with(end)) line.remove_suffix(end.size());
  }
  for (std::string_view end : {"文/摄", "文／摄", "文并摄", "文/摄影", "文/攝", "文／攝"}) {
    if (line.ends_with(end)) return true;
  }
  return false;
}

JINGGAO_BY_ITSELF Cues FindInLine(std::string_view line) {
  Cues found;
  LineBegins::FindAt(line, 0, LineBegins::PossibleAtBeginning(line), found);
  // Three characters in four begin nothing, and cost one look.
  const auto possible = InLine::kEdges.Of(CharBefore(line, line.size()).code).last;
  std::uint8_t begun = 0;  // what may match at `before`, where the last character begins
  char32_t last = 0;
  std::size_t before = 0;
  for (std::size_t at = 0; at < line.size();) {
    const Char character = CharAt(line, at);
    if (begun != 0) {
      begun &= InLine::kEdges.OfBoth(last, character.code);
      if (begun != 0) InLine::FindAt(line, before, begun, found);
    }
    begun = InLine::kEdges.Of(character.code).first & possible;
    last = character.code;
    before = at;
    at += character.length;
  }
  InLine::FindAt(line, before, begun, found);
  if (found.Has(Cue::kPhoto) && SignsWords(line)) found.Add(Cue::kSignsWords);
  return found;
}

// The first kOpening bytes of `line`, less what is cut of a character.
std::string_view OpeningOf(std::string_view line) {
  std::size_t end = line.size();
  if (end > kOpening) {
    end = kOpening;
    while ((static_cast<unsigned char>(line[end]) & 0xC0) == 0x80) --end;
  }
  return line.substr(0, end);
}

}  // namespace

JINGGAO_BY_ITSELF Cues CueFinder::Find(std::string_view line) const {
  const bool is_short = line.size() <= kLongest;
  Cues found = is_short ? FindInLine(line) : Cues();
  const std::string_view opening = OpeningOf(line);
  Opens::FindAt(opening, 0, Opens::PossibleAtBeginning(opening), found);
  constexpr std::size_t kAny = ~std::size_t{0};
  for (const std::string& name : names_) {
    if (is_short && BeginsWithName(line, name, 0, kAny, 1)) found.Add(Cue::kReporterFirst);
    if (BeginsWithName(opening, name, 2, 1, 3)) found.Add(Cue::kDispatch);
  }
  return found;
}

}  // namespace jinggao
