// A text that is edited in several looks: the edits always lead from the input to
// it, and places in it lead back.

#include "edits/revision.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace jinggao {
namespace {

using Random = std::mt19937;

int Below(Random& random, int limit) {
  return static_cast<int>(random() % static_cast<unsigned>(limit));
}

std::string Letters(Random& random, int longest) {
  std::string text(static_cast<std::size_t>(Below(random, longest + 1)), '\0');
  // Few letters, so that replacements often restore what was there.
  for (char& letter : text) letter = static_cast<char>('a' + Below(random, 3));
  return text;
}

// Fixes of a text of `size` bytes: in order and apart, often adjacent, some empty.
std::vector<Fix> SomeFixes(Random& random, std::uint32_t size) {
  std::vector<Fix> fixes;
  std::uint32_t at = 0;
  bool point = false;  // the last fix was one at `at`; a second there would be out of order
  while (at <= size && fixes.size() < 5) {
    const std::uint32_t begin =
        std::min(size, at + static_cast<std::uint32_t>(Below(random, 4)) + (point ? 1 : 0));
    if (point && begin == at) break;
    const std::uint32_t end = std::min(size, begin + static_cast<std::uint32_t>(Below(random, 4)));
    fixes.push_back({.span = {begin, end},
                     .replacement = Letters(random, 3),
                     .rule = static_cast<std::uint16_t>(Below(random, 20)),
                     .confidence = 1000});
    if (end == size) break;
    at = end;
    point = begin == end;
  }
  return fixes;
}

std::string Applied(std::string_view text, const std::vector<Fix>& fixes) {
  std::string result;
  std::size_t from = 0;
  for (const Fix& fix : fixes) {
    result.append(text.substr(from, fix.span.begin - from)).append(fix.replacement);
    from = fix.span.end;
  }
  return result.append(text.substr(from));
}

std::string Print(const std::vector<Fix>& fixes) {
  std::string text;
  for (const Fix& fix : fixes) {
    text += "[" + std::to_string(fix.span.begin) + "," + std::to_string(fix.span.end) + ")→'" +
            fix.replacement + "' ";
  }
  return text;
}

void CheckEdits(std::string_view input, const Revision& revision) {
  EXPECT_EQ(Applied(input, revision.edits()), revision.text());
  std::uint32_t at = 0;
  for (const Fix& edit : revision.edits()) {
    EXPECT_LE(at, edit.span.begin);
    EXPECT_LE(edit.span.begin, edit.span.end);
    EXPECT_LE(edit.span.end, input.size());
    EXPECT_NE(edit.replacement, input.substr(edit.span.begin, edit.span.size()));
    at = edit.span.end;
  }
}

void CheckPlaces(std::string_view input, const Revision& revision) {
  const std::string_view text = revision.text();
  const std::uint32_t size = static_cast<std::uint32_t>(text.size());
  std::uint32_t last_begin = 0;
  std::uint32_t last_end = 0;
  for (std::uint32_t offset = 0; offset <= size; ++offset) {
    const std::uint32_t begin = revision.ToInput(offset, false);
    const std::uint32_t end = revision.ToInput(offset, true);
    EXPECT_LE(last_begin, begin);
    EXPECT_LE(last_end, end);
    EXPECT_LE(begin, input.size());
    EXPECT_LE(end, input.size());
    last_begin = begin;
    last_end = end;
    for (std::uint32_t to = offset; to <= size; ++to) {
      const Span span = revision.ToInput(Span{offset, to});
      EXPECT_LE(span.begin, span.end);
    }
  }
  // A byte outside every replacement comes from the same byte of the input.
  std::uint32_t shift_from = 0;
  std::uint32_t place = 0;
  const auto check_kept = [&](std::uint32_t until) {
    for (std::uint32_t at = shift_from; at < until; ++at, ++place) {
      EXPECT_EQ(revision.ToInput(Span{place, place + 1}), (Span{at, at + 1}));
    }
  };
  for (const Fix& edit : revision.edits()) {
    check_kept(edit.span.begin);
    place += static_cast<std::uint32_t>(edit.replacement.size());
    shift_from = edit.span.end;
  }
  check_kept(static_cast<std::uint32_t>(input.size()));
}

void CheckSpansInOrder(Random& random, const Revision& revision) {
  const auto size = static_cast<std::uint32_t>(revision.text().size());
  Revision::InOrder spans(revision);
  for (auto at = static_cast<std::uint32_t>(Below(random, 3)); at < size;) {
    const std::uint32_t end = std::min(size, at + 1 + static_cast<std::uint32_t>(Below(random, 3)));
    EXPECT_EQ(spans.ToInput({at, end}), revision.ToInput(Span{at, end}));
    at = end + static_cast<std::uint32_t>(Below(random, 3));
  }
}

TEST(Revision, KeepsItsEditsOverSeveralLooks) {
  Random random(20231017);
  for (int round = 0; round < 20000; ++round) {
    const std::string input = Letters(random, 16);
    Revision revision(input);
    std::string expected = input;
    std::string story = "input '" + input + "'";
    for (int look = Below(random, 5); look > 0; --look) {
      const auto fixes = SomeFixes(random, static_cast<std::uint32_t>(expected.size()));
      story += "\nlook at '" + expected + "': " + Print(fixes);
      expected = Applied(expected, fixes);
      revision.Apply(fixes);
    }
    SCOPED_TRACE(story + "\nedits: " + Print(revision.edits()));
    EXPECT_EQ(revision.text(), expected);
    CheckEdits(input, revision);
    CheckPlaces(input, revision);
    CheckSpansInOrder(random, revision);
    if (HasFailure()) break;
  }
}

TEST(Revision, IsTheInputUntilItIsEdited) {
  const std::string input = "积极对接好政策";
  Revision revision(input);
  revision.Apply({});
  EXPECT_EQ(revision.text().data(), input.data()) << "the text was copied without need";
  EXPECT_TRUE(revision.edits().empty());
}

TEST(Revision, DropsWhatReplacesAPieceByItself) {
  Revision revision("abc");
  revision.Apply({{.span = {1, 2}, .replacement = "x"}});
  revision.Apply({{.span = {1, 2}, .replacement = "b"}});
  EXPECT_EQ(revision.text(), "abc");
  EXPECT_TRUE(revision.edits().empty());
}

TEST(Revision, GivesAComposedEditTheLaterRule) {
  Revision revision("a  and b");
  revision.Apply({{.span = {1, 2}, .replacement = "", .rule = 1}});
  revision.Apply({{.span = {0, 6}, .replacement = "x", .rule = 2, .confidence = 900}});
  ASSERT_EQ(revision.edits().size(), 1u);
  EXPECT_EQ(revision.edits()[0].span, (Span{0, 7}));
  EXPECT_EQ(revision.edits()[0].replacement, "x");
  EXPECT_EQ(revision.edits()[0].rule, 2);
  EXPECT_EQ(revision.edits()[0].confidence, 900);
}

TEST(Revision, LeavesOutOfASpanWhatWasTakenOutBesideIt) {
  Revision revision("ab--cd");
  revision.Apply({{.span = {2, 4}, .replacement = ""}});
  EXPECT_EQ(revision.ToInput(Span{0, 2}), (Span{0, 2}));
  EXPECT_EQ(revision.ToInput(Span{2, 4}), (Span{4, 6}));
  EXPECT_EQ(revision.ToInput(Span{1, 3}), (Span{1, 5}));
}

}  // namespace
}  // namespace jinggao
