#include "layout/join_vetoes.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "layout/line_closings.h"
#include "layout/line_openings.h"
#include "layout/lists.h"
#include "layout/records.h"
#include "layout/signatures.h"
#include "text/affixes.h"
#include "text/by_itself.h"
#include "text/characters.h"

namespace jinggao {
namespace {

// A paragraph that is cut has at least one line of a column before the cut: the
// narrowest column (see surroundings.cc) less an indent of two em. Without this, a
// page of very short lines grows together by one line a look.
constexpr std::uint32_t kNarrowestPiece = 2 * 4;  // half ems

// Whether a line is Chinese, as far as its letters tell. Korean and European lines
// need spaces, and Japanese ones are not ours to judge.
bool IsChinese(const LineFacts& facts) {
  return facts.han > facts.latin && facts.han > 8 * facts.other_letters;
}

// 第二十三条 …: an article of a law, whose text begins in the same line; or with 章 a chapter,
// whose title does.
bool OpensPartOfLaw(std::string_view line, std::string_view part) {
  constexpr std::size_t kLongest = 27;  // bytes: 第 and eight characters
  return line.starts_with("第") && line.substr(0, kLongest).find(part) != line.npos;
}

// 一、…: a section's title. None ends with a comma or within brackets, or is a clause (一是…), or
// is above what ends with a semicolon.
bool IsNumberedTitle(const Page& page, const Line& line, const Line& below, bool wrapped) {
  constexpr std::uint32_t kLongest = 40;  // characters
  const LineFacts& facts = line.facts;
  if (!line.cues.Has(Cue::kNumbered) || facts.chars > kLongest || facts.stops > 0 ||
      facts.tail == Tail::kComma || facts.tail == Tail::kEnumeration || facts.unclosed > 0 ||
      below.facts.tail == Tail::kSemicolon) {
    return false;
  }
  const std::string_view text = page.TextOf(line);
  return text.find("是") != kIdeographSize && !(wrapped && OpensPartOfLaw(text, "条"));
}

// Words set apart by spaces and no mark at all: a headline's decks, or a signature.
bool IsSetApart(const Line& line) {
  constexpr std::uint32_t kLongest = 30;  // characters
  return line.facts.spaces > 0 && !line.facts.IsLetterSpaced() && line.facts.chars <= kLongest &&
         line.facts.until_mark == line.facts.chars && !line.cues.Has(Cue::kDispatch) &&
         !line.cues.Has(Cue::kFurther);
}

// （…年…月…日…会议通过）: the note below the title of a law or a decision, which names
// who passed it and when. The text begins after it.
bool IsAdoptionNote(std::string_view line) { return line.ends_with("通过）"); }

// Whether a picture ends the line; what may be invisible behind it belongs to it.
bool EndsWithPictograph(const LineFacts& facts, std::string_view line) {
  if (facts.tail != Tail::kOther && facts.tail != Tail::kStop) return false;
  std::size_t at = line.size();
  while (at > 0 && KindOf(CharBefore(line, at).code) == CharKind::kInvisible) {
    const Char invisible = CharBefore(line, at);
    if (invisible.code == kEmojiStyle) return true;
    at -= invisible.length;
  }
  return at > 0 && IsPictograph(CharBefore(line, at).code);
}

// …… or ＊＊＊, for what is left out or to part what stands above from what stands below.
bool HasNoWords(const LineFacts& facts, std::string_view line) {
  return facts.han + facts.latin + facts.digits + facts.other_letters == 0 &&
         (facts.head != Head::kNoStart || line.starts_with("…"));
}

// 祝⏎身体健康！: what leads to the wishes behind a letter.
bool LeadsToWishes(const LineFacts& facts, std::string_view line) {
  return facts.chars <= 2 && (line == "祝" || line == "祝您" || line == "此致");
}

// 各位读者：, on a line of its own; 各乡镇人民政府，县直各有关单位：; 主任、各位副主任、各位委员：.
// What such a letter or speech says begins in the next.
bool IsSalutation(const Page& page, const Line& line) {
  if (line.facts.tail != Tail::kColon) return false;
  const bool plain =
      line.cues.Has(Cue::kSalutation) && line.facts.until_mark + 1 == line.facts.chars;
  const std::string_view text = page.TextOf(line);
  return plain ||
         (line.facts.stops == 0 && (text.starts_with("各") || text.find("、各位") != text.npos));
}

// A sentence, then another language, as bilingual pages have it. A foreign name may stand in
// either line.
bool ChangesLanguage(const Page& page, const Line& line, const Line& below) {
  constexpr std::uint32_t kWords = 6;  // letters
  const auto is_foreign = [](const LineFacts& facts) {
    return facts.head != Head::kHan && facts.latin >= kWords && facts.latin > 2 * facts.han;
  };
  const LineFacts& before = line.facts;
  const LineFacts& after = below.facts;
  // 登录www.⏎example.cn is no sentence.
  const bool western = page.TextOf(line).ends_with('.');
  if (is_foreign(before)) {
    return (western || before.EndsSentence()) && before.han == 0 && IsChinese(after);
  }
  return before.EndsSentence() && !western && IsChinese(before) && is_foreign(after);
}

// 5版, A3版: where the story is that stands above it, on a front page.
bool IsPageReference(const LineFacts& facts, std::string_view line) {
  constexpr std::uint32_t kLongest = 4;  // characters
  return facts.chars <= kLongest && facts.digits > 0 && facts.han == 1 && line.ends_with("版");
}

// Whether the line behind the break at `at` is a note in brackets, alone on its line, below a
// title or behind a sentence: （截至11月20日）. A caption's tells who took the picture.
bool IsNoteBelow(const Page& page, std::size_t at) {
  const Line& before = page.lines[at];
  if (!page.lines[at + 1].cues.Has(Cue::kInBrackets) || before.role == Role::kCaption) return false;
  if (before.facts.EndsSentence()) return true;
  const bool begins = at == 0 || page.lines[at - 1].facts.EndsSentence();
  return begins && before.facts.until_mark == before.facts.chars;
}

// 理由如下：
bool SaysAsFollows(std::string_view line) { return line.ends_with("如下："); }

// The number of an item, alone on its line above the item's title: 3, Part.01, 星期二.
bool IsNumberAlone(const Line& line, std::string_view text) {
  constexpr std::uint32_t kDay = 3;  // characters
  const LineFacts& facts = line.facts;
  if (facts.han == 0) return facts.digits == facts.chars || OpensWithStep(text);
  return facts.chars <= kDay && line.cues.Has(Cue::kWeekday);
}

// 2024年3月8日 星期五⏎农历甲辰年正月廿八: a paper's day by both calendars.
bool IsDayAgain(const Line& before, const Line& after) {
  const auto is_day = [](const Line& line) {
    return line.role == Role::kFurniture && line.cues.Has(Cue::kWeekday);
  };
  return is_day(before) && is_day(after);
}

// A headline's last deck begins with a dash: ——青石镇见闻.
bool OpensDeck(const Page& page, const Line& before, const Line& after) {
  return KindOfRole(before.role) == BlockKind::kHeadline && page.TextOf(after).starts_with("——");
}

// 2019年，…: a sentence begins so, unless what stands before asks for a date: 截至, 到.
bool OpensWithDate(std::string_view before, std::string_view after) {
  const bool in_date = EndsWithOneOf(before, "年月") && before.size() > 3 &&
                       KindOf(CharBefore(before, before.size() - 3).code) == CharKind::kDigit;
  if (in_date) return false;
  const std::size_t end = OpeningDate(after);
  return end > 0 && after.substr(end).starts_with("，") &&
         !EndsWithOneOf(before, "至到自从從在于於望比较較与與和及前");
}

// ；⏎11月18日（星期六）：…: what a schedule says of its next day.
bool OpensNextDay(const LineFacts& before, std::string_view after) {
  if (before.tail != Tail::kSemicolon) return false;
  const std::size_t end = OpeningDate(after);
  return end > 0 && StartsWithOneOf(after.substr(end), "（：");
}

// Whether `after` opens a sentence that a word, the last of `before`, does not lead to.
bool OpensSentence(const Page& page, const Line& before, const Line& after) {
  const Tail tail = before.facts.tail;
  if (tail != Tail::kHan && tail != Tail::kQuote && tail != Tail::kTitle) return false;
  return OpensWithSpeech(page, after) || OpensWithDate(page.TextOf(before), page.TextOf(after));
}

// 他把手一挥——⏎“绕过去！”: a dash leads to what is said as a colon does.
bool LeadsToSpeech(const Page& page, const Line& before, const Line& after) {
  return before.facts.tail == Tail::kDash && OpensWithSpeech(page, after);
}

// Whether a paragraph ends with who said it, above a blank line, and `after` begins another. A
// column's end leaves a blank line too.
bool EndsWithSpeech(const Page& page, const Line& before, const Line& after) {
  return after.gap > 1 && after.facts.head != Head::kNoStart &&
         EndsWithSpeaker(page.TextOf(before));
}

// 附件：1.…: the first of several, behind what they are.
bool OpensWithFirst(const Page& page, const Line& line) {
  if (!line.facts.labelled) return false;
  const std::string_view text = page.TextOf(line);
  const std::size_t colon = text.find("：");
  if (colon == text.npos) return false;
  const std::string_view rest = text.substr(colon + 3);
  return StartsWithAny(rest, {"1.", "1．", "1、", "①", "一、", "（一）", "（1）"});
}

// ●…, 【…】…, ；⏎——, ：⏎1. or 。⏎答：: items of an enumeration, or of questions and answers. A
// dash inside a sentence follows a word or a comma, and so does a number that a sentence begins
// a line with.
bool OpensItem(const Page& page, const Line& before, const Line& after) {
  const std::string_view text = page.TextOf(after);
  if (OpensWithBullet(page, after) || OpensWithHeading(text)) return true;
  const Tail tail = before.facts.tail;
  const bool ended = before.facts.EndsSentence();
  const bool over = ended || tail == Tail::kSemicolon || tail == Tail::kColon;
  if (text.starts_with("答：")) return !EndsWithOneOf(page.TextOf(before), "回应應");
  if (after.cues.Has(Cue::kNumbered)) {
    if (EndsWithBlank(page.TextOf(before)) || OpensWithFirst(page, before)) return true;
    return before.cues.Has(Cue::kNumbered) || tail == Tail::kColon ||
           (over &&
            (OpensWithNumber(text) || OpensPartOfLaw(text, "条") || OpensPartOfLaw(text, "章")));
  }
  if (text.starts_with("——")) return over;
  return ended && (OpensWithLabel(page, after) || text.starts_with("问："));
}

// Which sentences never go on with: 特此公告。, at the end of a notice; 您好！, where a letter
// begins; 女，29岁，…, of several who present themselves.
bool OpensByForm(const Line& before, std::string_view after) {
  return before.facts.tail != Tail::kComma &&
         StartsWithAny(after, {"特此", "您好", "给您带来", "男，", "女，"});
}

// 工期：240日⏎投标报价：28,613,420.55元
bool AreLabelled(const Page& page, const Line& before, const Line& after) {
  constexpr std::uint32_t kLongest = 8;  // characters
  const Tail tail = before.facts.tail;
  return before.facts.labelled && tail != Tail::kComma && tail != Tail::kEnumeration &&
         OpensWithLabel(page, after, kLongest);
}

// Whether a sentence ends with `before`, or may: 求证ab≤4. before a line that does not go on
// with the figure.
bool MayEndSentence(const Page& page, const Line& before, const Line& after) {
  if (before.facts.tail != Tail::kOther) return before.facts.EndsSentence();
  const std::string_view text = page.TextOf(before);
  const bool point = text.ends_with('.') || text.ends_with("．");
  return point && after.facts.head != Head::kDigit;
}

}  // namespace

JINGGAO_BY_ITSELF bool MayJoin(const Page& page, const Line& before, const Line& after,
                               bool wrapped) {
  const std::string_view text = page.TextOf(before);
  const std::string_view text_after = page.TextOf(after);
  if (!wrapped && (MayEndSentence(page, before, after) || before.facts.tail == Tail::kColon ||
                   IsSetApart(before) || before.facts.width < kNarrowestPiece)) {
    return false;
  }
  if (HasNoWords(before.facts, text)) return false;
  if ((!wrapped || before.facts.EndsSentence()) && HasNoWords(after.facts, text_after)) {
    return false;
  }
  if (OpensItem(page, before, after) || IsAdoptionNote(text)) return false;
  if (OpensByForm(before, text_after) || AreLabelled(page, before, after)) return false;
  if (OpensSentence(page, before, after) || LeadsToSpeech(page, before, after) ||
      EndsWithSpeech(page, before, after) || OpensNextDay(before.facts, text_after)) {
    return false;
  }
  if (OpensDeck(page, before, after) || IsDayAgain(before, after)) return false;
  if (IsSalutation(page, before) || IsSalutation(page, after)) return false;
  if (LeadsToWishes(before.facts, text) || LeadsToWishes(after.facts, text_after)) return false;
  if (IsNumberAlone(before, text) || IsNumberAlone(after, text_after) ||
      OpensWithStep(text_after) || SaysAsFollows(text)) {
    return false;
  }
  if (IsPageReference(before.facts, text) || IsPageReference(after.facts, text_after)) return false;
  if (after.facts.head != Head::kNoStart && EndsWithContact(before.facts, text)) return false;
  if (ChangesLanguage(page, before, after)) return false;
  if (IsRow(page, before) || IsRow(page, after)) return false;
  if (!IsChinese(before.facts) && !IsChinese(after.facts)) return false;
  if (AreOneList(page, before, after) || EndsWithPictograph(before.facts, text)) return false;
  const bool opens = after.cues.Has(Cue::kDispatch) || after.cues.Has(Cue::kFurther);
  return !IsNumberedTitle(page, before, after, wrapped) && !before.cues.Has(Cue::kInBrackets) &&
         !opens && !after.cues.Has(Cue::kArrow);
}

JINGGAO_BY_ITSELF bool MayJoinAt(const Page& page, std::size_t at, bool wrapped) {
  return MayJoin(page, page.lines[at], page.lines[at + 1], wrapped) && !IsNoteBelow(page, at) &&
         !IsSignature(page, at) && !IsSignature(page, at + 1) && !OpensListed(page, at) &&
         !EndsItem(page, at);
}

}  // namespace jinggao
