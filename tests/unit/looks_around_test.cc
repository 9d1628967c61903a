// A rule that asks what stands around a block has to say so (Rule::looks_around): one that
// does not is not asked again for a block that has not changed, whatever has changed around
// it. Nothing else would notice, for what such a rule finds depends on it seldom.

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "rules/rules.h"
#include "unit/spec_file.h"

namespace jinggao {
namespace {

struct Reported {
  Span span;
  Certainty certainty;
  std::string replacement;
  std::uint16_t confidence;

  friend bool operator==(const Reported& a, const Reported& b) {
    return a.span.begin == b.span.begin && a.span.end == b.span.end && a.certainty == b.certainty &&
           a.replacement == b.replacement && a.confidence == b.confidence;
  }
};

class Collector final : public Reporter {
 public:
  void Report(Span span, Certainty certainty, std::string_view replacement,
              std::uint16_t confidence) override {
    reported.push_back({span, certainty, std::string(replacement), confidence});
  }
  std::vector<Reported> reported;
};

std::vector<Reported> FindIn(const Rule& rule, const BlockText& block) {
  Collector collector;
  rule.run(block, collector);
  return collector.reported;
}

// `text`, whose marks are `marks`, as the only block, and with neighbours and on pages that make a
// difference to the rules that look at them.
std::vector<BlockText> Pages(std::string_view text, const std::vector<NotedMark>& marks) {
  constexpr std::string_view kOpens = "他说：“今年 3 月「开工」（一期\n";
  constexpr std::string_view kCloses = "\n二期），共 12 公里」。”他说 5 年";
  constexpr std::string_view kTight = "今年3月开工，共12公里，投资5亿元。\n";
  constexpr std::string_view kSpaced = "\n今年 3 月开工，共 12 公里，投资 5 亿元。";
  std::vector<BlockText> pages;
  for (const std::string_view before : {std::string_view(), kOpens, kTight}) {
    for (const std::string_view after : {std::string_view(), kCloses, kSpaced}) {
      for (const PageStyle style : {PageStyle{}, PageStyle{40, 4}, PageStyle{4, 40}}) {
        pages.push_back(
            {.text = text, .marks = {marks, 0}, .before = before, .after = after, .page = style});
      }
    }
  }
  return pages;
}

// The lines of the examples of every rule.
std::vector<std::string> Blocks() {
  std::vector<std::string> blocks;
  for (const spec::File& file : spec::ReadFolder(JINGGAO_ROOT "/tests/spec")) {
    for (const spec::Example& example : file.examples) {
      std::size_t from = 0;
      while (from < example.input.size()) {
        const std::size_t end = std::min(example.input.find('\n', from), example.input.size());
        if (end > from) blocks.push_back(example.input.substr(from, end - from));
        from = end + 1;
      }
    }
  }
  return blocks;
}

TEST(EachRule, LooksAroundOnlyWhereItSaysSo) {
  const std::vector<std::string> blocks = Blocks();
  ASSERT_FALSE(blocks.empty());
  for (const Rule& rule : Rules()) {
    if (rule.run == nullptr) continue;
    bool looks_around = false;
    for (const std::string& block : blocks) {
      const std::vector<NotedMark> marks = MarksIn(block);
      const std::vector<BlockText> pages = Pages(block, marks);
      const std::vector<Reported> alone = FindIn(rule, pages.front());
      for (const BlockText& page : pages) {
        if (FindIn(rule, page) == alone) continue;
        looks_around = true;
        ASSERT_TRUE(rule.looks_around)
            << rule.info.name << " does not say that it looks around: \"" << block << '"';
      }
    }
    EXPECT_EQ(looks_around, rule.looks_around)
        << rule.info.name << " says that it looks around; these pages make no difference to it";
  }
}

}  // namespace
}  // namespace jinggao
