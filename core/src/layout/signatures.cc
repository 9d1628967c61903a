#include "layout/signatures.h"

#include <cstdint>
#include <string_view>

#include "text/affixes.h"

namespace jinggao {
namespace {

bool EndsLikeOffice(std::string_view name) {
  // Not 会 alone: …工作会, …座谈会 end headlines.
  return EndsWithAny(
      name,
      {"局",   "委",   "厅",     "廳",     "部",     "处",     "處",   "院",    "馆",     "館",
       "站",   "所",   "队",     "隊",     "办",     "辦",     "署",   "校",    "中学",   "小学",
       "大学", "中學", "小學",   "大學",   "办公室", "辦公室", "公司", "集团",  "集團",   "中心",
       "政府", "法院", "镇",     "乡",     "鎮",     "鄉",     "协会", "協會",  "委员会", "学会",
       "工会", "商会", "联合会", "委員會", "委会",   "公会",   "社",   "组委会"});
}

// 敬礼！, below which a letter is signed, with a date or without.
bool EndsLetter(std::string_view line) {
  return line.starts_with("敬礼") || line.starts_with("敬禮");
}

}  // namespace

bool IsSignature(const Page& page, std::size_t at) {
  constexpr std::uint32_t kLongest = 20;      // characters
  constexpr std::uint32_t kLongestDate = 12;  // 二〇二三年十一月二十一日, without spaces
  if (at + 1 >= page.lines.size()) return false;
  const LineFacts& facts = page.lines[at].facts;
  const Line& next = page.lines[at + 1];
  return facts.chars <= kLongest && facts.until_mark == facts.chars &&
         next.cues.Has(Cue::kDateLine) && next.facts.chars - next.facts.spaces <= kLongestDate;
}

SignaturePart SignaturePartAt(const Page& page, std::size_t at) {
  if (at > 0 && IsSignature(page, at - 1)) return SignaturePart::kDate;
  if (at > 0 && EndsLetter(page.TextOf(page.lines[at - 1]))) return SignaturePart::kName;
  if (!IsSignature(page, at)) return SignaturePart::kNone;
  const bool below = at > 0 && page.lines[at - 1].facts.EndsSentence();
  return below && EndsLikeOffice(page.TextOf(page.lines[at])) ? SignaturePart::kOffice
                                                              : SignaturePart::kName;
}

}  // namespace jinggao
