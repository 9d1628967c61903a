// The report for a browser: its text, rows, marks, and the page as a whole.

#include "io/html.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "io/html_marks.h"
#include "io/html_rows.h"
#include "io/html_text.h"

namespace jinggao {
namespace {

struct TextCase {
  std::string text;
  std::string plain;
  std::string shown;
  std::string signs;
};

TEST(HtmlText, IsNothingButText) {
  const TextCase cases[] = {
      {"双柳镇", "双柳镇", "双柳镇", "双柳镇"},
      {"<a href=\"'\">&amp;", "&lt;a href=&quot;&#39;&quot;&gt;&amp;amp;",
       "&lt;a href=&quot;&#39;&quot;&gt;&amp;amp;",
       "&lt;a<i>␣</i>href=&quot;&#39;&quot;&gt;&amp;amp;"},
      {"甲 \u3000乙", "甲 \u3000乙", "甲 \u3000乙", "甲<i>␣</i><i>□</i>乙"},
      {"甲\r乙\r\n丙\n", "甲↵乙↵丙↵", "甲<i>↵</i>\n乙<i>↵</i>\n丙<i>↵</i>\n",
       "甲<i>↵</i>乙<i>↵</i>丙<i>↵</i>"},
      {std::string("\0\x1b\x7f", 3), "U+0000U+001BU+007F",
       "<i>U+0000</i><i>U+001B</i><i>U+007F</i>", "<i>U+0000</i><i>U+001B</i><i>U+007F</i>"},
      {"甲\u202e乙\u200b", "甲U+202E乙U+200B", "甲<i>U+202E</i>乙<i>U+200B</i>",
       "甲<i>U+202E</i>乙<i>U+200B</i>"},
      {"👩\u200d🌾", "👩\u200d🌾", "👩\u200d🌾", "👩<i>U+200D</i>🌾"},
      {"\v\u0085", "↵↵", "<i>↵</i>\n<i>↵</i>\n", "<i>↵</i><i>↵</i>"},
  };
  for (const TextCase& test : cases) {
    SCOPED_TRACE(test.text);
    std::string plain, shown, signs;
    AppendPlain(plain, test.text);
    AppendShown(shown, test.text);
    AppendSigns(signs, test.text);
    EXPECT_EQ(plain, test.plain);
    EXPECT_EQ(shown, test.shown);
    EXPECT_EQ(signs, test.signs);
  }
}

// A result by hand: blocks by their spans, and findings.

Finding FindingAt(Span span, Action action, std::string replacement = "") {
  Finding finding;
  finding.span = span;
  finding.action = action;
  finding.replacement = std::move(replacement);
  return finding;
}

Result ResultOf(const std::vector<Span>& blocks, const std::vector<Finding>& findings) {
  Result result;
  result.findings = findings;
  if (!blocks.empty()) result.outline.articles = {{{blocks.front().begin, blocks.back().end}}};
  for (const Span& span : blocks) result.outline.blocks.emplace_back().span = span;
  return result;
}

std::string ShowRows(std::uint32_t size, const Result& result) {
  std::string shown;
  for (const Row& row : RowsOf(size, result)) {
    shown += (row.block ? "[" : "(") + std::to_string(row.span.begin) + "," +
             std::to_string(row.span.end) + ":";
    for (std::size_t i = row.first_finding; i < row.finding_end; ++i) {
      shown += " " + std::to_string(i);
    }
    shown += row.block ? "] " : ") ";
  }
  return shown;
}

TEST(RowsOf, GivesEachFindingItsRow) {
  const auto at = [](std::uint32_t begin, std::uint32_t end) {
    return FindingAt({begin, end}, Action::kSuggested, "x");
  };
  EXPECT_EQ(ShowRows(0, ResultOf({}, {})), "");
  EXPECT_EQ(ShowRows(9, ResultOf({{1, 4}, {5, 9}}, {})), "[1,4:] [5,9:] ");
  EXPECT_EQ(ShowRows(9, ResultOf({{1, 4}, {5, 9}}, {at(0, 1), at(1, 2), at(4, 5), at(6, 9)})),
            "(0,1: 0) [1,4: 1] (4,5: 2) [5,9: 3] ");
  EXPECT_EQ(ShowRows(9, ResultOf({{1, 4}, {5, 9}}, {at(4, 4), at(4, 5), at(5, 5), at(9, 9)})),
            "[1,4: 0] (4,5: 1) [5,9: 2 3] ");
  EXPECT_EQ(ShowRows(3, ResultOf({}, {at(0, 3), at(3, 3)})), "(0,3: 0 1) ");
  EXPECT_EQ(ShowRows(6, ResultOf({{0, 4}}, {at(5, 6)})), "[0,4:] (4,6: 0) ");
}

TEST(RowAt, IsTheLastThatBegins) {
  const Result result = ResultOf({{1, 4}, {5, 9}}, {});
  const std::vector<Row> rows = RowsOf(9, result);
  EXPECT_EQ(RowAt(rows, 0), 0u);
  EXPECT_EQ(RowAt(rows, 1), 0u);
  EXPECT_EQ(RowAt(rows, 4), 0u);
  EXPECT_EQ(RowAt(rows, 5), 1u);
  EXPECT_EQ(RowAt(rows, 9), 1u);
}

// The links to notes, which stand where findings begin, as (1).
std::string WithoutLinks(std::string html) {
  for (std::size_t at; (at = html.find("<a ")) != std::string::npos;) {
    const std::size_t number = html.find('>', at) + 1;
    const std::size_t end = html.find("</a>", at);
    html.replace(at, end + 4 - at, "(" + html.substr(number, end - number) + ")");
  }
  return html;
}

struct MarkCase {
  const char* what;
  std::string text;
  std::vector<Finding> findings;
  std::string original;
  std::string clean;
};

TEST(RowMarker, MarksBothSides) {
  const Action fixed = Action::kFixed;
  const Action suggested = Action::kSuggested;
  const Action flagged = Action::kFlagged;
  const MarkCase cases[] = {
      {"nothing", "a<b", {}, "a&lt;b", "a&lt;b"},
      {"a replacement",
       "甲 and 乙",
       {FindingAt({3, 8}, fixed, "和")},
       "甲<del><i>␣</i>and<i>␣</i></del>乙",
       "甲(1)<ins>和</ins>乙"},
      {"taken out", "ab", {FindingAt({0, 1}, fixed)}, "<del>a</del>b", "(1)b"},
      {"put in", "ab", {FindingAt({2, 2}, fixed, "c")}, "ab", "ab(1)<ins>c</ins>"},
      {"a suggestion",
       "abc",
       {FindingAt({1, 2}, suggested, "x")},
       "abc",
       "a(1)<mark class=\"suggested\">b</mark>c"},
      {"a suggestion to put in",
       "ab",
       {FindingAt({1, 1}, suggested, "x")},
       "ab",
       "a(1)<mark class=\"suggested\">‸</mark>b"},
      {"one inside another",
       "abcde",
       {FindingAt({0, 4}, flagged), FindingAt({1, 2}, suggested, "x"),
        FindingAt({3, 4}, fixed, "y")},
       "abc<del>d</del>e",
       "(1)<mark class=\"flagged\">a</mark>(2)<mark class=\"suggested\">b</mark>"
       "<mark class=\"flagged\">c</mark>(3)<mark class=\"flagged\"><ins>y</ins></mark>e"},
      {"one across the end of another",
       "abcd",
       {FindingAt({0, 2}, flagged), FindingAt({1, 3}, suggested, "x")},
       "abcd",
       "(1)<mark class=\"flagged\">a</mark>(2)<mark class=\"suggested\">bc</mark>d"},
      {"the whole block", "abc", {FindingAt({0, 3}, flagged)}, "abc", "(1)abc"},
      {"more than the block", "abc", {FindingAt({1, 4}, flagged)}, "abc", "a(1)bc"},
      {"inside what was replaced",
       "abcd",
       {FindingAt({0, 3}, fixed, "x"), FindingAt({1, 2}, flagged)},
       "<del>abc</del>d",
       "(1)<ins>x</ins>(2)d"},
  };
  for (const MarkCase& test : cases) {
    SCOPED_TRACE(test.what);
    const auto size = static_cast<std::uint32_t>(test.text.size());
    const Result result = ResultOf({{0, size}}, test.findings);
    const std::vector<Row> rows = RowsOf(size, result);
    ASSERT_EQ(rows.size(), 1u);
    const RowMarker::Sides sides = RowMarker(test.text, result, "d1").Mark(rows[0]);
    EXPECT_EQ(sides.original, test.original);
    EXPECT_EQ(WithoutLinks(sides.clean), test.clean);
  }
}

TEST(RowMarker, ShowsWhatStandsBetweenBlocks) {
  const std::string text = "甲\n\n乙";
  const Result result = ResultOf({{0, 3}, {5, 8}}, {FindingAt({3, 5}, Action::kSuggested)});
  const std::vector<Row> rows = RowsOf(8, result);
  ASSERT_EQ(rows.size(), 3u);
  RowMarker marker(text, result, "d1");
  EXPECT_EQ(marker.Mark(rows[0]).clean, "甲");
  const RowMarker::Sides between = marker.Mark(rows[1]);
  EXPECT_EQ(between.original, "<i>↵</i><i>↵</i>");
  EXPECT_EQ(between.clean,
            "<a class=\"ref suggested\" id=\"d1m1\" href=\"#d1n1\">1</a>"
            "<mark class=\"suggested\"><i>↵</i><i>↵</i></mark>");
  EXPECT_EQ(marker.Mark(rows[2]).original, "乙");
}

TEST(RowMarker, ShowsOnceWhatGoesAcrossRows) {
  const std::string text = "甲\n\n乙丙";
  const Result result = ResultOf({{0, 3}, {5, 11}}, {FindingAt({3, 8}, Action::kFixed, "丁")});
  const std::vector<Row> rows = RowsOf(11, result);
  ASSERT_EQ(rows.size(), 3u);
  RowMarker marker(text, result, "d1");
  marker.Mark(rows[0]);
  EXPECT_EQ(marker.Mark(rows[1]).original, "<del><i>↵</i><i>↵</i>乙</del>");
  EXPECT_EQ(marker.Mark(rows[2]).original, "丙");
}

// The page.

Messages MessagesIn(const std::string& locale) {
  std::ifstream file(JINGGAO_ROOT "/web/messages/" + locale + ".json", std::ios::binary);
  const auto messages = Messages::Parse(std::string{std::istreambuf_iterator<char>(file), {}});
  EXPECT_TRUE(messages) << locale;
  return messages.value_or(*Messages::Parse(R"({"rules":{}})"));
}

std::string PageOf(const std::string& name, const std::string& text, const std::string& locale) {
  const Cleaner cleaner;
  const Messages messages = MessagesIn(locale);
  HtmlReport report(cleaner, messages);
  report.Add(name, text, std::get<Result>(cleaner.Clean(text)));
  return report.Finish();
}

bool Has(const std::string& html, std::string_view part) {
  return html.find(part) != std::string::npos;
}

constexpr char kDirty[] = "群众的获得感 and 安全感都强了。\n";

TEST(HtmlReport, SpeaksTheMessagesLanguage) {
  const std::string mainland = PageOf("a", kDirty, "zh-CN");
  EXPECT_TRUE(Has(mainland, "<html lang=\"zh-CN\">"));
  EXPECT_TRUE(Has(mainland, ">原文</th>"));
  EXPECT_TRUE(Has(mainland, "“and”已改为“和”"));
  const std::string taiwan = PageOf("a", kDirty, "zh-TW");
  EXPECT_TRUE(Has(taiwan, "<html lang=\"zh-TW\">"));
  EXPECT_TRUE(Has(taiwan, ">淨稿</th>"));
  EXPECT_TRUE(Has(taiwan, "「and」已改為「和」"));
  const std::string english = PageOf("a", kDirty, "en");
  EXPECT_TRUE(Has(english, "<html lang=\"en\">"));
  EXPECT_TRUE(Has(english, ">Original</th>"));
  EXPECT_TRUE(Has(english, "“and” changed to “和”"));
  EXPECT_TRUE(Has(PageOf("a", "", "zh-CN"), "没有发现问题。"));
}

TEST(HtmlReport, ListsNoStoryOfFurnitureAlone) {
  const std::string html = PageOf("a",
                                  "临溪周末\n2023年11月25日 星期六\n\n双柳镇冬修水利\n\n"
                                  "本报讯 入冬以来，双柳镇新修渠道三十公里。\n",
                                  "zh-CN");
  EXPECT_TRUE(Has(html, "<nav><h2>稿件 <b>1</b></h2>"));
  EXPECT_TRUE(Has(html, ">双柳镇冬修水利</a></li>\n</ol></nav>"));
}

TEST(HtmlReport, HoldsNoMarkUpButItsOwn) {
  const std::string evil =
      "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>\r"
      "</td></table></style>]]>--> and 获得感 and 安全感\n\n&lt;\u202e " +
      std::string("\0\x1b\n", 3);
  const std::string html = PageOf("<script>\"\u202e\n" + evil, evil, "en");
  EXPECT_FALSE(Has(html, "<script"));
  EXPECT_FALSE(Has(html, "<img"));
  EXPECT_FALSE(Has(html, "]]>"));
  EXPECT_FALSE(Has(html, "\u202e"));
  EXPECT_TRUE(Has(html, "&amp;lt;"));
  EXPECT_EQ(html.find('\0'), std::string::npos);
  EXPECT_EQ(html.find('\x1b'), std::string::npos);
  EXPECT_EQ(html.find('\r'), std::string::npos);
  EXPECT_EQ(html.find("</style>"), html.rfind("</style>"));
}

TEST(HtmlReport, AsksForNothing) {
  const std::string html = PageOf("a", kDirty, "zh-CN");
  EXPECT_TRUE(Has(html, "content=\"default-src 'none'; style-src 'unsafe-inline'\""));
  for (const char* part : {"http:", "https:", "src=", "url(", "@import", "<link"}) {
    EXPECT_FALSE(Has(html, part)) << part;
  }
}

TEST(HtmlReport, ListsItsDocumentsWhereThereAreSeveral) {
  const Cleaner cleaner;
  const Messages messages = MessagesIn("en");
  HtmlReport report(cleaner, messages);
  const Result result = std::get<Result>(cleaner.Clean(kDirty));
  report.Add("a.txt", kDirty, result);
  EXPECT_FALSE(Has(HtmlReport(report).Finish(), "class=\"index\""));
  report.Add("b.txt", kDirty, result);
  const std::string html = report.Finish();
  EXPECT_TRUE(Has(html, "<title>a.txt … (2) · jinggao</title>"));
  EXPECT_TRUE(Has(html, "<a href=\"#d1\">a.txt</a>"));
  EXPECT_TRUE(Has(html, "<a href=\"#d2\">b.txt</a>"));
  EXPECT_TRUE(Has(html, "id=\"d2m1\""));
  EXPECT_FALSE(Has(report.Finish(), "a.txt")) << "the report is empty afterwards";
}

}  // namespace
}  // namespace jinggao
