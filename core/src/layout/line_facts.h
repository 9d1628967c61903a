// What can be measured on one line by itself.

#ifndef JINGGAO_LAYOUT_LINE_FACTS_H_
#define JINGGAO_LAYOUT_LINE_FACTS_H_

#include <cstdint>
#include <string_view>
#include <vector>

#include "layout/topic.h"
#include "text/contents.h"
#include "text/noted_marks.h"

namespace jinggao {

// How a line ends. Invisible characters at the end do not count.
enum class Tail : std::uint8_t {
  kHan,
  kDigit,
  kLatin,
  kComma,
  kEnumeration,
  kSemicolon,
  kColon,
  kStop,          // 。！？
  kStopAndQuote,  // 。” ！） and the like
  kEllipsis,
  kQuote,    // ” ’ 」 』 after something that is no stop
  kBracket,  // ） 】 〕
  kTitle,    // 》 〉
  kOpener,
  kDash,
  kOther,
  kCount
};

// How a line begins.
enum class Head : std::uint8_t {
  kHan,
  kDigit,
  kLatin,
  kQuote,
  kBracket,
  kTitle,
  kNoStart,  // a mark that no line begins with (CLREQ 3.1.2): ， 。 ” ）
  kDash,
  kSymbol,
  kOther,
  kCount
};

struct LineFacts {
  std::uint32_t chars = 0;  // characters, without invisible ones
  std::uint32_t width = 0;  // half ems: 2 for Han and full-width marks, 1 for others
  std::uint32_t han = 0;
  std::uint32_t since_stop = 0;  // characters after the last 。！？ (all of them if there is none)
  std::uint32_t until_mark = 0;  // characters before the first punctuation mark
  // Of these the first kMany count.
  std::uint16_t digits = 0;
  std::uint16_t latin = 0;
  std::uint16_t other_letters = 0;  // kana and Hangul
  std::uint16_t commas = 0;         // ， and ；
  std::uint16_t stops = 0;          // 。！？ anywhere
  std::uint16_t enumerations = 0;
  std::uint16_t colons = 0;
  std::uint16_t spaces = 0;         // runs of white space inside
  std::uint16_t curly_quotes = 0;   // “
  std::uint16_t corner_quotes = 0;  // 「
  std::uint16_t unclosed = 0;       // openers without closers
  std::uint16_t unopened = 0;       // closers without openers
  static constexpr std::uint16_t kMany = 0xFFFF;
  bool labelled = false;  // 地点：…
  Tail tail = Tail::kOther;
  Head head = Head::kOther;
  Contents contents;

  // Whether its characters are set apart by spaces: 本 报 讯, as PDF viewers copy it.
  bool IsLetterSpaced() const { return chars >= 5 && spaces * 5 >= chars * 2; }

  // Whether it is Chinese by what is counted: IsChinese of text/script.h counts words of Latin
  // letters, and those are fewer than the letters.
  bool IsSurelyChinese() const {
    return latin < kMany && other_letters < kMany && han > latin && han > 6u * other_letters;
  }

  // Whether the line can be a headline or a subhead at all: short, and no sentence.
  bool MayBeHeadline() const { return chars <= 60 && !EndsSentence(); }

  // Whether a sentence is over at the line's end.
  bool EndsSentence() const {
    return tail == Tail::kStop || tail == Tail::kStopAndQuote || tail == Tail::kEllipsis;
  }
};

// Where what is noted of lines besides their facts goes: one walk finds all.
struct LineNotes {
  TopicPair* pairs;  // with room for one for every three bytes, and kPairsAtOnce more
  std::vector<NotedMark>& marks;
};

struct MeasuredLine {
  LineFacts facts;
  std::uint32_t end = 0;  // the byte of the text where it ends
};

// Measures the line that begins at byte `begin` of `text`, valid UTF-8, with something that is
// no white space. It goes as far as the line, without the white space behind it. Its topic
// pairs and its marks go to `notes`, whose `pairs` is moved on behind them.
MeasuredLine MeasureLine(std::string_view text, std::uint32_t begin, LineNotes& notes);

}  // namespace jinggao

#endif  // JINGGAO_LAYOUT_LINE_FACTS_H_
