// The offsets of a result in JSON are UTF-16 code units of the input, never inside a
// surrogate pair, and cut out of it what the finding says.

#include <gtest/gtest.h>

#include <cstddef>
#include <nlohmann/json.hpp>
#include <random>
#include <string>
#include <string_view>
#include <variant>

#include "jinggao/jinggao.h"
#include "jinggao/json.h"
#include "text/characters.h"
#include "texts.h"

namespace jinggao {
namespace {

using nlohmann::json;

// As JavaScript has it. `text` is valid UTF-8.
std::u16string InUtf16(std::string_view text) {
  std::u16string units;
  for (std::size_t at = 0; at < text.size();) {
    const Char character = CharAt(text, at);
    at += character.length;
    if (character.code < 0x10000) {
      units += static_cast<char16_t>(character.code);
    } else {
      units += static_cast<char16_t>(0xD7C0 + (character.code >> 10));
      units += static_cast<char16_t>(0xDC00 + (character.code & 0x3FF));
    }
  }
  return units;
}

bool IsBorder(std::u16string_view text, std::size_t at) {
  return at == text.size() || (text[at] & 0xFC00) != 0xDC00;
}

void ExpectPlace(std::u16string_view text, const json& place) {
  const std::size_t start = place["start"];
  const std::size_t end = place["end"];
  ASSERT_LE(start, end);
  ASSERT_LE(end, text.size());
  ASSERT_TRUE(IsBorder(text, start)) << "begins inside a surrogate pair";
  ASSERT_TRUE(IsBorder(text, end)) << "ends inside a surrogate pair";
}

void ExpectOffsets(const std::string& input, const json& result) {
  SCOPED_TRACE("input: " + input);
  const std::u16string text = InUtf16(input);
  std::u16string clean;
  std::size_t from = 0;
  for (const json& finding : result["findings"]) {
    ExpectPlace(text, finding);
    if (finding.contains("related")) ExpectPlace(text, finding["related"]);
    if (finding["action"] != "fixed") continue;
    const std::size_t start = finding["start"];
    const std::size_t end = finding["end"];
    ASSERT_EQ(text.substr(start, end - start), InUtf16(finding["original"].get<std::string>()));
    clean += text.substr(from, start - from);
    clean += InUtf16(finding["replacement"].get<std::string>());
    from = end;
  }
  ASSERT_EQ(clean + text.substr(from), InUtf16(result["text"].get<std::string>()));
  for (const json& article : result["outline"]["articles"]) ExpectPlace(text, article);
  for (const json& block : result["outline"]["blocks"]) {
    ExpectPlace(text, block);
    for (const json& sentence : block["sentences"]) ExpectPlace(text, sentence);
  }
}

TEST(Offsets, CountUtf16UnitsOfTheInput) {
  const Cleaner cleaner;
  std::mt19937 random(6);
  for (int i = 0; i < 2000 && !testing::Test::HasFatalFailure(); ++i) {
    const std::string input = RandomText(random);
    const Result result = std::get<Result>(cleaner.Clean(input));
    const std::string line =
        ToJson(cleaner, input, result, [](std::string_view, const Finding&) { return ""; });
    ExpectOffsets(input, json::parse(line));
  }
}

}  // namespace
}  // namespace jinggao
