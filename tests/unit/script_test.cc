#include "text/script.h"

#include <gtest/gtest.h>

namespace jinggao {
namespace {

TEST(IsChinese, KnowsOtherLanguages) {
  EXPECT_TRUE(IsChinese("全县今年新建水库三座。"));
  EXPECT_TRUE(IsChinese("使用Microsoft Visual Studio编辑器的说明"));
  EXPECT_TRUE(IsChinese("店名叫“つばめ”，去年在青石镇老街开业，深受居民喜爱。"));
  EXPECT_FALSE(IsChinese(""));
  EXPECT_FALSE(IsChinese("2023, 10:30"));
  EXPECT_FALSE(IsChinese("The city of 望川 lies on the river."));
  EXPECT_FALSE(IsChinese("東京都の新しい図書館が開館しました。"));
  EXPECT_FALSE(IsChinese("望川市立水利博物館の所属事務所,株式会社つばめ"));
  EXPECT_FALSE(IsChinese("大韓民國 서울에서 會議를 열었다."));
}

TEST(ScriptOf, GoesByCharactersOfOneScriptOnly) {
  EXPECT_EQ(ScriptOf("会议听取了工作汇报。"), Script::kSimplified);
  EXPECT_EQ(ScriptOf("會議聽取了工作匯報。"), Script::kTraditional);
  EXPECT_EQ(ScriptOf("水利建工小"), Script::kUnclear);
  EXPECT_EQ(ScriptOf("会會"), Script::kUnclear);
}

}  // namespace
}  // namespace jinggao
