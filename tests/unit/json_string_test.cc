// A string that is read or written without the library is what the library reads or writes.

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

TEST(AppendEscaped, IsWhatTheLibraryWrites) {
  const auto expect_same = [](const std::string& text) {
    std::string json = "\"";
    AppendEscaped(json, text);
    const auto replace = nlohmann::json::error_handler_t::replace;
    ASSERT_EQ(json + '"', nlohmann::json(text).dump(-1, ' ', false, replace));
  };
  for (int byte = 0; byte < 256; ++byte) {
    for (const std::string around : {"", "净稿", "a line of sixteen"}) {
      std::string text = around;
      text += static_cast<char>(byte);
      text += around;
      expect_same(text);
    }
  }
  constexpr std::string_view kPieces[] = {"中", "文，", "a",  "é",    "𠀀",   "/",    "\n",
                                          "\t", "\"",   "\\", "\x1F", "\x7F", "\xE4", "\x80"};
  std::mt19937 random(8);
  for (int round = 0; round < 5'000; ++round) {
    std::string text;
    for (auto left = random() % 24; left > 0; --left) {
      text += kPieces[random() % (std::size(kPieces) - (round % 2 == 0 ? 2 : 0))];
    }
    expect_same(text);
  }
}

TEST(ReadPlainString, LeavesWhatIsNoStringToTheParser) {
  for (const std::string_view literal : {"", "\"", "1", "null", "\"a", "a\""}) {
    EXPECT_FALSE(ReadPlainString(literal)) << literal;
  }
}

}  // namespace
}  // namespace jinggao
