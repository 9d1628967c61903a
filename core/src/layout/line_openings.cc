#include "layout/line_openings.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "text/affixes.h"
#include "text/characters.h"
#include "text/pattern_parser.h"
#include "text/scan.h"

namespace jinggao {
namespace {

// 1️⃣, as telephones write the number of an item.
bool OpensWithKeycap(std::string_view line) {
  constexpr std::string_view kVariant = "\uFE0F";
  constexpr std::string_view kKeycap = "\u20E3";
  std::string_view rest = line.substr(1);
  if (rest.starts_with(kVariant)) rest.remove_prefix(kVariant.size());
  return rest.starts_with(kKeycap);
}

}  // namespace

std::size_t OpeningDate(std::string_view line) {
  constexpr std::array<std::string_view, 3> kUnits = {"年", "月", "日"};
  std::size_t date = 0;
  std::size_t units = 0;
  for (const std::string_view unit : kUnits) {
    std::size_t at = date;
    while (at < line.size() && line[at] >= '0' && line[at] <= '9') ++at;
    if (at == date || !line.substr(at).starts_with(unit)) continue;
    date = at + unit.size();
    ++units;
  }
  if (units == 0) return 0;
  const bool year = line.substr(0, date).find(kUnits[0]) != line.npos;
  return year || units > 1 ? date : 0;
}

bool OpensWithTime(std::string_view line) {
  static constexpr auto kTimes = ParsePatterns([] {
    return std::array{
        std::string_view("\\d{1,2}[:：]\\d{2}(?:[-—–－～~至]+\\d{1,2}[:：]\\d{2})?[ 　]")};
  });
  return !line.empty() && line[0] >= '0' && line[0] <= '9' &&
         kTimes[0].MatchAt(line, 0).has_value();
}

bool OpensWithLabel(const Page& page, const Line& line, std::uint32_t longest) {
  if (!line.facts.labelled || line.facts.until_mark > longest) return false;
  const std::string_view text = page.TextOf(line);
  const std::string_view label = text.substr(0, std::min(text.find("："), text.find(':')));
  return !EndsWithOneOf(label, "说說道称稱问問答出调調示括为為是");
}

bool OpensWithDefinition(std::string_view line) {
  constexpr std::size_t kShortest = 2 * 3;  // bytes
  constexpr std::size_t kLongest = 4 * 3;
  const std::size_t end = PassIdeographs(line, 0);
  return end >= kShortest && end <= kLongest && line.substr(end).starts_with("——");
}

bool OpensWithStep(std::string_view line) {
  static constexpr auto kSteps = ParsePatterns([] {
    return std::array{std::string_view("[A-Z][A-Za-z]{0,5}[ .．]?\\d{1,2}(?:[ 　:：、]|$)")};
  });
  return !line.empty() && line[0] >= 'A' && line[0] <= 'Z' &&
         kSteps[0].MatchAt(line, 0).has_value();
}

bool OpensWithBullet(const Page& page, const Line& line) {
  const std::string_view text = page.TextOf(line);
  if (line.facts.head == Head::kDigit) return OpensWithKeycap(text);
  if (line.facts.head != Head::kSymbol) return false;
  const Char first = CharAt(text, 0);
  if (IsPictograph(first.code)) return true;
  if (!line.cues.Has(Cue::kBullet)) return false;
  constexpr std::string_view kNumerals = "○〇零一二三四五六七八九十";
  const std::string_view next = text.substr(first.length, CharAt("○", 0).length);
  return first.code != U'○' || kNumerals.find(next) == kNumerals.npos;
}

bool OpensWithHeading(std::string_view line) {
  constexpr std::size_t kLongest = 36;  // bytes
  return line.starts_with("【") && line.substr(0, kLongest).find("】") != line.npos;
}

bool OpensWithNumber(std::string_view line) {
  const Char first = CharAt(line, 0);
  if (KindOf(first.code) != CharKind::kHan) return true;
  return !line.starts_with("第") && line.substr(first.length, 3) != "是";
}

bool OpensWithSpeech(const Page& page, const Line& line) {
  constexpr std::size_t kLongest = 400;  // bytes
  const std::string_view text = page.text.substr(line.span.begin, kLongest);
  if (!text.starts_with("“") && !text.starts_with("「")) return false;
  const std::size_t end = text.find(text.starts_with("“") ? "”" : "」");
  if (end == text.npos) return false;
  const CharKind last = KindOf(CharBefore(text, end).code);
  return last == CharKind::kStop || last == CharKind::kEllipsis;
}

}  // namespace jinggao
