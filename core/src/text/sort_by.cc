#include "text/sort_by.h"

#include <algorithm>

namespace jinggao {

// Merges the stretches that are in order already, two neighbours at a time: what several looks
// have found is a handful of long ones.
void SortKeys(std::span<KeyAt> keys) {
  const auto less = [](const KeyAt& a, const KeyAt& b) { return a.key < b.key; };
  std::vector<std::size_t> ends;  // of the stretches
  for (std::size_t at = 1; at <= keys.size(); ++at) {
    if (at == keys.size() || less(keys[at], keys[at - 1])) ends.push_back(at);
  }
  std::vector<KeyAt> merged(ends.size() > 1 ? keys.size() : 0);
  while (ends.size() > 1) {
    std::size_t begin = 0;
    std::size_t count = 0;
    for (std::size_t i = 0; i < ends.size(); i += 2) {
      const std::size_t middle = ends[i];
      const std::size_t end = i + 1 < ends.size() ? ends[i + 1] : middle;
      std::merge(&keys[begin], &keys[0] + middle, &keys[0] + middle, &keys[0] + end, &merged[begin],
                 less);
      begin = end;
      ends[count++] = end;
    }
    ends.resize(count);
    std::copy(merged.begin(), merged.end(), keys.begin());
  }
}

}  // namespace jinggao
