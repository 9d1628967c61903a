// The core's own patterns must find what RE2 finds with the same ones.

#include "text/pattern.h"

#include <gtest/gtest.h>
#include <re2/re2.h>

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "text/pattern_edges.h"
#include "text/pattern_parser.h"

namespace jinggao {
namespace {

constexpr std::string_view kPatterns[] = {
    "记者",
    "[（(]?(?:本报|新华社)*记者[ 　:：]",
    R"(\d{4}年(?:\d{1,2}|[一二三四五六七八九十]{1,3})月)",
    R"(\p{Han}{2,4}(?:强调|指出|说|在))",
    R"(\S{0,4}[社报][^，。]{0,5}(?:电|消息))",
    R"([^，\s]{1,6}?(?:讯|电|消息)(?:[ 　]*\d{1,2}日)?)",
    "(?:ab|a)(?:bc|c)?",
    "(?:[图文]/[图文]|[图文])+$",
    ".*完",
    "(?:一|二(?:三|四)|五){1,2}?六?",
    "[①-⑳a-c]+[^x]$",
    R"((?:CN ?\d|www\.|@))",
};

constexpr std::string_view kTexts[] = {
    "",
    "记者",
    "（本报新华社记者 王",
    "2024年十二月",
    "2024年12月5日",
    "会议强调，",
    "市长在",
    "王小明指出",
    "新华社北京电",
    "某某日报消息，",
    "东昌讯 3日",
    "东昌消息　12日",
    "abc",
    "abbc",
    "ac",
    "文/图",
    "图文",
    "图文/",
    "话没说完就完了",
    "一二三六",
    "二五六",
    "五六",
    "①②b，",
    "cx",
    "CN 1",
    "www.x",
    "@",
    "𠀀𠀀𠀀说",
    "é在",
    "（记者\n：",
};

std::optional<std::size_t> Re2MatchAt(const re2::RE2& pattern, std::string_view text,
                                      std::size_t at) {
  re2::StringPiece match;
  if (!pattern.Match({text.data(), text.size()}, at, text.size(), re2::RE2::ANCHOR_START, &match,
                     1)) {
    return std::nullopt;
  }
  return at + match.size();
}

TEST(Pattern, MatchesWhatRe2Matches) {
  for (const std::string_view written : kPatterns) {
    const auto parser = std::make_unique<PatternParser>();
    const std::uint16_t begin = parser->Add(written);
    const Pattern pattern(parser->parts(), begin);
    const re2::RE2 other(re2::StringPiece(written.data(), written.size()));
    ASSERT_TRUE(other.ok()) << written;
    for (const std::string_view text : kTexts) {
      for (std::size_t at = 0; at < text.size(); at += CharAt(text, at).length) {
        EXPECT_EQ(pattern.MatchAt(text, at), Re2MatchAt(other, text, at))
            << written << " at " << at << " of " << text;
      }
    }
  }
}

TEST(Pattern, IsPossibleWhereItMatches) {
  for (const std::string_view written : kPatterns) {
    const auto parser = std::make_unique<PatternParser>();
    const std::uint16_t begin = parser->Add(written);
    const Pattern pattern(parser->parts(), begin);
    PatternEdges<std::uint8_t, 128> edges;
    PatternEdges<std::uint8_t, 128, 512> edges_in_pairs;
    edges_in_pairs.Add(parser->parts(), begin, static_cast<std::uint16_t>(parser->steps.count), 1);
    edges.Add(parser->parts(), begin, static_cast<std::uint16_t>(parser->steps.count), 1);
    for (const std::string_view text : kTexts) {
      if (text.empty() || !pattern.MatchAt(text, 0)) continue;
      const Char first = CharAt(text, 0);
      EXPECT_EQ(edges.Of(first.code).first, 1) << written << " in " << text;
      EXPECT_EQ(edges.Of(CharBefore(text, text.size()).code).last, 1) << written << " in " << text;
      if (first.length == text.size()) continue;
      const char32_t second = CharAt(text, first.length).code;
      EXPECT_EQ(edges.OfBoth(first.code, second), 1) << written << " in " << text;
      EXPECT_EQ(edges_in_pairs.OfBoth(first.code, second), 1) << written << " in " << text;
    }
  }
}

TEST(Pattern, MayEndBehindItsFirstCharacterWhereverOthersGoOn) {
  const auto parser = std::make_unique<PatternParser>();
  const std::uint16_t begin = parser->Add("(?:电话|网址|@)");
  PatternEdges<std::uint8_t, 1024, 4096> edges;
  edges.Add(parser->parts(), begin, static_cast<std::uint16_t>(parser->steps.count), 1);
  EXPECT_EQ(edges.OfBoth(U'电', U'话'), 1);
  EXPECT_EQ(edges.OfBoth(U'电', U'址'), 0);
  EXPECT_EQ(edges.OfBoth(U'电', U'影'), 0);
  EXPECT_EQ(edges.OfBoth(U'@', U'影'), 1);
}

TEST(Pattern, NeedsACharacterOnlyIfEveryWayTakesIt) {
  const auto parser = std::make_unique<PatternParser>();
  const auto always = [&](std::string_view pattern, std::string_view characters,
                          std::size_t count) {
    return AlwaysTakes(parser->parts(), parser->Add(pattern), characters, count);
  };
  EXPECT_TRUE(always("a{0,3}b", "b", 4));
  EXPECT_FALSE(always("a{0,3}b", "b", 3));
  EXPECT_FALSE(always("a{0,3}b?", "b", 4));
  EXPECT_TRUE(always("(?:ab|c)d", "bc", 2));
  EXPECT_FALSE(always("(?:ab|x)d", "bc", 9));
  EXPECT_TRUE(always("(?:ab|x{2,3}$)", "b", 3));
  EXPECT_FALSE(always("(?:ab|x{2,4}$)", "b", 3));
  EXPECT_TRUE(always("ab*(?:c|$)", "bc", 2));
}

TEST(Pattern, KnowsItsLongestMatchWithoutSomeCharacters) {
  const auto parser = std::make_unique<PatternParser>();
  const auto longest = [&](std::string_view pattern, std::string_view characters) {
    return LongestWithout(parser->parts(), parser->Add(pattern), characters, 9);
  };
  EXPECT_EQ(longest("ab$", "c"), 2);
  EXPECT_EQ(longest("ab$", "b"), -1);
  EXPECT_EQ(longest("[ab]{0,2}(?:c+d|e{1,4})?f*$", "cf"), 6);
  EXPECT_EQ(longest("(?:c+d|e{1,4}|ee)$", "ce"), -1);
  EXPECT_EQ(longest("ae*$", "b"), 9);
  EXPECT_EQ(longest("a", "b"), 9);  // what stands behind may be any
}

}  // namespace
}  // namespace jinggao
