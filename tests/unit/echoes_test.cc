// Eight pairs at a time see what pair after pair would.

#include "layout/echoes.h"

#include <gtest/gtest.h>

#include <cstddef>
#include <random>
#include <span>
#include <vector>

#include "layout/line_facts.h"

namespace jinggao {
namespace {

bool StandsAgain(std::span<const TopicPair> pairs, std::size_t length) {
  for (std::size_t at = 0; at + length < pairs.size(); ++at) {
    if (pairs[at] == pairs[at + length]) return true;
  }
  return false;
}

TEST(Echoes, AreThoseThatPairAfterPairWouldShow) {
  std::mt19937 random(20261126);
  for (int round = 0; round < 20'000; ++round) {
    const std::size_t kinds = random() % 3 == 0 ? 4 : 65'536;
    std::vector<TopicPair> pairs(random() % 64);
    for (TopicPair& pair : pairs) pair = static_cast<TopicPair>(random() % kinds);
    // Now and then one that stands again, anywhere.
    if (pairs.size() > 12 && random() % 2 == 0) {
      const std::size_t at = random() % (pairs.size() - 12);
      pairs[at + random() % 12] = pairs[at];
    }
    const Echoes echoes = FindEchoes(pairs);
    for (std::size_t length = 2; length <= kLongestEcho; ++length) {
      ASSERT_EQ(echoes.Has(length), StandsAgain(pairs, length)) << length << ' ' << pairs.size();
    }
  }
}

TEST(Echoes, OfALineAreItsRepeatedPhrases) {
  const auto echoes_of = [](std::string_view line) {
    std::vector<TopicPair> pairs(line.size() / kIdeographSize + kPairsAtOnce);
    std::vector<NotedMark> marks;
    LineNotes notes{pairs.data(), marks};
    MeasureLine(line, 0, notes);
    pairs.resize(static_cast<std::size_t>(notes.pairs - pairs.data()));
    return FindEchoes(pairs);
  };
  EXPECT_TRUE(echoes_of("望川县举行举行会议").Has(2));
  EXPECT_TRUE(echoes_of("在会上，县里的干部县里的干部都来了。").Has(5));
  EXPECT_TRUE(echoes_of("望川县昨天举行会议，干部都来了。").empty());
}

}  // namespace
}  // namespace jinggao
