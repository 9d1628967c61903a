#include "layout/role_vetoes.h"

#include <string_view>

#include "layout/verses.h"
#include "text/by_itself.h"

namespace jinggao {
namespace {

constexpr Roles kHeadlines = {Role::kStoryHeadline, Role::kDeck, Role::kSubStoryHeadline,
                              Role::kSubhead};
constexpr Roles kNoHeadline = Roles::AllBut(kHeadlines);

// A hint's heading is a headline or a subhead, but the page's first line no subhead.
Roles RolesOf(HintKind hint, bool first) {
  if (hint != HintKind::kHeading) return {Role::kParagraph};
  if (first) return {Role::kStoryHeadline, Role::kDeck, Role::kSubStoryHeadline};
  return kHeadlines;
}

// 首页 > 政务公开 > 通知公告: where on a site a page stands.
bool IsPath(const Page& page, const Line& line) {
  constexpr std::uint32_t kLongest = 40;  // characters
  const LineFacts& facts = line.facts;
  return facts.chars <= kLongest && facts.stops + facts.commas == 0 && facts.head == Head::kHan &&
         facts.tail == Tail::kHan && page.TextOf(line).find('>') != std::string_view::npos;
}

// 上一篇　下一篇, 小字号: what a site has around a story, and nothing else on the line.
constexpr std::uint32_t kLongestOfSite = 10;  // characters
bool IsOfSite(const Line& line, std::string_view text) {
  if (line.facts.chars > kLongestOfSite || line.facts.stops > 0) return false;
  return line.cues.Has(Cue::kTurnPage) || text == "字号";
}

// 责任编辑：周敏: who worked on a page. 制图：周敏 is who made a picture.
bool IsEditor(const Line& line) {
  constexpr std::uint32_t kLongest = 20;  // characters
  return line.cues.Has(Cue::kEditor) && !line.cues.Has(Cue::kPictured) && line.facts.labelled &&
         line.facts.chars <= kLongest && line.facts.stops + line.facts.commas == 0;
}

// 👇👇👇: neither words nor figures.
bool HasNoWords(const LineFacts& facts) {
  return facts.han + facts.latin + facts.digits + facts.other_letters == 0;
}

// 注释： or 会议议定以下事项：, above what it names: 石门镇： above another line of a headline may
// begin a story.
bool IsLabelOf(const Line& line, const Line& below) {
  return line.facts.tail == Tail::kColon &&
         (below.facts.EndsSentence() || below.cues.Has(Cue::kNumbered));
}

// 做法 above 1. …: too short a headline for items alone.
bool IsTitleOf(const Line& line, const Line& below) {
  constexpr std::uint32_t kLongest = 4;  // characters
  return line.facts.chars <= kLongest && below.cues.Has(Cue::kNumbered);
}

// Who gives a speech, above 同志们：
bool IsSpeaker(const Line& line, const Line& below) {
  return line.cues.Has(Cue::kNames) && below.cues.Has(Cue::kSalutation);
}

// What stands above a poem: its title, and who wrote it.
Roles RolesAbovePoem(const Page& page, std::size_t at) {
  constexpr std::uint32_t kLongestName = 4;  // characters
  const auto is_bare = [](const LineFacts& facts) { return facts.until_mark == facts.chars; };
  const auto may_be_name = [&](const Line& line) {
    return line.facts.chars <= kLongestName && is_bare(line.facts) && line.cues.Has(Cue::kNames);
  };
  const Line& line = page.lines[at];
  if (at + 1 == page.lines.size() || !is_bare(line.facts)) return kAnyRole;
  if (may_be_name(line)) return BeginsPoem(page, at + 1) ? Roles{Role::kByline} : kAnyRole;
  return BeginsPoem(page, may_be_name(page.lines[at + 1]) ? at + 2 : at + 1) ? kHeadlines
                                                                             : kAnyRole;
}

// Forms that a cue tells of.
Roles RolesByCue(const Line& line, const Line* below) {
  if (IsEditor(line)) return {Role::kByline, Role::kFurniture};
  if (line.cues.Has(Cue::kNumbered)) return Roles::AllBut({Role::kStoryHeadline, Role::kDeck});
  if (line.cues.Has(Cue::kArrow) || (below != nullptr && IsSpeaker(line, *below))) {
    return kNoHeadline;
  }
  return kAnyRole;
}

}  // namespace

JINGGAO_BY_ITSELF Roles AllowedRoles(const Page& page, std::size_t at) {
  constexpr std::uint32_t kLongest = 40;  // characters
  const Line& line = page.lines[at];
  const LineFacts& facts = line.facts;
  if (line.hint) return RolesOf(*line.hint, at == 0);
  const auto is_path = [&page](const Line& of) {
    return of.facts.contents.HasAny({Sort::kAsciiMark}) && IsPath(page, of);
  };
  if (at > 0 && is_path(page.lines[at - 1]) && facts.MayBeHeadline()) {
    return {Role::kStoryHeadline, Role::kByline, Role::kFurniture};
  }
  if (facts.chars > kLongest) return kAnyRole;
  if (is_path(line)) return {Role::kFurniture};
  if (facts.han == 0 && HasNoWords(facts)) return {Role::kParagraph, Role::kFurniture};
  const Line* below = at + 1 < page.lines.size() ? &line + 1 : nullptr;
  if (facts.chars <= kLongestOfSite || facts.tail == Tail::kColon) {
    if (IsOfSite(line, page.TextOf(line))) return {Role::kFurniture};
    if (const Roles roles = RolesAbovePoem(page, at); roles != kAnyRole) return roles;
    if (at > 0 && below != nullptr && (IsLabelOf(line, *below) || IsTitleOf(line, *below))) {
      return Roles::AllBut({Role::kStoryHeadline, Role::kSubStoryHeadline});
    }
  }
  return line.cues.empty() ? kAnyRole : RolesByCue(line, below);
}

}  // namespace jinggao
