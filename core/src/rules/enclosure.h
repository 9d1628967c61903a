// What a place in a block stands in: a title, a quotation, brackets.

#ifndef JINGGAO_RULES_ENCLOSURE_H_
#define JINGGAO_RULES_ENCLOSURE_H_

#include <cstddef>
#include <string_view>

namespace jinggao {

// The mark that opens what a place stands in. No more than a hundred characters before the
// place are looked at.
struct Enclosure {
  char32_t opener = 0;       // 0 where there is none
  bool has_clauses = false;  // between it and the place
};

Enclosure EnclosureOf(std::string_view text, std::size_t at);

// Whether byte `at` stands in a title, or in a quotation or brackets too short to be a
// sentence: “不忘初心 牢记使命”, 《坚定信心、抖擞精神 齐心协力加油干》.
bool IsInTitle(std::string_view text, std::size_t at);

// Whether the words on both sides of byte `at` go as far as straight quotes:
// "不忘初心 牢记使命".
bool IsBetweenStraightQuotes(std::string_view text, std::size_t at);

}  // namespace jinggao

#endif  // JINGGAO_RULES_ENCLOSURE_H_
