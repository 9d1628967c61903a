// What may be passed without asking utfcpp is what utfcpp would pass.

#include "text/valid_length.h"

#include <gtest/gtest.h>
#include <utf8/core.h>

#include <random>
#include <string>

namespace jinggao {
namespace {

std::size_t ByUtfcpp(const std::string& text) {
  return static_cast<std::size_t>(utf8::find_invalid(text.begin(), text.end()) - text.begin());
}

TEST(ValidLength, IsTheTextsLengthWhereAllIsValid) {
  for (const std::string text : {"", "a", "中", "中文，abc", "é中𠀀문", "\xEE\x80\x80中"}) {
    EXPECT_EQ(ValidLength(text), text.size()) << text;
  }
}

TEST(ValidLength, EndsAtTheFirstWrongByte) {
  EXPECT_EQ(ValidLength("中文\xE4\xB8"), 6u);              // cut off
  EXPECT_EQ(ValidLength("中文\xE4\xB8\x41中文中文"), 6u);  // a continuation is missing
  EXPECT_EQ(ValidLength("中\xE0\x80\x80中文中文"), 3u);    // overlong
  EXPECT_EQ(ValidLength("中\xED\xA0\x80中文中文"), 3u);    // a surrogate
  EXPECT_EQ(ValidLength("中\xF4\x90\x80\x80中文"), 3u);    // beyond Unicode
  EXPECT_EQ(ValidLength("中é\x80中文中文"), 5u);           // one continuation too many
}

TEST(ValidLength, IsWhatUtfcppSaysOfRandomBytes) {
  std::mt19937 random(1);
  const std::string pieces[] = {"中",           "a",    "é",    "𠀀",       "\xE0\xA0\x80",
                                "\xED\x9F\xBF", "\x80", "\xE4", "\xF0\x90", "\xC0\x80",
                                "\xED\xA0\x80"};
  for (int i = 0; i < 20'000; ++i) {
    std::string text;
    for (auto left = random() % 20; left > 0; --left) text += pieces[random() % (i % 2 ? 6 : 11)];
    ASSERT_EQ(ValidLength(text), ByUtfcpp(text)) << i;
  }
}

}  // namespace
}  // namespace jinggao
