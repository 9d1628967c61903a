// What a line opens with: a date, a label, a bullet, what somebody says.

#ifndef JINGGAO_LAYOUT_LINE_OPENINGS_H_
#define JINGGAO_LAYOUT_LINE_OPENINGS_H_

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "layout/page.h"

namespace jinggao {

// Where the date ends that `line` opens with, in figures: 1978年, 1978年3月, 3月8日; 0 where it
// opens with none. In bytes.
std::size_t OpeningDate(std::string_view line);

// Whether `line` opens with a time of the day and a space, as those of a programme do:
// 6:30 早安望川, 9:00—11:30 ….
bool OpensWithTime(std::string_view line);

// Whether `line` opens with a label of up to `longest` characters, 亮点：… or 编后：…, and not with
// a sentence's beginning, 他说：… or 会议指出：….
bool OpensWithLabel(const Page& page, const Line& line, std::uint32_t longest = 4);

// 刘婶——居民，六十岁: a name or a word, and what it means.
bool OpensWithDefinition(std::string_view line);

// Step 1 打开应用, Part.02, Q1：…
bool OpensWithStep(std::string_view line);

// ● or 🔹 before an item. 二⏎○二六年: a circle before a numeral is one itself.
bool OpensWithBullet(const Page& page, const Line& line);

// 【出租】…: what a line opens with in such brackets is its heading.
bool OpensWithHeading(std::string_view line);

// （一）, 1., ① and the like: the number of an item, where 一是 and 第一， number clauses also.
bool OpensWithNumber(std::string_view line);

// “以前想都不敢想。”王大海说: what is said to its end follows ， or ： where it stands inside a
// sentence (GB/T 15834 4.7.3), and no word. It may end some lines below.
bool OpensWithSpeech(const Page& page, const Line& line);

// Asks for the character before it as a picture (Unicode TS #51): an arrow, say.
constexpr char32_t kEmojiStyle = 0xFE0F;

// Pictures among the characters, which end what stands before them as a mark does and open what
// stands behind: 👇 ⏰ ☎. Not arrows, which lead on.
constexpr bool IsPictograph(char32_t code) {
  const auto in = [code](char32_t first, char32_t last) { return code >= first && code <= last; };
  return in(0x1F000, 0x1FAFF) || in(0x2600, 0x2775) || in(0x23E9, 0x23FA) || code == U'⭐';
}

}  // namespace jinggao

#endif  // JINGGAO_LAYOUT_LINE_OPENINGS_H_
