#include "layout/topic.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <memory>
#include <random>
#include <span>
#include <vector>

namespace jinggao {
namespace {

TEST(PairsAhead, AreToldAsByATopicOfThem) {
  std::mt19937 random(20261126);
  const auto ahead = std::make_unique<PairsAhead>();
  const auto topic = std::make_unique<Topic>();
  for (int round = 0; round < 200; ++round) {
    std::vector<TopicPair> pairs(random() % 300);
    for (TopicPair& pair : pairs) pair = static_cast<TopicPair>(random() % 400);
    ahead->Begin(pairs);
    for (std::size_t end = pairs.size(); end > 0; end -= std::min<std::size_t>(end, random() % 9)) {
      const std::size_t begin = end - std::min<std::size_t>(end, random() % 9);
      const std::size_t count = std::min<std::size_t>(pairs.size() - end, 60 - end % 20);
      topic->Clear();
      topic->Add(std::span(pairs).subspan(end, count));
      ASSERT_EQ(ahead->Share(begin, end, count),
                topic->Share(std::span(pairs).subspan(begin, end - begin)));
    }
  }
}

}  // namespace
}  // namespace jinggao
