#include "layout/outline.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "layout/dateline.h"
#include "layout/line_openings.h"
#include "layout/sentences.h"
#include "text/affixes.h"
#include "text/by_itself.h"
#include "text/room.h"
#include "text/scan.h"

namespace jinggao {
namespace {

enum class Start : std::uint8_t { kNone, kStory, kSubStory, kOrphan };

// Whether the line is of a story's text: a sentence that states something, or one longer than a
// headline that asks. Who took part in a meeting, the date below a speech's title and the wishes
// at the end of a letter are none.
bool IsProse(const Page& page, const Line& line) {
  constexpr std::uint32_t kLongestHeadline = 24;  // characters
  return line.facts.stops > 0 &&
         (line.facts.chars > kLongestHeadline || HasCharacter(page.TextOf(line), "。"));
}

// 【人物小传】: the heading of a box, which may have the form of a byline.
bool IsHeading(const Page& page, const Line& line) {
  const std::string_view text = page.TextOf(line);
  return OpensWithHeading(text) && text.ends_with("】") && !line.cues.Has(Cue::kRole) &&
         !line.cues.Has(Cue::kNames);
}

// 又讯, 另讯: more from where the story comes from.
bool OpensItem(std::string_view text) {
  return StartsWithAny(text, {"又讯", "另讯", "又电", "本报又讯", "又訊", "另訊"});
}

// Whether a byline says who wrote, in one of the forms that papers have.
bool IsSigned(Cues cues) {
  return cues.Has(Cue::kRole) || cues.Has(Cue::kReporterFirst) || cues.Has(Cue::kInBrackets) ||
         cues.Has(Cue::kNames) || cues.Has(Cue::kCredit) || cues.Has(Cue::kSignsWords);
}

// Follows the lines of a page and says where stories begin.
class StoryWatch {
 public:
  explicit StoryWatch(const Page& page) : page_(page) {}

  Start Pass(const Line& line) {
    // Tables and code belong to the story that they stand in, signed or not.
    if (line.hint == HintKind::kTableCell || line.hint == HintKind::kCode) return Start::kNone;
    const Start start = StartOf(line);
    switch (line.role) {
      case Role::kByline:
        // A byline closes a story when there was something to sign; above the text
        // it opens one.
        if (body_ && IsSigned(line.cues) && !IsHeading(page_, line)) ended_ = true;
        break;
      case Role::kParagraph:
      case Role::kSubStoryParagraph:
        body_ = true;
        prose_ = prose_ || IsProse(page_, line);
        ended_ = false;
        break;
      case Role::kCaption:
      case Role::kFurniture:
        break;
      default:
        body_ = false;
        prose_ = false;
        ended_ = false;
        break;
    }
    return start;
  }

 private:
  Start StartOf(const Line& line) const {
    switch (line.role) {
      case Role::kStoryHeadline:
        return Start::kStory;
      case Role::kSubStoryHeadline:
      case Role::kSubStoryParagraph:
        return Start::kSubStory;
      case Role::kParagraph:
        if (line.cues.Has(Cue::kFurther) && OpensItem(page_.TextOf(line))) return Start::kSubStory;
        if (!ended_) return Start::kNone;
        if (line.cues.Has(Cue::kDispatch)) return Start::kStory;
        // 编后：… belongs to what was signed above it, and so does an item of a list.
        return prose_ && IsProse(page_, line) && !OpensWithLabel(page_, line) &&
                       !line.cues.Has(Cue::kNumbered)
                   ? Start::kOrphan
                   : Start::kNone;
      default:
        return Start::kNone;
    }
  }

  const Page& page_;
  bool body_ = false;   // the story has a paragraph,
  bool prose_ = false;  // text,
  bool ended_ = false;  // and its byline
};

}  // namespace

JINGGAO_BY_ITSELF Outline BuildOutline(const Page& page) {
  Outline outline;
  std::size_t stops = 0;
  for (const Line& line : page.lines) stops += line.facts.stops + std::size_t{1};
  ReserveRoom(outline.blocks, page.lines.size());
  ReserveRoom(outline.sentences, stops);
  StoryWatch watch(page);
  for (const Line& line : page.lines) {
    const Start start = watch.Pass(line);
    if (start != Start::kNone || outline.articles.empty()) {
      outline.articles.push_back({line.span, start == Start::kSubStory, start == Start::kOrphan});
    }
    outline.articles.back().span.end = line.span.end;

    Block block;
    block.span = line.span;
    block.kind = KindOfLine(line);
    block.article = static_cast<std::uint32_t>(outline.articles.size()) - 1;
    block.first_sentence = static_cast<std::uint32_t>(outline.sentences.size());
    const std::string_view text = page.TextOf(line);
    if (block.kind == BlockKind::kParagraph) {
      if (const std::uint32_t length = DatelineLength(text, line.cues); length > 0) {
        block.dateline = Span{line.span.begin, line.span.begin + length};
      }
    }
    if (line.hint != HintKind::kCode &&
        (block.kind == BlockKind::kParagraph || block.kind == BlockKind::kListItem)) {
      AppendSentences(text, {page.MarksOf(line), line.span.begin}, line.span.begin,
                      outline.sentences);
    }
    block.sentence_count =
        static_cast<std::uint32_t>(outline.sentences.size()) - block.first_sentence;
    outline.blocks.push_back(block);
  }
  return outline;
}

}  // namespace jinggao
