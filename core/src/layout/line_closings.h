// What a line closes with, so that nothing of it goes on in the next: how to reach somebody,
// a blank to fill in, or who said it.

#ifndef JINGGAO_LAYOUT_LINE_CLOSINGS_H_
#define JINGGAO_LAYOUT_LINE_CLOSINGS_H_

#include <string_view>

#include "layout/line_facts.h"

namespace jinggao {

// 电话：0553-6612345, 刘经理 13805661234, 信箱：letters@example.com: a number that rings or an
// address, behind a colon or, if it is surely one, a space. 拨打12345 is part of a sentence.
bool EndsWithContact(const LineFacts& facts, std::string_view line);

// 答：____
bool EndsWithBlank(std::string_view line);

// “……！”孟广田乐呵呵地说: the sentence is over, though its stop is missing.
bool EndsWithSpeaker(std::string_view line);

}  // namespace jinggao

#endif  // JINGGAO_LAYOUT_LINE_CLOSINGS_H_
