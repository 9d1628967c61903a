#include "layout/signatures.h"

#include <cstdint>
#include <string_view>

#include "text/affixes.h"

namespace jinggao {
namespace {

// 望川县水务局, 县人民医院, 防汛工作领导小组. Not 会 alone: …工作会, …座谈会 end headlines.
bool EndsLikeOffice(std::string_view name) {
  if (EndsWithOneOf(name, "会會")) {  // 协会, 委员会, 联合会
    name.remove_suffix(kIdeographSize);
    return EndsWithOneOf(name, "协協学學工商合公委员員");
  }
  return EndsWithOneOf(name, "局委厅廳部处處院馆館站所队隊办辦署校学學室司团團心府镇鎮乡鄉社组組");
}

// 敬礼！, below which a letter is signed, with a date or without.
bool EndsLetter(const Page& page, const Line& line) {
  constexpr std::uint32_t kLongest = 6;  // characters
  if (line.facts.chars > kLongest) return false;
  const std::string_view text = page.TextOf(line);
  return text.starts_with("敬礼") || text.starts_with("敬禮");
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
  if (at > 0 && EndsLetter(page, page.lines[at - 1])) return SignaturePart::kName;
  if (!IsSignature(page, at)) return SignaturePart::kNone;
  const bool below = at > 0 && page.lines[at - 1].facts.EndsSentence();
  return below && EndsLikeOffice(page.TextOf(page.lines[at])) ? SignaturePart::kOffice
                                                              : SignaturePart::kName;
}

}  // namespace jinggao
