// What several looks found is sorted as std::stable_sort would.

#include "text/sort_by.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <utility>
#include <vector>

namespace jinggao {
namespace {

TEST(SortBy, IsAStableSort) {
  std::mt19937 random(20261126);
  for (int round = 0; round < 5'000; ++round) {
    std::vector<std::pair<unsigned, unsigned>> items;
    const unsigned kinds = 1 + random() % 50;
    for (unsigned i = 0, count = random() % 60; i < count; ++i) {
      // Stretches in order, of any length.
      const unsigned last = items.empty() ? 0 : items.back().first;
      items.push_back({random() % 4 == 0 ? random() % kinds : last + random() % 2, i});
    }
    auto sorted = items;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    SortBy(items, [](const auto& item) { return item.first; });
    ASSERT_EQ(items, sorted);
  }
}

}  // namespace
}  // namespace jinggao
