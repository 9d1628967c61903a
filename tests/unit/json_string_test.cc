// A string that is read without the parser is what the parser reads.

#include "io/json_string.h"

#include <gtest/gtest.h>

#include <iterator>
#include <nlohmann/json.hpp>
#include <random>
#include <string>
#include <string_view>

namespace jinggao {
namespace {

TEST(ReadPlainString, IsWhatTheParserReads) {
  constexpr std::string_view kPieces[] = {"中", "文，", "a", "é", "𠀀", "/", "'", R"(\n)", R"(\r)",
                                          R"(\t)", R"(\b)", R"(\f)", R"(\")", R"(\\)", R"(\/)",
                                          // Below is what is left to the parser, or is wrong.
                                          R"(\u4e2d)", R"(\x)", "\n", "\x1F", "\"", "\\", "\xE4",
                                          "\x80"};
  constexpr std::size_t kPlain = 15;
  std::mt19937 random(7);
  int read = 0;
  for (int round = 0; round < 20'000; ++round) {
    const std::size_t pieces = round % 2 == 0 ? kPlain : std::size(kPieces);
    std::string literal = "\"";
    for (auto left = random() % 24; left > 0; --left) literal += kPieces[random() % pieces];
    literal += '"';
    const std::optional<std::string> text = ReadPlainString(literal);
    if (round % 2 == 0) {
      ASSERT_TRUE(text) << literal;
    }
    if (!text) continue;
    ++read;
    const auto parsed = nlohmann::json::parse(literal, nullptr, false);
    ASSERT_TRUE(parsed.is_string()) << literal;
    ASSERT_EQ(*text, parsed.get<std::string>()) << literal;
  }
  EXPECT_GT(read, 10'000);
}

TEST(ReadPlainString, LeavesWhatIsNoStringToTheParser) {
  for (const std::string_view literal : {"", "\"", "1", "null", "\"a", "a\""}) {
    EXPECT_FALSE(ReadPlainString(literal)) << literal;
  }
}

}  // namespace
}  // namespace jinggao
