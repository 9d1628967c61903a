// The words around a place in a sentence, as far as the next mark or space: what
// rules about spaces judge by.

#ifndef JINGGAO_RULES_STRETCH_H_
#define JINGGAO_RULES_STRETCH_H_

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace jinggao {

// What a stretch of words ends at.
enum class Limit : std::uint8_t {
  kBlock,   // the block's beginning or end
  kClause,  // ， 。 ； ！ ？ …
  kDash,
  kColon,
  kItem,  // 、
  kSpace,
  kBracket,  // the mark that opens or closes the quotation or brackets it stands in
  kNone,     // nothing near: a long sentence
};

struct Stretch {
  std::string_view text;
  int length = 0;  // characters; quotations and brackets within count as one
  Limit limit = Limit::kNone;
};

// The stretch that ends at byte `at` of `block`, and the one that begins there. No
// more than forty characters are looked at.
Stretch StretchBefore(std::string_view block, std::size_t at);
Stretch StretchAfter(std::string_view block, std::size_t at);

// Whether `before` names the source of the news that follows, as a dateline does:
// 东昌讯 …, 另据新华社电 …
bool EndsDateline(const Stretch& before);

}  // namespace jinggao

#endif  // JINGGAO_RULES_STRETCH_H_
