// Text that is not UTF-8 is refused, and the error names the byte. Lines of hardly anything are
// cleaned like others, and so are lines that have no end. Lone surrogates, which JSON can write,
// are replaced, and each change is a finding.

#include <gtest/gtest.h>

#include <cstddef>
#include <random>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "io/json_reader.h"
#include "io/messages.h"
#include "io/surrogates.h"
#include "jinggao/jinggao.h"
#include "texts.h"

namespace jinggao {
namespace {

// No character begins like this: a byte of none, one that goes on with nothing, forms that
// are too long, half a surrogate pair, what lies beyond Unicode, characters cut off.
constexpr std::string_view kBroken[] = {"\xFF",
                                        "\xFE",
                                        "\x80",
                                        "\xBF\xBF",
                                        "\xC0\x80",
                                        "\xC1\xBF",
                                        "\xE0\x80\x80",
                                        "\xED\xA0\x80",
                                        "\xED\xBF\xBF",
                                        "\xF0\x80\x80\x80",
                                        "\xF4\x90\x80\x80",
                                        "\xF8\x88\x80\x80\x80",
                                        "\xC3",
                                        "\xE5\x87",
                                        "\xF0\x9F\x98"};

TEST(BadInput, IsRefusedAtItsFirstByte) {
  const Cleaner cleaner;
  std::mt19937 random(7);
  for (int i = 0; i < 10000; ++i) {
    std::string text = RandomText(random);
    std::size_t at = std::uniform_int_distribution<std::size_t>(0, text.size())(random);
    while (!IsCharacterStart(text, at)) --at;
    text.insert(at, PickFrom(kBroken, random));
    const auto outcome = cleaner.Clean(text);
    const auto* error = std::get_if<InputError>(&outcome);
    ASSERT_NE(error, nullptr) << text;
    ASSERT_EQ(error->kind, InputError::Kind::kNotUtf8);
    ASSERT_EQ(error->offset, at) << text;
  }
}

// What opens and ends lines, alone on them: every rule of the layout asks lines for more than
// these have.
TEST(BadInput, LinesOfHardlyAnythingAreCleaned) {
  constexpr std::string_view kLines[] = {
      "",       "1.",   "A.",    "1)",   "9",    "a",   "（",   "）",   "“",
      "”",      "：",   "；",    "，",   "。",   "…",   "——",   "第",   "一、",
      "（一）", "①",    "号",    "日",   "的",   "会",  ">",    "▲",    "●",
      "5：",    "答：", "林 三", "敬礼", "图：", "1 2", "又讯", "特此", "；天气晴朗适合出"};
  const Cleaner cleaner;
  for (const std::string_view first : kLines) {
    for (const std::string_view second : kLines) {
      for (const std::string_view third : kLines) {
        std::string text;
        for (const std::string_view line : {first, second, third}) text.append(line) += '\n';
        const auto outcome = cleaner.Clean(text);
        ASSERT_TRUE(std::holds_alternative<Result>(outcome)) << text;
      }
    }
  }
}

// A line of a million bytes that says the same again and again, as of a table without line ends.
// Would not end if a rule looked through all of it at each of its spaces.
TEST(BadInput, LongLinesAreCleanedInTimeAsTheirLength) {
  constexpr std::string_view kUnits[] = {
      "９ 字",         "3 月 字", "第1 条", "字字字， 是好", "甲 乙 丙 丁 戊 己 庚ab",
      "（ 字字字字字", "“字” "};
  const Cleaner cleaner;
  for (const std::string_view unit : kUnits) {
    std::string text;
    while (text.size() < 1'000'000) text += unit;
    const auto outcome = cleaner.Clean(text);
    EXPECT_TRUE(std::holds_alternative<Result>(outcome)) << unit;
  }
}

// Byte `at` on: a lone surrogate in the three bytes that UTF-8 would have for it.
bool IsSurrogate(std::string_view text, std::size_t at) {
  return text[at] == '\xED' && static_cast<unsigned char>(text[at + 1]) >= 0xA0;
}

TEST(LoneSurrogates, AreReplacedInFindings) {
  const Cleaner cleaner;
  const Messages messages = *Messages::Parse(R"({"rules":{}})");
  std::mt19937 random(8);
  // A high one before a low one would be a pair.
  constexpr std::string_view kHalves[] = {"\xED\xB8\x80", "\xED\xBF\xBF", "\xED\xA0\xBD。"};
  std::vector<std::string_view> pieces(AllSortsOfPieces().begin(), AllSortsOfPieces().end());
  for (int i = 0; i < 20; ++i) pieces.insert(pieces.end(), std::begin(kHalves), std::end(kHalves));
  for (int i = 0; i < 2000; ++i) {
    const std::string given = Shuffled(pieces, 80, random);
    SCOPED_TRACE("input: " + given);
    const std::string literal = QuotedWithSurrogates(given);
    const auto read = ReadJson(WithoutLoneSurrogates(literal));
    const auto* text = std::get_if<nlohmann::json>(&read);
    ASSERT_NE(text, nullptr) << literal;
    Result result = std::get<Result>(cleaner.Clean(text->get<std::string>()));
    ReportLoneSurrogates(LoneSurrogatesOf(literal), cleaner, messages, result);
    ASSERT_EQ(Revert(result.text, result.findings), given);
    for (std::size_t at = 0; at + 2 < result.text.size(); ++at) {
      ASSERT_FALSE(IsSurrogate(result.text, at)) << "a lone surrogate is left";
    }
  }
}

}  // namespace
}  // namespace jinggao
