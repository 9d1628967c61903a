#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "jinggao/jinggao.h"

namespace jinggao {
namespace {

Finding Made(Action action, Span span, std::string original, std::string replacement) {
  Finding finding;
  finding.action = action;
  finding.span = span;
  finding.original = std::move(original);
  finding.replacement = std::move(replacement);
  return finding;
}

const std::string kInput = "ab and cd,,ef";
const std::vector<Finding> kFindings = {
    Made(Action::kFlagged, {0, 2}, "", ""),
    Made(Action::kFixed, {2, 7}, " and ", "&"),
    Made(Action::kSuggested, {7, 9}, "", "CD"),
    Made(Action::kFixed, {9, 11}, ",,", ","),
};

bool IsFixed(const Finding& finding) { return finding.action == Action::kFixed; }

TEST(Apply, TakesWhatItIsTold) {
  EXPECT_EQ(Apply(kInput, kFindings, IsFixed), "ab&cd,ef");
  EXPECT_EQ(Apply(kInput, kFindings, [](const Finding&) { return true; }), "ab&CD,ef");
  EXPECT_EQ(Apply(kInput, kFindings, [](const Finding&) { return false; }), kInput);
}

TEST(Apply, RefusesOneAlone) {
  EXPECT_EQ(
      Apply(kInput, kFindings, [](const Finding& f) { return IsFixed(f) && f.span.begin != 2; }),
      "ab and cd,ef");
}

TEST(Revert, GivesTheInputAgain) {
  EXPECT_EQ(Revert("ab&cd,ef", kFindings), kInput);
  EXPECT_EQ(Revert("unchanged", {}), "unchanged");
}

}  // namespace
}  // namespace jinggao
