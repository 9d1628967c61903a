#include "io/surrogates.h"

#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <tuple>
#include <utility>
#include <variant>
#include <vector>

namespace jinggao {
namespace {

TEST(WithoutLoneSurrogates, KeepsEveryOtherByte) {
  const std::pair<std::string, std::string> tests[] = {
      {R"("\ud83d 好")", R"("\ufffd 好")"},
      {R"("\DE00\uDE00")", R"("\DE00\ufffd")"},
      {R"("\ud83d\ude00")", R"("\ud83d\ude00")"},
      {R"("\uD83D\uDE00\uDE00")", R"("\uD83D\uDE00\ufffd")"},
      {R"("\ud83d\ud83d\ude00")", R"("\ufffd\ud83d\ude00")"},
      {R"("\ude00\ud83d")", R"("\ufffd\ufffd")"},
      {R"("\ud83d\n\ude00")", R"("\ufffd\n\ufffd")"},
      {R"("\ud83d\u4e00")", R"("\ufffd\u4e00")"},
      {R"("\\ud83d\\\ud83d")", R"("\\ud83d\\\ufffd")"},
      {R"("\ud7ff\ue000\u0041")", R"("\ud7ff\ue000\u0041")"},
      // No JSON, and none afterwards.
      {R"(\ud83)", R"(\ud83)"},
      {R"("\ud8-1\)", R"("\ud8-1\)"},
      {"", ""},
  };
  for (const auto& [json, mended] : tests) EXPECT_EQ(WithoutLoneSurrogates(json), mended);
}

TEST(LoneSurrogatesOf, CountsBytesOfTheText) {
  using Found = std::vector<std::pair<std::uint32_t, unsigned>>;
  const std::pair<std::string, Found> tests[] = {
      {R"("")", {}},
      {R"("\ud83d\ude00")", {}},
      {R"("\ud83d")", {{0, 0xD83D}}},
      {R"("好\ud800\uDFFF\udfff")", {{7, 0xDFFF}}},
      {R"("a\"\u0041\u00e9\u4e00😀\udc00\ud83d")", {{12, 0xDC00}, {15, 0xD83D}}},
  };
  for (const auto& [literal, expected] : tests) {
    Found found;
    for (const auto& [byte, unit] : LoneSurrogatesOf(literal)) found.emplace_back(byte, unit);
    EXPECT_EQ(found, expected) << literal;
  }
}

TEST(QuotedWithSurrogates, EscapesThem) {
  const std::pair<std::string, std::string> tests[] = {
      {"", R"("")"},
      {"\xED\xA0\x80", R"("\ud800")"},
      {"\"\xED\xBF\xBF\xED\xA0\xBD好", R"("\"\udfff\ud83d好")"},
      {"\uD7FF한", "\"\uD7FF한\""},
  };
  for (const auto& [text, json] : tests) EXPECT_EQ(QuotedWithSurrogates(text), json);
}

Finding FindingAt(Action action, Span span, std::string original = "") {
  Finding finding;
  finding.action = action;
  finding.span = span;
  finding.original = std::move(original);
  return finding;
}

TEST(ReportLoneSurrogates, PutsThemAmongTheFindings) {
  const auto messages = Messages::Parse(R"({"brokenCharacter":"<{found}>","rules":{}})");
  ASSERT_TRUE(messages);
  const Cleaner cleaner;
  Result result;
  result.findings = {
      FindingAt(Action::kFlagged, {0, 9}),  // around one, and around a fix
      FindingAt(Action::kFixed, {3, 3}),    // in front of one
      FindingAt(Action::kFixed, {6, 7}, " "),
      FindingAt(Action::kFixed, {9, 16}, "\uFFFD \uFFFD"),  // around two, which go with it
      FindingAt(Action::kSuggested, {16, 19}),              // the very same
  };
  ReportLoneSurrogates({{0, 0xD83D}, {3, 0xDE00}, {9, 0xDFFF}, {13, 0xDBFF}, {16, 0xD800}}, cleaner,
                       *messages, result);

  using Row = std::tuple<std::uint32_t, std::uint32_t, std::string, std::string>;
  std::vector<Row> rows;
  for (const Finding& finding : result.findings) {
    rows.emplace_back(finding.span.begin, finding.span.end, finding.original, finding.note);
  }
  EXPECT_EQ(rows, (std::vector<Row>{{0, 3, "\xED\xA0\xBD", "<U+D83D>"},
                                    {0, 9, "", ""},
                                    {3, 3, "", ""},
                                    {3, 6, "\xED\xB8\x80", "<U+DE00>"},
                                    {6, 7, " ", ""},
                                    {9, 16, "\xED\xBF\xBF \xED\xAF\xBF", ""},
                                    {16, 19, "", ""},
                                    {16, 19, "\xED\xA0\x80", "<U+D800>"}}));
  const Finding& reported = result.findings.front();
  EXPECT_EQ(cleaner.rules()[reported.rule].name, "typo/invisible-character");
  EXPECT_EQ(reported.action, Action::kFixed);
  EXPECT_EQ(reported.replacement, "\uFFFD");
  EXPECT_EQ(reported.confidence, 1000);
  EXPECT_EQ(reported.key, 0u);
}

}  // namespace
}  // namespace jinggao
