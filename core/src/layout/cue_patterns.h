// The patterns by which cues are told. To add one, name it in cues.h and put its patterns here.

#ifndef JINGGAO_LAYOUT_CUE_PATTERNS_H_
#define JINGGAO_LAYOUT_CUE_PATTERNS_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "layout/cues.h"

namespace jinggao {

inline constexpr std::size_t kLongestShortLine = 240;  // 80 Chinese characters
inline constexpr std::size_t kOpeningLength = 96;      // 32 Chinese characters
inline constexpr std::size_t kNear = 17;               // characters

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
  "作者|作者单位|指导(?:老师|教师)|撰稿|撰文|供稿|投稿|编译|采写|整理|执笔|摄影|攝影|报道|報導|"         \
  "文/图|图/文|文图|图文|文并摄|文[/|｜:：／]|图[|｜:：／])"

// 記者王小明／臺北報導, as papers of Taiwan sign.
#define SIGNED_AT HAN "{2,4}[／/]" HAN "{2,6}報導"

#define NUMERAL "[一二三四五六七八九十]"
// 3月20日, 三月二十日; 3 月 20 日, as some type it.
#define MONTH_DAY R"((?:\d{1,2} ?|)" NUMERAL R"({1,3})月 ?(?:\d{1,2} ?|)" NUMERAL R"({1,3})日)"

#define DAY \
  "(?:近日|日前|昨日|昨天|今天|明天|明日|连日来|最近|今年|去年|近年来|当前|目前|眼下|截至|入[春夏秋冬])"
#define DISPATCH_ENDS "(?:[】）)\\]］]|[ 　，（(【［:：]|$)"

inline constexpr std::array kCues = std::to_array<CuePattern>({
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
     "(?:[摄攝](?:影)?|供[图圖]|社发|摄影报道|资料图|图片|照片|制图|画|漫画|/图|（图）|\\(图\\)|"
     "图片来源[:：].*|图片.{0,20}提供|[）)》][ 　]*" HAN "{2,4}[ 　]?作)"
     "[）)】]?。?$"},
    {Cue::kPhoto, Where::kLineBegins,
     HAN "{0,8}(?:现场|一角|一景|一瞥|截图|效果图|示意图|航拍图|掠影|剪影|画面|全景|留影|合影)。?$",
     "现一截效示航掠剪画全留合"},
    {Cue::kPictured, Where::kLineBegins, "[（(【]?(?:图为|圖為|图说|圖說|图中|题图|如图|组图|这是|摄影|"
     "(?:漫画|制图|绘图|图)[:：]|图[①-⑩一二三四五六]|图\\d|[上下左右前后][图圖]|"
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
     "[上下]一[篇版期]|字体[:：]|小字号|字号[:：]|返回(?:首页|目录)|(?:版面|标题)导航|语音播报|"
     "分享(?:到|让更多)|推荐阅读|往期|关闭窗口)"},
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
    {Cue::kDispatch, Where::kOpens, "[【（(\\[［]?" HAN "{0,8}[讯訊]" DISPATCH_ENDS, "讯訊"},
    {Cue::kDispatch, Where::kOpens,
     "[【（(\\[［]?" HAN "{0,10}记者[ 　][^，。；：]{1,24}报道" DISPATCH_ENDS, "记"},
    {Cue::kDispatch, Where::kOpens,
     "[【（(\\[［]?\\S{0,10}[社网報报][^，。；]{0,14}(?:[电讯電訊]|消息)" DISPATCH_ENDS,
     "社网報报"},
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
     "(?:[（(]?" NUMERAL "{1,3}[）)]|" NUMERAL "{1,3}[、.．]|[（(]?\\d{1,2}[）)]|"
     "\\d{1,2}[.．、](?:[^0-9]|\\d{4}年|$)|"  // no decimal
     "[①-⑳]|[一二三四五六七八九]是|第" NUMERAL "+[，、条章节]|"
     "[\\[［]\\d{1,3}[\\]］]|[A-H][.．、][^A-Za-z])"},
    {Cue::kSalutation, Where::kLineBegins, "(?:同志们|朋友们|各位|尊敬的|亲爱的|女士们|老师们|同学们|" HAN
     "{0,8}(?:单位|部门|学校|公司|居民|市民|读者|家长))[^。]*[:：！!，]$|此致$"},
    {Cue::kSlogan, Where::kLineBegins, HAN "{4,8}$"},
});

// clang-format on

#undef HAN
#undef SURNAME
#undef NAME
#undef ROLES
#undef SIGNED_AT
#undef NUMERAL
#undef MONTH_DAY
#undef DAY
#undef DISPATCH_ENDS

}  // namespace jinggao

#endif  // JINGGAO_LAYOUT_CUE_PATTERNS_H_
