#include "rules/spaced_words.h"

#include <algorithm>

#include "rules/beside.h"
#include "rules/enclosure.h"
#include "text/characters.h"

namespace jinggao {
namespace {

// The commonest surnames.
constexpr std::u32string_view kSurnames =
    U"王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡"
    U"余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯"
    U"龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔汤欧温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁"
    U"岳翟殷詹申焦耿关兰俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝"
    U"路游辛阳陳楊黃趙吳孫馬鄭許韓馮鄧蕭葉蘇呂习栗冀郎谌费卞邬闵祁佟解宗麦楚隋桑艾窦辜"
    U"车谈茅闻仇帅宓靳";

// The last characters of what people are called by: 记者, 市长, 委员, 教授, 律师, 女士, 同志.
constexpr std::u32string_view kTitleEnds =
    U"者记记長长席任员員表授师師家士生志理裁民人手书編编演军";

// Words of one character that begin a clause, and no name.
constexpr std::u32string_view kOpeningWords =
    U"在将把被从对为是有以要让使也都就还又并但不这那该其各每据因由到";

// Characters that hardly any phrase ends with, and that none begins with: a space
// behind the one or before the other cuts a phrase.
constexpr std::u32string_view kGoesOn = U"的不很最各每也又或而但被把";
constexpr std::u32string_view kGoesBack = U"的们之者";

bool Contains(std::u32string_view set, char32_t code) { return set.find(code) != set.npos; }

char32_t First(const Stretch& stretch) { return CharAt(stretch.text, 0).code; }

char32_t Last(const Stretch& stretch) { return CharBefore(stretch.text, stretch.text.size()).code; }

bool CutsPhrase(const Stretch& before, const Stretch& after) {
  return Contains(kGoesOn, Last(before)) || Contains(kGoesBack, First(after));
}

constexpr int kLongestName = 3;  // characters

// Whether `text` is a name, or may end with one: 王小二, 县长林远舟.
bool MayEndWithName(std::string_view text) {
  std::size_t at = text.size();
  for (int n = 0; n < kLongestName && at > 0; ++n) {
    const Char character = CharBefore(text, at);
    if (n > 0 && IsSurname(character.code)) return true;
    at -= character.length;
  }
  return at == 0;
}

// Whether the spaces part a name from a title or from another name: 县长 林远舟、,
// 林远舟 王小二、. Where the sentence goes on behind the name, 县长 林远舟主持会议, it is not
// set apart, and the space has no use.
bool PartsName(const Stretch& before, const Stretch& after) {
  if (before.text.ends_with("记者") || before.text.ends_with("通讯员")) return true;
  if (!IsSurname(First(after))) return false;
  constexpr int kLongestWithWord = 5;  // 林远舟表示
  if (after.length > kLongestWithWord) return false;
  if (Contains(kTitleEnds, Last(before)) && !before.text.ends_with("国家")) return true;
  constexpr int kLongestTitle = 4;
  return after.length <= kLongestName && after.limit != Limit::kNone &&
         (before.length <= kLongestTitle || MayEndWithName(before.text));
}

// 10月6日 星期五, 10月6日 上午: the parts of a date.
bool PartsDate(const Stretch& before, const Stretch& after) {
  if (!before.text.ends_with("日")) return false;
  for (std::string_view part : {"星期", "周", "农历", "上午", "下午"}) {
    if (after.text.starts_with(part)) return true;
  }
  return false;
}

// Words of prose, which verses and slogans do without.
bool HasWordsOfProse(const Stretch& stretch) {
  for (std::string_view word : {"的", "了", "们", "已", "被", "于"}) {
    if (stretch.text.find(word) != stretch.text.npos) return true;
  }
  return false;
}

// Whether what stands around the two clauses says that they are verses: 墙上写着，…; or the
// next are as long as they are.
bool AreAmongVerses(std::string_view text, const Stretch& before, const Stretch& after,
                    const Gap& gap) {
  constexpr std::u32string_view kIntroduces = U"道着著说說曰云";
  const std::size_t begin = gap.begin - before.text.size();
  const std::size_t end = gap.end + after.text.size();
  const Stretch earlier = StretchBefore(text, begin - CharBefore(text, begin).length);
  if (!earlier.text.empty() && Contains(kIntroduces, Last(earlier))) return true;
  const Stretch later = StretchAfter(text, end + CharAt(text, end).length);
  return earlier.length == before.length || later.length == after.length;
}

// Verses and slogans: 白日依山尽 黄河入海流. The space between them is one that people
// type, the ordinary or the ideographic one. Between clauses of prose two may be as long as
// each other by chance; verses go on.
bool PartsVerses(std::string_view text, const Stretch& before, const Stretch& after,
                 const Gap& gap) {
  const char32_t space = CharAt(text, gap.begin).code;
  if (before.limit == Limit::kClause && after.limit == Limit::kClause &&
      !AreAmongVerses(text, before, after, gap)) {
    return false;
  }
  return before.length == after.length && before.length >= 4 && before.length <= 7 &&
         before.limit != Limit::kItem && after.limit != Limit::kItem &&
         (space == U' ' || space == U'\u3000') && !HasWordsOfProse(before) &&
         !HasWordsOfProse(after);
}

// @双柳小渠 说, #双柳 春灌#: the space ends a name, or stands in a topic, of a social network.
bool IsOfNetwork(const Stretch& before, const Stretch& after) {
  if (before.text.find('@') != before.text.npos) return true;
  return before.text.find('#') != before.text.npos && after.text.find('#') != after.text.npos;
}

// ■相关新闻　…, 延伸阅读　…: what is set apart from the text behind it, by a sign or by a wide
// space.
bool IsLabel(const Stretch& before, char32_t space) {
  if (before.limit != Limit::kBlock) return false;
  constexpr int kLongest = 8;  // characters
  return KindOf(First(before)) == CharKind::kSymbol ||
         (space == U'\u3000' && before.length <= kLongest);
}

// 一、总体要求 …, 2、总体要求 …: the heading of an item.
bool EndsHeading(std::string_view text, const Stretch& before, std::size_t at) {
  if (before.limit != Limit::kItem) return false;
  const std::size_t mark =
      at - before.text.size() - CharBefore(text, at - before.text.size()).length;
  constexpr std::u32string_view kNumerals = U"一二三四五六七八九十0123456789";
  std::size_t begin = mark;
  while (begin > 0 && Contains(kNumerals, CharBefore(text, begin).code)) {
    begin -= CharBefore(text, begin).length;
  }
  const Beside outside = Before(text, begin);
  return begin < mark && outside != Beside::kHan && outside != Beside::kDigit &&
         outside != Beside::kLetter;
}

// How sure it is that the space between two Han characters stands inside a sentence, by
// the words on either side.
std::optional<Certainty> JudgeWords(std::string_view text, const Stretch& before,
                                    const Stretch& after, const Gap& gap) {
  if (EndsDateline(before) || IsOfNetwork(before, after)) return std::nullopt;
  if (CutsPhrase(before, after) && before.length >= 2 && after.length >= 2) return Certainty::kSure;
  if (IsLabel(before, CharAt(text, gap.begin).code)) return std::nullopt;
  // Where spaces follow each other there may be more names or decks.
  if (before.limit == Limit::kSpace || before.limit == Limit::kDash ||
      after.limit == Limit::kSpace) {
    return std::nullopt;
  }

  // 时间：周六 地点：青石镇
  constexpr int kLabel = 4;  // characters
  const bool label_after = after.limit == Limit::kColon && after.length <= kLabel;
  if (label_after && !after.text.ends_with("说")) return std::nullopt;
  if (before.limit == Limit::kColon && before.length <= kLabel) return std::nullopt;
  if (before.length == 1 && !Contains(kOpeningWords, First(before))) return std::nullopt;
  if (after.length < 2 || (after.length == 2 && before.length < 4)) return std::nullopt;
  // 游客在古镇游览。 林远舟 摄; or a headline: 到白塔、青石调研时强调 全力抓好秋收.
  if (after.limit == Limit::kBlock) return std::nullopt;

  if (before.limit != Limit::kBlock && Last(before) == First(after)) {
    return Certainty::kSure;  // 高 高兴兴
  }
  if (PartsVerses(text, before, after, gap) || PartsName(before, after) ||
      PartsDate(before, after)) {
    return std::nullopt;
  }
  // What begins the block may be a heading, a column's name, the subject of a list.
  if (before.limit == Limit::kBlock) {
    const bool long_clause = before.length > kLabel && after.length > kLabel;
    return long_clause && after.limit == Limit::kClause ? std::optional(Certainty::kLikely)
                                                        : std::nullopt;
  }
  return Certainty::kSure;
}

// Whether `text`, which opens the block, numbers a law's article or chapter: 第二十三条　当事人….
bool NumbersArticle(std::string_view text) {
  constexpr std::size_t kLongest = 27;  // bytes: 第 and eight characters
  constexpr std::string_view kUnits = "编章节条款";
  return text.starts_with("第") && text.size() > 6 && text.size() <= kLongest &&
         kUnits.find(text.substr(text.size() - 3)) != kUnits.npos;
}

// How many bytes of Han characters, at most `most` characters, stand from `at` on.
std::size_t HanRun(std::string_view text, std::size_t at, int most) {
  const std::size_t begin = at;
  while (most-- > 0 && at < text.size() && KindOf(CharAt(text, at).code) == CharKind::kHan) {
    at += CharAt(text, at).length;
  }
  return at - begin;
}

std::size_t HanRunBefore(std::string_view text, std::size_t at, int most) {
  const std::size_t end = at;
  while (most-- > 0 && at > 0 && KindOf(CharBefore(text, at).code) == CharKind::kHan) {
    at -= CharBefore(text, at).length;
  }
  return end - at;
}

// Whether the neighbour in a list is spaced in the same way: 王一 明、李三 光.
bool IsInSpacedList(std::string_view text, const Gap& gap) {
  constexpr int kName = 3;   // characters before the space
  constexpr int kGiven = 2;  // and after it
  constexpr std::string_view kMark = "、";
  const std::string_view space = text.substr(gap.begin, gap.end - gap.begin);
  const auto stands = [&](std::size_t at, std::string_view what) {
    return text.substr(std::min(at, text.size()), what.size()) == what;
  };
  const std::size_t after = gap.end + HanRun(text, gap.end, kGiven);
  if (stands(after, kMark)) {
    const std::size_t next = after + kMark.size();
    const std::size_t name = HanRun(text, next, kName);
    if (name > 0 && stands(next + name, space)) return true;
  }
  const std::size_t before = gap.begin - HanRunBefore(text, gap.begin, kName);
  if (before < kMark.size() || !stands(before - kMark.size(), kMark)) return false;
  const std::size_t last = before - kMark.size();
  const std::size_t given = HanRunBefore(text, last, kGiven);
  return given > 0 && last >= given + space.size() && stands(last - given - space.size(), space);
}

// 1917年11月7日 俄国十月革命爆发。, 1952年8月 …: the date that an entry of a chronicle opens with.
bool IsDate(const Stretch& before) {
  const std::string_view text = before.text;
  return before.limit == Limit::kBlock && text[0] >= '0' && text[0] <= '9' &&
         text.find("年") != text.npos && before.length <= 11 &&
         (text.ends_with("日") || text.ends_with("月") || text.ends_with("年"));
}

}  // namespace

std::optional<Certainty> JudgeBetweenWords(std::string_view text, const Gap& gap) {
  const Stretch before = StretchBefore(text, gap.begin);
  const Stretch after = StretchAfter(text, gap.end);
  // 护航碧水丹山 共建绿色家园”: what opened the phrase is missing.
  const bool cut_off = after.limit == Limit::kBracket && EnclosureOf(text, gap.begin).opener == 0;
  if (cut_off || EndsHeading(text, before, gap.begin) || IsInTitle(text, gap.begin) ||
      IsBetweenStraightQuotes(text, gap.begin) || IsInSpacedList(text, gap) ||
      NumbersArticle(text.substr(0, gap.begin)) || IsDate(before)) {
    return std::nullopt;
  }
  return JudgeWords(text, before, after, gap);
}

bool SetsApart(std::string_view text, const Stretch& before, const Gap& gap) {
  constexpr int kLongestLabel = 4;  // characters
  return EndsDateline(before) || IsOfNetwork(before, {}) || EndsHeading(text, before, gap.begin) ||
         NumbersArticle(text.substr(0, gap.begin)) ||
         (before.limit == Limit::kBlock && before.length <= kLongestLabel);
}

bool IsSurname(char32_t code) { return Contains(kSurnames, code); }

bool IsNameAlone(const Stretch& after) {
  return after.length <= kLongestName && after.limit != Limit::kNone && IsSurname(First(after));
}

}  // namespace jinggao
