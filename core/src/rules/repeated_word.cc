// typo/repeated-word: see tests/spec/typo-repeated-word.txt.
//
// Chinese doubles characters and words for good reasons, so that only three sorts of
// repetition are looked for: function characters, words that are never reduplicated,
// and longer phrases.

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

#include "rules/all.h"
#include "text/bytes16.h"
#include "text/characters.h"
#include "text/sort_by.h"

namespace jinggao {
namespace {

constexpr std::size_t kHan = 3;  // bytes of a character from U+4E00 to U+9FFF

// Words separated by spaces.
using Words = std::string_view;

// Whether `has` is true of one of `words`.
template <typename Has>
bool AnyOf(Words words, Has has) {
  while (!words.empty()) {
    const std::size_t length = std::min(words.find(' '), words.size());
    if (has(words.substr(0, length))) return true;
    words.remove_prefix(std::min(length + 1, words.size()));
  }
  return false;
}
bool StartsWithAny(std::string_view text, Words words) {
  return AnyOf(words, [text](std::string_view word) { return text.starts_with(word); });
}
bool EndsWithAny(std::string_view text, Words words) {
  return AnyOf(words, [text](std::string_view word) { return text.ends_with(word); });
}

// A character that stands twice by mistake, except where the first ends a word or the
// second begins one: 目的|的, 增进了|了解, 现在|在, 关键是|是否, 碳中和|和. Simplified
// and traditional forms.
struct FunctionCharacter {
  std::string_view self;
  Words before;
  Words after;
};
constexpr std::array kFunctionCharacters = {
    FunctionCharacter{"的", "目 标 標 打 鹄 鵠 靶 众矢之 眾矢之 语中 語中 言中",
                      "确 確 喀 士 哥 票 卢 盧 黎波 里雅"},
    FunctionCharacter{"了", "不 得 没 沒 私 终 終 末 明 小时 小時",
                      "解 结 結 却 卻 断 斷 然 得 不 无 無 之 望 如 悟 当 當 事 愿 願 账 賬 帐 "
                      "债 債 心 一桩 一樁 一件心 一个心 一個心"},
    FunctionCharacter{
        "在", "存 实 實 现 現 所 内 內 潜 潛 自 好 外 健 处 處",
        "座 场 場 建 册 冊 职 職 编 編 校 线 線 逃 押 野 任 岗 崗 乎 意 学 學 途 "
        "营 營 售 研 读 讀 世 京单 京高 京院 京企 华企 华外 华投 华留 華 沪企 外务 外打"},
    FunctionCharacter{"是", "可 但 于 於 只 要 凡 求 为 為 若 或 还 還 总 總", "否 非 与非 與非"},
    FunctionCharacter{"和", "缓 緩 温 溫 总 總 共 饱 飽 随 隨 柔 调 調 谦 謙 祥 中 亲",
                      "平 谐 諧 蔼 藹 尚 盘 盤 解 田 县 縣 气 氣 美 睦 顺 順 乐 樂 善 约 約 谈 談 "
                      "好 缓 緩 煦 畅 暢 "
                      "龙市 静县 政县 硕 布克 林格"},
    FunctionCharacter{"与", "参 赠 给 授 付 赋", "会 此 共 时 人为善 世无争 众不同 民同"},
    FunctionCharacter{"與", "參 贈 給 授 付 賦", "會 此 共 時 人為善 世無爭 眾不同 民同"},
    FunctionCharacter{"们", "哥 爷 娘 姐", ""},
    FunctionCharacter{"們", "哥 爺 娘 姐", ""},
};

// Words of two characters that nobody doubles for effect, and what they may begin once
// more: 进行|进行曲, 获得|获得感.
struct FormalWords {
  Words selves;
  Words after;
};
constexpr std::array kFormalWords = {
    FormalWords{
        "举行 舉行 召开 召開 开展 開展 出席 印发 印發 位于 位於 属于 屬於 对于 對於 关于 關於 "
        "由于 由於 成为 成為 认为 認為 因为 因為 因此 所以 以及 并且 並且 但是 虽然 雖然 如果 "
        "按照 随着 隨著 围绕 圍繞 包括 其中 同时 同時 目前 近日 日前 已经 已經 正在 应当 應當 "
        "必须 必須 能够 能夠 取得 达到 達到 受到 作出 指出 提出 出现 出現 实现 實現 具有",
        ""},
    FormalWords{
        "推动 推動 推进 推進 促进 促進 加强 加強 提高 提升 强调 強調 加快 坚持 堅持 贯彻 貫徹",
        "力 者"},
    FormalWords{"举办 舉辦", "地 方 者 城 国 國 权 權"},
    FormalWords{"进行 進行", "曲 时 時"},
    FormalWords{"实施 實施", "细 細 方 条 條 意 办 辦 纲 綱 主 期 者"},
    FormalWords{"发布 發布 發佈", "会 會 者 厅 廳"},
    FormalWords{"根据 根據", "地"},
    FormalWords{"通过 通過", "率 性"},
    FormalWords{"获得 獲得", "感 者 率"},
    FormalWords{"完成", "率 度 情 时 時 者 人"},
    FormalWords{"建成 成立", "区 區 大 仪 儀"},
};
constexpr std::size_t kFormalWord = 2 * kHan;  // bytes
static_assert(std::all_of(kFormalWords.begin(), kFormalWords.end(), [](const FormalWords& words) {
  return words.selves.size() % (kFormalWord + 1) == kFormalWord;
}));

// Longer phrases are repeated on purpose to count, 一个节点一个节点, to imitate a sound,
// 轰隆隆轰隆隆, or in speech, 对不起对不起.
constexpr Words kCounts = "一 二 两 兩 三 四 五 六 七 八 九 十 百 千 万 萬 几 幾 每 半 第 零";
constexpr std::string_view kSpoken = "不你我么麼啊呀吧吗嗎呢";

constexpr std::size_t kShortest = 2;  // characters of a word or phrase

bool IsHanAt(std::string_view text, std::size_t at) {
  const auto lead = static_cast<unsigned char>(text[at]);
  return lead >= 0xE4 && lead <= 0xE9 && KindOf(CharAt(text, at).code) == CharKind::kHan;
}

bool IsHan(std::string_view text) {
  for (std::size_t at = 0; at < text.size(); at += kHan) {
    if (!IsHanAt(text, at)) return false;
  }
  return true;
}

struct Repeated {
  std::size_t begin = 0;
  std::size_t unit = 0;  // bytes; it stands twice
  Certainty certainty = Certainty::kLikely;
};

// Whether a character stands at either side that the doubled one may lean on, so that
// it is used and not spoken of: “的的”.
bool IsUsed(std::string_view left, std::string_view right) {
  if (left.empty()) return false;
  switch (KindOf(CharBefore(left, left.size()).code)) {
    case CharKind::kHan:
    case CharKind::kDigit:
    case CharKind::kLatin:
    case CharKind::kCloser:
      break;
    default:
      return false;
  }
  return right.empty() || KindOf(CharAt(right, 0).code) != CharKind::kCloser;
}

// Where, from byte `at` on, an ideograph stands twice running; the text's length if none
// does.
std::size_t FindDoubled(std::string_view text, std::size_t at) {
  constexpr std::size_t kStep = 16 - kHan + 1;  // places at which a character fits
  for (; at + kHan + 16 <= text.size(); at += kStep) {
    const std::uint32_t same = BitsOf(BytesAt(&text[at]) == BytesAt(&text[at + kHan]));
    for (std::uint32_t left = same & (same >> 1) & (same >> 2); left != 0; left &= left - 1) {
      const std::size_t place = at + static_cast<std::size_t>(std::countr_zero(left));
      if (IsIdeographAt(text, place)) return place;
    }
  }
  for (; at + 2 * kHan <= text.size(); ++at) {
    if (IsIdeographAt(text, at) && text.substr(at, kHan) == text.substr(at + kHan, kHan)) return at;
  }
  return text.size();
}

void FindFunctionCharacters(std::string_view text, std::vector<Repeated>& found) {
  for (std::size_t at = FindDoubled(text, 0); at < text.size(); at = FindDoubled(text, at)) {
    std::size_t end = at + kHan;
    while (end + kHan <= text.size() && std::memcmp(&text[at], &text[end], kHan) == 0) end += kHan;
    // Three and more are a stammer or a shout: 是是是.
    if (end - at == 2 * kHan) {
      const std::string_view self = text.substr(at, kHan);
      const std::string_view left = text.substr(0, at);
      const std::string_view right = text.substr(end);
      for (const FunctionCharacter& character : kFunctionCharacters) {
        if (self == character.self && IsUsed(left, right) && !EndsWithAny(left, character.before) &&
            !StartsWithAny(right, character.after)) {
          found.push_back({at, kHan});
        }
      }
    }
    at = end;
  }
}

bool IsFormalWord(std::string_view word, std::string_view right) {
  const auto has = [word](Words selves) {
    for (std::size_t at = 0; at < selves.size(); at += kFormalWord + 1) {
      if (selves.substr(at, kFormalWord) == word) return true;
    }
    return false;
  };
  return std::any_of(kFormalWords.begin(), kFormalWords.end(), [&](const FormalWords& words) {
    return has(words.selves) && !StartsWithAny(right, words.after);
  });
}

// Whether `phrase` of three characters or more may stand twice on purpose.
bool IsRepeatedOnPurpose(std::string_view phrase) {
  if (StartsWithAny(phrase, kCounts)) return true;
  for (std::size_t at = 0; at < phrase.size(); at += kHan) {
    const std::string_view self = phrase.substr(at, kHan);
    if (kSpoken.find(self) != kSpoken.npos) return true;
    if (phrase.substr(at + kHan).starts_with(self)) return true;
  }
  // 合格合格, itself a repetition: cells of a table.
  for (std::size_t period = kHan; 2 * period <= phrase.size(); period += kHan) {
    if (phrase.substr(period) == phrase.substr(0, phrase.size() - period)) return true;
  }
  return false;
}

// Looks at text[begin, end + unit), each of whose bytes up to `end` stands again `unit`
// bytes later, for a word that does.
void JudgeRun(std::string_view text, std::size_t begin, std::size_t end, std::size_t unit,
              std::vector<Repeated>& found) {
  while ((static_cast<unsigned char>(text[begin]) & 0xC0) == 0x80) ++begin;
  end = std::min(end, begin + 2 * unit);  // what follows says the same again
  for (; begin + unit <= end; begin += CharAt(text, begin).length) {
    const std::string_view phrase = text.substr(begin, unit);
    if (!IsHanAt(text, begin) || !IsHan(phrase)) continue;
    if (unit == kShortest * kHan) {
      if (!IsFormalWord(phrase, text.substr(begin + 2 * unit))) continue;
      found.push_back({begin, unit});
    } else if (!IsRepeatedOnPurpose(phrase)) {
      found.push_back({begin, unit, unit > 3 * kHan ? Certainty::kLikely : Certainty::kDoubtful});
    }
    return;
  }
}

// Looks around byte `at`, which stands again `unit` bytes later. Returns where the run of such
// bytes ends.
std::size_t LookAround(std::string_view text, std::size_t at, std::size_t unit,
                       std::vector<Repeated>& found) {
  std::size_t begin = at;
  while (begin > 0 && text[begin - 1] == text[begin - 1 + unit]) --begin;
  std::size_t end = at;
  while (end + unit < text.size() && text[end] == text[end + unit]) ++end;
  if (end - begin >= unit) JudgeRun(text, begin, end, unit, found);
  return end;
}

// A run of at least `unit` bytes that stand again `unit` bytes later has four of them in a
// row at one of every unit - 3 places, which is all that is looked at.
void FindPhrases(std::string_view text, std::size_t unit, std::vector<Repeated>& found) {
  constexpr std::size_t kRow = 4;
  if (text.size() < unit + kRow) return;
  const auto row_at = [text](std::size_t at) {
    std::uint32_t row = 0;
    std::memcpy(&row, &text[at], kRow);
    return row;
  };
  const std::size_t last = text.size() - unit - kRow;
  const std::size_t step = unit - kHan;
  for (std::size_t at = 0; at <= last; at += step) {
    if (row_at(at) == row_at(at + unit)) at = LookAround(text, at, unit, found) - step;
  }
}

}  // namespace

void FindRepeatedWords(const BlockText& block, Reporter& report) {
  if (block.kind == BlockKind::kByline) return;  // names
  std::vector<Repeated> found;
  FindFunctionCharacters(block.text, found);
  for (std::size_t length = kShortest; length <= kLongestEcho; ++length) {
    if (block.echoes.Has(length)) FindPhrases(block.text, length * kHan, found);
  }
  SortBy(found, [](const Repeated& repeated) { return repeated.begin; });
  std::size_t end = 0;
  for (const Repeated& repeated : found) {
    if (repeated.begin < end) continue;
    end = repeated.begin + 2 * repeated.unit;
    const Span span{static_cast<std::uint32_t>(repeated.begin), static_cast<std::uint32_t>(end)};
    if (repeated.certainty == Certainty::kDoubtful) {
      report.Report(span, Certainty::kDoubtful, {}, 700);
    } else {
      report.Report(span, Certainty::kLikely, block.text.substr(repeated.begin, repeated.unit),
                    900);
    }
  }
}

}  // namespace jinggao
