#include "layout/cues.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace jinggao {
namespace {

bool IsDispatch(std::string_view line) {
  return CueFinder(std::vector<std::string>()).Find(line).Has(Cue::kDispatch);
}

TEST(Cues, AreOfStoriesThatOpenWithWhereTheyAreFrom) {
  for (const std::string_view line :
       {"望川讯 10月3日，水库开闸放水。", "【望川晚报訊】水庫開閘放水。",
        "望川日报记者 林远舟报道：水库开闸放水。", "新华社北京3月5日电 水库开闸放水。",
        "人民网望川3月5日电（记者 林远舟）水库开闸放水。", "中央日報臺北3月5日電 水庫開閘放水。",
        "望川报业3月5日消息，水库开闸放水。", "本报望川3月5日电 水库开闸放水。",
        "据望川县水务局消息，水库开闸放水。"}) {
    EXPECT_TRUE(IsDispatch(line)) << line;
  }
}

TEST(Cues, AreNotOfWordsThatSoundLikeIt) {
  for (const std::string_view line :
       {"社区居民说，水库开闸放水。", "报告指出，水库开闸放水。", "网友来信，问水库何时放水。",
        "通讯员说，水库开闸放水。", "记者从水务局获悉，水库开闸放水。"}) {
    EXPECT_FALSE(IsDispatch(line)) << line;
  }
}

}  // namespace
}  // namespace jinggao
