// A hash that came twice is known for it; of those that came once, few pass for such.

#include "repeats/seen_twice.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <random>
#include <vector>

namespace jinggao {
namespace {

TEST(SeenTwice, KnowsWhatCameTwice) {
  std::mt19937 random(20261126);
  for (const std::size_t entries : {1, 7, 100, 10'000}) {
    SeenTwice seen(entries);
    std::vector<std::uint32_t> once;
    std::vector<std::uint32_t> twice;
    for (std::size_t i = 0; i < entries; ++i) {
      const std::uint32_t hash = static_cast<std::uint32_t>(random());
      seen.Add(hash);
      if (i % 3 == 0) seen.Add(hash);
      (i % 3 == 0 ? twice : once).push_back(hash);
    }
    for (const std::uint32_t hash : twice) EXPECT_TRUE(seen.Has(hash));
    std::size_t passed = 0;
    for (const std::uint32_t hash : once) passed += seen.Has(hash);
    if (entries >= 100) {
      EXPECT_LE(passed * 6, entries) << entries;
    }
  }
}

}  // namespace
}  // namespace jinggao
