// What lines nearby have in common, where the text is longer than what is near.

#include "layout/surroundings.h"

#include <gtest/gtest.h>

#include <string>

#include "layout/cues.h"

namespace jinggao {
namespace {

// A paragraph of three lines in a column of twenty characters. Its last one is short.
std::string Paragraph(const std::string& first_line) {
  return first_line + "\n望川县在河边修了一条步道，沿路种下三百多棵树\n傍晚来散步的人很多。\n";
}

std::string Paper(const std::string& first_line, int paragraphs) {
  std::string paper;
  for (int n = 0; n < paragraphs; ++n) paper += Paragraph(first_line);
  return paper;
}

const std::string kFlush = "市场办每天公布抽检的结果，买菜的人都能看到它";
const std::string kShort = "市场办每天公布抽检的结果，买菜的人都能看";

TEST(Surroundings, HowParagraphsOpenIsToldByTheLinesNearby) {
  constexpr std::size_t kParagraphs = 200;
  const std::string archive = Paper(kFlush, kParagraphs) + Paper(kShort, kParagraphs);
  const Page page = ReadPage(archive, CueFinder());
  const std::vector<Surroundings> around = LookAround(page);
  ASSERT_EQ(around.size(), 6 * kParagraphs);
  EXPECT_EQ(around[2 * kParagraphs].openings, Openings::kFlush);
  EXPECT_EQ(around[4 * kParagraphs].openings, Openings::kShort);
  EXPECT_EQ(around[0].openings, Openings::kFlush);
  EXPECT_EQ(around.back().openings, Openings::kShort);
  EXPECT_EQ(around[3 * kParagraphs].openings, Openings::kMixed);
}

TEST(Surroundings, AFewLinesDoNotTellHowParagraphsOpen) {
  const std::string text = Paper(kFlush, 3);
  const Page page = ReadPage(text, CueFinder());
  EXPECT_EQ(LookAround(page)[4].openings, Openings::kUnknown);
}

}  // namespace
}  // namespace jinggao
