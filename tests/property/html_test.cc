// A report shows all of the text and nothing else, whatever the text.

#include "io/html.h"

#include <gtest/gtest.h>

#include <array>
#include <random>
#include <set>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "io/html_marks.h"
#include "io/html_rows.h"
#include "text/characters.h"
#include "texts.h"

namespace jinggao {
namespace {

constexpr std::string_view kPieces[] = {"今年以来，双柳镇抢抓农时修渠引水，新建的三座水",
                                        "库已全部蓄水，可灌溉农田两万余亩。",
                                        "全县春灌工作全面展开",
                                        "获得感",
                                        " and ",
                                        "安全感",
                                        "，，",
                                        "。",
                                        "“",
                                        "”",
                                        "（",
                                        "的的",
                                        "\n",
                                        "\n\n",
                                        "\r\n",
                                        "\r",
                                        "\n　　",
                                        " ",
                                        "\t",
                                        "\u200b",
                                        "\u202e",
                                        "\x01",
                                        "３",
                                        "⼈",
                                        "<b>",
                                        "</td>",
                                        "&amp;",
                                        "\"",
                                        "（记者 林远舟）\n",
                                        "又讯 ",
                                        "👩\u200d🌾",
                                        "--",
                                        "..."};

std::string SomeText(std::mt19937& random) { return Shuffled(kPieces, 60, random); }

// `text` without all that is white space or cannot be seen.
std::string Seen(std::string_view text) {
  std::string seen;
  for (std::size_t at = 0; at < text.size();) {
    const Char c = CharAt(text, at);
    const CharKind kind = KindOf(c.code);
    if (kind != CharKind::kSpace && kind != CharKind::kLineEnd && kind != CharKind::kInvisible) {
      seen += text.substr(at, c.length);
    }
    at += c.length;
  }
  return seen;
}

// The text of a cell: without its tags, its links to notes and its signs.
std::string TextOf(std::string_view cell) {
  constexpr std::array<std::pair<std::string_view, char>, 5> kEscapes = {
      {{"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&#39;", '\''}}};
  std::string text;
  for (std::size_t at = 0; at < cell.size();) {
    const std::string_view rest = cell.substr(at);
    if (rest[0] == '<') {
      std::string_view end = ">";
      if (rest.substr(0, 3) == "<a ") end = "</a>";
      if (rest.substr(0, 3) == "<i>") end = "</i>";
      at += rest.find(end) + end.size();
      continue;
    }
    std::size_t length = 1;
    char character = rest[0];
    for (const auto& [escape, meaning] : kEscapes) {
      if (rest.substr(0, escape.size()) != escape) continue;
      length = escape.size();
      character = meaning;
    }
    text += character;
    at += length;
  }
  const std::string_view caret = "‸";  // where something is suggested to be put in
  for (std::size_t at; (at = text.find(caret)) != std::string::npos;) text.erase(at, caret.size());
  return Seen(text);
}

TEST(Report, ShowsTheWholeTextOnBothSides) {
  const Cleaner cleaner;
  std::mt19937 random(6);
  for (int i = 0; i < 1500; ++i) {
    const std::string text = SomeText(random);
    SCOPED_TRACE(text);
    const Result result = std::get<Result>(cleaner.Clean(text));
    RowMarker marker(text, result, "d1");
    std::string original;
    std::string clean;
    for (const Row& row : RowsOf(static_cast<std::uint32_t>(text.size()), result)) {
      const RowMarker::Sides sides = marker.Mark(row);
      original += TextOf(sides.original);
      clean += TextOf(sides.clean);
    }
    ASSERT_EQ(original, Seen(text));
    ASSERT_EQ(clean, Seen(result.text));
  }
}

// Fails where a tag is closed that was not opened last, an id stands twice, or a link
// leads nowhere.
void ExpectSound(std::string_view html) {
  std::vector<std::string> open;
  std::set<std::string> ids;
  std::vector<std::string> links;
  const std::set<std::string> kEmpty = {"meta", "input", "!DOCTYPE"};
  std::size_t at = html.find("</style>");  // the style has no tags
  ASSERT_NE(at, std::string_view::npos);
  open = {"html", "head", "style"};
  for (; (at = html.find('<', at)) != std::string_view::npos; ++at) {
    const std::string tag(html.substr(at + 1, html.find('>', at) - at - 1));
    const std::string name = tag.substr(0, tag.find(' '));
    if (name[0] == '/') {
      ASSERT_FALSE(open.empty());
      ASSERT_EQ("/" + open.back(), name);
      open.pop_back();
      continue;
    }
    if (kEmpty.count(name) == 0) open.push_back(name);
    const auto value_of = [&tag](const std::string& attribute) {
      const std::size_t begin = tag.find(" " + attribute + "=\"");
      if (begin == std::string::npos) return std::string();
      const std::size_t from = begin + attribute.size() + 3;
      return tag.substr(from, tag.find('"', from) - from);
    };
    if (const std::string id = value_of("id"); !id.empty()) {
      ASSERT_TRUE(ids.insert(id).second) << id;
    }
    if (const std::string link = value_of("href"); !link.empty()) links.push_back(link.substr(1));
  }
  ASSERT_TRUE(open.empty());
  for (const std::string& link : links) ASSERT_TRUE(ids.count(link) == 1) << link;
}

TEST(Report, IsSoundHtml) {
  const Cleaner cleaner;
  const Messages messages = *Messages::Parse(R"({"rules":{}})");
  std::mt19937 random(7);
  for (int i = 0; i < 500 && !testing::Test::HasFatalFailure(); ++i) {
    const std::string text = SomeText(random);
    SCOPED_TRACE(text);
    HtmlReport report(cleaner, messages);
    report.Add("<a>", text, std::get<Result>(cleaner.Clean(text)));
    report.Add(text, text, std::get<Result>(cleaner.Clean(text)));
    ExpectSound(report.Finish());
  }
}

}  // namespace
}  // namespace jinggao
