#include "layout/topic.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>
#include <memory>
#include <random>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "layout/line_facts.h"

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

TEST(TopicPairs, AreAsManyAsALineHas) {
  constexpr std::string_view kPieces[] = {"中文", "字", "䀀", "䷿", "，", "“",   "a",
                                          "9",    "é",  "𠀀", " ",  "…",  "鿿", "获得感安全感"};
  std::mt19937 random(20231018);
  for (int round = 0; round < 20'000; ++round) {
    std::string line = "始";
    for (auto left = random() % 60; left > 0; --left)
      line += kPieces[random() % std::size(kPieces)];
    line += "终";
    std::vector<TopicPair> pairs(line.size() / kIdeographSize + kPairsAtOnce);
    std::vector<NotedMark> marks;
    LineNotes notes{pairs.data(), marks};
    MeasureLine(line, 0, notes);
    ASSERT_EQ(CountTopicPairs(line), notes.pairs - pairs.data()) << line;
  }
}

}  // namespace
}  // namespace jinggao
