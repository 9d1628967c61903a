#include "text/telephone.h"

#include <algorithm>

namespace jinggao {

std::size_t TelephoneLength(std::string_view text) {
  constexpr std::size_t kMobile = 11;  // digits
  constexpr std::size_t kFewest = 10;  // with the area's
  constexpr std::size_t kMost = 12;
  const auto digits = [text](std::size_t at) {
    return std::min(text.find_first_not_of("0123456789", at), text.size()) - at;
  };
  const std::size_t first = digits(0);
  if (first == kMobile && text[0] == '1') return first;
  if (first < 3 || first > 4 || text[0] != '0' || !text.substr(first).starts_with("-")) return 0;
  const std::size_t all = first + digits(first + 1);
  return all >= kFewest && all <= kMost ? all + 1 : 0;
}

}  // namespace jinggao
