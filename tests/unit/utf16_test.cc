#include "jinggao/utf16.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace jinggao {
namespace {

TEST(Utf16Map, CountsEachSortOfCharacter) {
  const std::string text = "aé净😀b";
  const Utf16Map map(text);
  EXPECT_EQ(map.At(0), 0u);   // a
  EXPECT_EQ(map.At(1), 1u);   // é, two bytes
  EXPECT_EQ(map.At(3), 2u);   // 净, three bytes
  EXPECT_EQ(map.At(6), 3u);   // 😀, four bytes and two code units
  EXPECT_EQ(map.At(10), 5u);  // b
  EXPECT_EQ(map.At(11), 6u);
}

TEST(Utf16Map, CountsAcrossStrides) {
  // Characters of every length lie across the borders of strides.
  constexpr std::string_view kCharacters[] = {"a", "é", "净", "😀", "文"};
  std::string text;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> expected;  // byte, units before it
  std::uint32_t units = 0;
  for (int i = 0; i < 500; ++i) {
    expected.push_back({static_cast<std::uint32_t>(text.size()), units});
    const std::string_view character = kCharacters[i * i % 7 % 5];
    text += character;
    units += character.size() == 4 ? 2 : 1;
  }
  expected.push_back({static_cast<std::uint32_t>(text.size()), units});
  const Utf16Map map(text);
  for (const auto& [byte, before] : expected) ASSERT_EQ(map.At(byte), before) << "byte " << byte;
}

TEST(Utf16Map, IsOfTextsThatFillTheirStrides) {
  for (const std::size_t size : {0u, 1u, 63u, 64u, 65u, 127u, 128u, 129u}) {
    const std::string text(size, 'x');
    const Utf16Map map(text);
    EXPECT_EQ(map.At(static_cast<std::uint32_t>(size)), size);
    EXPECT_EQ(Utf16Length(text), size);
  }
}

TEST(Utf16Map, FindsTheByteOfAUnit) {
  for (const std::string piece : {"a", "é", "净", "𠮷"}) {
    std::string text;
    for (int i = 0; i < 100; ++i) text += "x" + piece;
    const Utf16Map map(text);
    std::uint32_t unit = 0;
    for (std::uint32_t byte = 0; byte <= text.size(); ++byte) {
      if (byte < text.size() && (static_cast<unsigned char>(text[byte]) & 0xC0) == 0x80) continue;
      // Where two units have passed since the last character, the first was half of one.
      for (; unit < map.At(byte); ++unit) {
        const bool half = piece.size() == 4 && unit % 3 == 2;
        ASSERT_EQ(map.ByteOf(unit).has_value(), !half) << piece << " " << unit;
      }
      ASSERT_EQ(map.ByteOf(unit), byte) << piece;
    }
    EXPECT_EQ(map.ByteOf(unit + 1), std::nullopt) << piece;
  }
  EXPECT_EQ(Utf16Map("").ByteOf(0), 0u);
  EXPECT_EQ(Utf16Map("").ByteOf(1), std::nullopt);
}

TEST(CountInUtf16, ConvertsEverySpan) {
  const std::string input = "净稿净稿";
  const Span span{3, 9};
  const Span counted{1, 3};
  Result result;
  result.findings.resize(1);
  result.findings[0].span = span;
  result.findings[0].related = span;
  result.outline.articles.push_back({.span = span});
  Block block;
  block.span = span;
  block.dateline = span;
  block.sentence_count = 1;
  result.outline.blocks = {block};
  result.outline.sentences = {span};
  CountInUtf16(input, result);
  EXPECT_EQ(result.findings[0].span, counted);
  EXPECT_EQ(result.findings[0].related, counted);
  EXPECT_EQ(result.outline.articles[0].span, counted);
  EXPECT_EQ(result.outline.blocks[0].span, counted);
  EXPECT_EQ(result.outline.blocks[0].dateline, counted);
  EXPECT_EQ(result.outline.sentences[0], counted);
}

TEST(HasReplacementCharacter, WhereverItStands) {
  for (std::size_t before = 0; before < 200; ++before) {
    for (const std::size_t behind : {0u, 1u, 70u}) {
      const std::string text = std::string(before, 'x') + "\uFFFD" + std::string(behind, 'x');
      EXPECT_TRUE(HasReplacementCharacter(text)) << before << " before, " << behind << " behind";
    }
  }
}

TEST(HasReplacementCharacter, NotInWhatHasSomeOfItsBytes) {
  std::string text;
  // EF BC BD, E5 BF BD, EF BF BF, EF BF BC
  for (int i = 0; i < 40; ++i) text += "］\u5FFD\uFFFF\uFFFC";
  EXPECT_FALSE(HasReplacementCharacter(text));
  EXPECT_FALSE(HasReplacementCharacter(""));
  EXPECT_FALSE(HasReplacementCharacter("净"));
}

}  // namespace
}  // namespace jinggao
