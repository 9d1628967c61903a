#include "edits/key.h"

#include <gtest/gtest.h>

#include <string>

namespace jinggao {
namespace {

// The key of `passage` in `text` under a rule.
std::uint64_t KeyOf(const std::string& text, const std::string& passage,
                    std::string_view rule = "typo/stray-word") {
  const std::uint32_t begin = static_cast<std::uint32_t>(text.find(passage));
  return FindingKey(rule, text, {begin, begin + static_cast<std::uint32_t>(passage.size())});
}

const std::string kText = "要不断增强群众的获得感 and 安全感，提升满意度，办好实事。";

TEST(FindingKey, IsTheSameOnEveryPlatform) {
  // Kept in settings and shared between the command and the web: must never change.
  EXPECT_EQ(KeyOf(kText, " and "), 0xDED7474E67C435C7u);
}

TEST(FindingKey, DoesNotDependOnThePlace) {
  EXPECT_EQ(KeyOf("第一段。\n\n" + kText, " and "), KeyOf(kText, " and "));
}

TEST(FindingKey, DoesNotDependOnWhatStandsFartherAway) {
  EXPECT_EQ(KeyOf("我们强群众的获得感 and 安全感，提升满足", " and "), KeyOf(kText, " and "));
}

TEST(FindingKey, LeavesOutWhiteSpaceAndInvisibleCharacters) {
  EXPECT_EQ(KeyOf("要不断增强群众的\n\n获得感\u3000and\u200B安全感，提升满意度，办好实事。",
                  "\u3000and\u200B"),
            KeyOf(kText, " and "));
}

TEST(FindingKey, DependsOnRulePassageAndContext) {
  const std::uint64_t key = KeyOf(kText, " and ");
  EXPECT_NE(KeyOf(kText, " and ", "typo/stray-space"), key);
  EXPECT_NE(KeyOf("要不断增强群众的获得感 or 安全感，提升满意度，办好实事。", " or "), key);
  EXPECT_NE(KeyOf("要不断增强群众的幸福感 and 安全感，提升满意度，办好实事。", " and "), key);
  EXPECT_NE(KeyOf("要不断增强群众的获得感 and 幸福感，提升满意度，办好实事。", " and "), key);
}

TEST(FindingKey, TellsThePassageFromItsContext) {
  EXPECT_NE(KeyOf("群众和干部", "和"), KeyOf("群众和干部", "众和"));
}

TEST(FindingKey, LooksNoFartherThanItMust) {
  const std::string blank(100000, ' ');
  EXPECT_EQ(KeyOf("远" + blank + "and" + blank + "远", "and"), KeyOf("and", "and"));
}

}  // namespace
}  // namespace jinggao
