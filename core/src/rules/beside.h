// What stands beside a place in a block, as rules of punctuation ask for it.

#ifndef JINGGAO_RULES_BESIDE_H_
#define JINGGAO_RULES_BESIDE_H_

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace jinggao {

enum class Beside : std::uint8_t {
  kEdge,  // the block begins or ends
  kHan,
  kOpener,  // “ ‘ （ 《 「 and their kin; of the full-width marks only
  kCloser,
  kMark,  // ， 。 、 ； ： ！ ？ … —
  kDigit,
  kLetter,  // Latin
  kSpace,
  kOther,  // half-width punctuation, signs, other scripts
};

// What ends at byte `at` of `text`, and what begins there.
Beside Before(std::string_view text, std::size_t at);
Beside After(std::string_view text, std::size_t at);

// `at` moved over the spaces that end there, or that begin there.
std::size_t BeforeSpaces(std::string_view text, std::size_t at);
std::size_t AfterSpaces(std::string_view text, std::size_t at);

}  // namespace jinggao

#endif  // JINGGAO_RULES_BESIDE_H_
