// Which lines may be mended while others are still to be joined.

#include "layout/page.h"

#include <gtest/gtest.h>

#include <string_view>

#include "layout/cues.h"

namespace jinggao {
namespace {

constexpr std::string_view kText =
    "望川县举行开耕仪式\n今年全县春播面积比去年多两成。\n各乡镇已备足种子和肥料,农技员\n"
    "也已下乡。\n县里要求不误农时。";

Page PageOf(std::string_view text) {
  Page page = ReadPage(text, CueFinder());
  page.lines[0].role = Role::kStoryHeadline;
  return page;
}

TEST(IsWhole, IsWhatEndsWithItsSentenceBehindWhatDoes) {
  const Page page = PageOf(kText);
  EXPECT_FALSE(IsWhole(page, 0)) << "it may turn out to be a part of a paragraph";
  EXPECT_TRUE(IsWhole(page, 1));
  EXPECT_FALSE(IsWhole(page, 2)) << "cut, though nothing says yet that it may be joined";
  EXPECT_FALSE(IsWhole(page, 3)) << "so is what follows it";
  EXPECT_TRUE(IsWhole(page, 4));
}

TEST(IsWhole, IsNothingThatMayBeJoined) {
  Page page = PageOf(kText);
  page.breaks[0].may_join = true;
  EXPECT_FALSE(IsWhole(page, 1));
  EXPECT_TRUE(IsWhole(page, 4));
  page.breaks[3].may_join = true;
  EXPECT_FALSE(IsWhole(page, 4));
}

}  // namespace
}  // namespace jinggao
