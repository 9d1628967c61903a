// The bit-parallel alignment against the plain table it stands for.

#include "repeats/alignment.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace jinggao {
namespace {

std::size_t PlainDistance(std::u32string_view part, std::u32string_view whole) {
  std::vector<std::size_t> last(part.size() + 1);
  std::vector<std::size_t> next(part.size() + 1);
  for (std::size_t i = 0; i < last.size(); ++i) last[i] = i;
  std::size_t least = last.back();
  for (const char32_t code : whole) {
    next[0] = 0;
    for (std::size_t i = 1; i < next.size(); ++i) {
      next[i] = std::min({last[i] + 1, next[i - 1] + 1, last[i - 1] + (part[i - 1] != code)});
    }
    std::swap(last, next);
    least = std::min(least, last.back());
  }
  return least;
}

TEST(DistanceWithin, IsThatOfThePlainTable) {
  std::mt19937 random(20231018);
  const auto some = [&random](std::size_t longest, unsigned letters) {
    std::u32string text(random() % (longest + 1), U'一');
    for (char32_t& code : text) code = U'一' + random() % letters;
    return text;
  };
  for (int round = 0; round < 4000; ++round) {
    const unsigned letters = 2 + random() % 5;
    const auto part = some(200, letters);
    const auto whole = some(200, letters);
    ASSERT_EQ(DistanceWithin(part, whole), PlainDistance(part, whole))
        << part.size() << " characters in " << whole.size() << ", round " << round;
  }
}

}  // namespace
}  // namespace jinggao
