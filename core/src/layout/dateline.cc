#include "layout/dateline.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "text/pattern_parser.h"

namespace jinggao {
namespace {

// A source, with the reporters in brackets; then perhaps the day: 东昌讯 10月3日.
constexpr char kDateline[] =
    R"(((?:【[^】]{1,12}】|[又另]讯|[^，。；：！？\s（(]{1,24}?(?:讯|电|消息|报道)|讯))"
    R"((?:[ 　]?[（(](?:本报|全媒体|融媒体|见习|实习|特约|首席)*(?:记者|通讯员|融媒体|实习生|报道组|文)[^）)]{0,60}[）)])?)"
    R"((?:[ 　]*\d{1,2}月\d{1,2}日)?))";

constexpr auto kPattern = ParsePatterns([] { return std::array<std::string_view, 1>{kDateline}; });

}  // namespace

std::uint32_t DatelineLength(std::string_view paragraph, Cues cues) {
  if (!cues.Has(Cue::kDispatch) && !cues.Has(Cue::kFurther)) return 0;
  constexpr std::size_t kFarthest = 400;  // bytes; reporters' names can be many
  std::size_t end = std::min(paragraph.size(), kFarthest);
  while (end < paragraph.size() && (static_cast<unsigned char>(paragraph[end]) & 0xC0) == 0x80) {
    --end;
  }
  return static_cast<std::uint32_t>(kPattern[0].MatchAt(paragraph.substr(0, end), 0).value_or(0));
}

}  // namespace jinggao
