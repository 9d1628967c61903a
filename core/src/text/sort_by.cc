#include "text/sort_by.h"

#include <algorithm>

namespace jinggao {

void SortKeys(std::span<KeyAt> keys) {
  std::sort(keys.begin(), keys.end(), [](const KeyAt& a, const KeyAt& b) {
    return a.key != b.key ? a.key < b.key : a.index < b.index;
  });
}

}  // namespace jinggao
