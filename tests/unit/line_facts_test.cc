// Where a line ends, and what is noted of it besides its facts, is what character after
// character would tell.

#include "layout/line_facts.h"

#include <gtest/gtest.h>

#include <iterator>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "text/characters.h"

namespace jinggao {

bool operator==(const NotedMark& a, const NotedMark& b) { return a.at == b.at && a.kind == b.kind; }

namespace {

// A line and the beginning of what is behind it.
std::string RandomText(std::mt19937& random) {
  constexpr std::string_view kPieces[] = {
      "一",     "䷿",     "鿿",    "㿿",     "ꀀ",     "，",     "。",           "“",
      "a",      "9",      "é",      "𠀀",     " ",      "\t",     "\u00A0",       "\u1680",
      "\u200A", "\u202F", "\u205F", "\u3000", "\u200B", "\u00AD", "中文中文中文", "\n",
      "\r\n",   "\v",     "\u0085", "\u2028", "\u2029", "\u202A", "\u2128",       "\u30A8"};
  std::string text = "中";
  for (auto left = random() % 24; left > 0; --left) text += kPieces[random() % std::size(kPieces)];
  return text;
}

// The end of the line with which `text` begins.
std::size_t LineEnd(std::string_view text) {
  std::size_t end = 0;
  for (std::size_t at = 0; at < text.size();) {
    const Char character = CharAt(text, at);
    const CharKind kind = KindOf(character.code);
    if (kind == CharKind::kLineEnd) break;
    at += character.length;
    if (kind != CharKind::kSpace) end = at;
  }
  return end;
}

TEST(MeasureLine, GoesAsFarAsTheLineAndNotesItsMarks) {
  std::mt19937 random(20231018);
  for (int round = 0; round < 20'000; ++round) {
    const std::string before = round % 2 == 0 ? "" : "前，";
    const std::string text = RandomText(random);
    const std::string_view line = std::string_view(text).substr(0, LineEnd(text));
    std::vector<TopicPair> pairs(text.size() + kPairsAtOnce);
    std::vector<NotedMark> marks;
    LineNotes notes{pairs.data(), marks};
    const MeasuredLine measured =
        MeasureLine(before + text, static_cast<std::uint32_t>(before.size()), notes);
    ASSERT_EQ(measured.end, before.size() + line.size()) << text;
    std::vector<NotedMark> expected = MarksIn(line);
    for (NotedMark& mark : expected) mark.at += static_cast<std::uint32_t>(before.size());
    ASSERT_EQ(marks, expected) << text;

    // It is measured as if nothing stood around it.
    std::vector<TopicPair> other_pairs(text.size() + kPairsAtOnce);
    LineNotes other{other_pairs.data(), marks};
    const LineFacts alone = MeasureLine(line, 0, other).facts;
    ASSERT_EQ(notes.pairs - pairs.data(), other.pairs - other_pairs.data()) << text;
    pairs.resize(static_cast<std::size_t>(notes.pairs - pairs.data()));
    other_pairs.resize(pairs.size());
    ASSERT_EQ(pairs, other_pairs) << text;
    ASSERT_EQ(measured.facts.chars, alone.chars) << text;
    ASSERT_EQ(measured.facts.width, alone.width) << text;
    ASSERT_EQ(measured.facts.spaces, alone.spaces) << text;
    ASSERT_EQ(measured.facts.tail, alone.tail) << text;
    ASSERT_EQ(measured.facts.contents.HasAny({Sort::kSpace}), alone.contents.HasAny({Sort::kSpace}))
        << text;
  }
}

TEST(NotedMarks, AreFoundByTheirKinds) {
  const std::string_view text = "水， 树。草";
  const std::vector<NotedMark> noted = MarksIn(text);
  NotedMarks marks(noted, 0);
  EXPECT_EQ(marks.Next({CharKind::kComma}, 0), 3u);
  EXPECT_EQ(marks.Next({CharKind::kComma}, 3), 3u);  // it is passed by `at` alone
  EXPECT_EQ(marks.Next({CharKind::kStop, CharKind::kSpace}, 6), 6u);
  EXPECT_EQ(marks.Next({CharKind::kStop, CharKind::kSpace}, 7), 10u);
  EXPECT_EQ(marks.Next({CharKind::kStop}, 11), NotedMarks::kNone);
}

}  // namespace
}  // namespace jinggao
