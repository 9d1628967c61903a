// How a short line is put together of clauses: 一盏灯，照亮回家的路. The headline of a feature is
// mostly two, and often of one length.

#ifndef JINGGAO_LAYOUT_CLAUSES_H_
#define JINGGAO_LAYOUT_CLAUSES_H_

#include <cstdint>
#include <string_view>

#include "layout/line_facts.h"

namespace jinggao {

enum class Clauses : std::uint8_t {
  kNone,    // one clause, a sentence, or a long line
  kEven,    // two, of one length
  kNearly,  // two, but for a character or two
  kUneven,  // two
  kSeveral,
  kCount
};

// Those of `line`, whose facts are given. Commas, colons, stops, dashes and spaces set them
// apart.
Clauses ClausesOf(std::string_view line, const LineFacts& facts);

}  // namespace jinggao

#endif  // JINGGAO_LAYOUT_CLAUSES_H_
