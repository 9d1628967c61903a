// What lines are taken for, in pieces of pages that once were read wrongly. How often lines
// are taken for what they are at large, the evaluation says.

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <variant>

#include "jinggao/jinggao.h"

namespace jinggao {
namespace {

// A letter for each block of `page`: Headline, Subhead, Byline, Caption, Furniture, List item,
// Paragraph. A stroke stands where a story begins, apart from the first.
std::string KindsOf(std::string_view page) {
  constexpr std::string_view kLetters = "HSBCFLP";
  const auto outcome = Cleaner().Clean(page);
  const Outline& outline = std::get<Result>(outcome).outline;
  std::string kinds;
  std::uint32_t story = 0;
  for (const Block& block : outline.blocks) {
    if (block.article != story) kinds += '|';
    story = block.article;
    kinds += kLetters[static_cast<std::size_t>(block.kind)];
  }
  return kinds;
}

TEST(LineKinds, PapersOfTaiwanSignWithAStroke) {
  EXPECT_EQ(KindsOf("臺北市長視察捷運工程\n記者王小明／臺北報導\n"
                    "臺北市長昨日視察捷運萬大線工地，聽取工程進度簡報，指出目前進度超過預期。"),
            "HBP");
}

TEST(LineKinds, WhoWroteAndPhotographedSignsAStory) {
  EXPECT_EQ(
      KindsOf("村口的老槐树\n"
              "望川讯 10月3日，记者在青石镇看到，村口的老槐树下坐满了听戏的人，台上锣鼓正响。\n"
              "望川晚报记者 林致远 沈玉兰 文/摄"),
      "HPB");
}

}  // namespace
}  // namespace jinggao
