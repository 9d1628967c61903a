#include "jinggao/diff.h"

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <vector>

#include "jinggao/jinggao.h"
#include "temporary_folder.h"

namespace jinggao {
namespace {

struct Edit {
  std::uint32_t begin;
  std::uint32_t end;
  std::string replacement;
};

// What cleaning would give that made these edits.
Result Edited(const std::string& input, const std::vector<Edit>& edits) {
  Result result;
  for (const Edit& edit : edits) {
    Finding finding;
    finding.action = Action::kFixed;
    finding.span = {edit.begin, edit.end};
    finding.original = input.substr(edit.begin, edit.end - edit.begin);
    finding.replacement = edit.replacement;
    result.findings.push_back(finding);
  }
  result.text = Apply(input, result.findings, [](const Finding&) { return true; });
  return result;
}

std::string Diff(const std::string& input, const std::vector<Edit>& edits) {
  return UnifiedDiff("page.txt", input, Edited(input, edits));
}

constexpr char kHeader[] = "--- page.txt\n+++ page.txt\n";

struct Case {
  const char* what;
  std::string input;
  std::vector<Edit> edits;
  std::string diff;  // without the header
};

// As GNU diff writes them.
const Case kCases[] = {
    {"a line", "a\nb\nc\n", {{2, 3, "B"}}, "@@ -1,3 +1,3 @@\n a\n-b\n+B\n c\n"},
    {"the only line", "a\n", {{0, 1, "b"}}, "@@ -1 +1 @@\n-a\n+b\n"},
    {"three lines of context",
     "1\n2\n3\n4\n5\n6\n7\n8\n9\n",
     {{8, 9, "V"}},
     "@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+V\n 6\n 7\n 8\n"},
    {"six lines between: one hunk",
     "1\n2\n3\n4\n5\n6\n7\n8\n",
     {{0, 1, "a"}, {14, 15, "b"}},
     "@@ -1,8 +1,8 @@\n-1\n+a\n 2\n 3\n 4\n 5\n 6\n 7\n-8\n+b\n"},
    {"seven lines between: two hunks",
     "1\n2\n3\n4\n5\n6\n7\n8\n9\n",
     {{0, 1, "a"}, {16, 17, "b"}},
     "@@ -1,4 +1,4 @@\n-1\n+a\n 2\n 3\n 4\n@@ -6,4 +6,4 @@\n 6\n 7\n 8\n-9\n+b\n"},
    {"two on one line", "abc\n", {{0, 1, "A"}, {2, 3, "C"}}, "@@ -1 +1 @@\n-abc\n+AbC\n"},
    {"on lines that touch",
     "a\nb\n",
     {{0, 1, "A"}, {2, 3, "B"}},
     "@@ -1,2 +1,2 @@\n-a\n-b\n+A\n+B\n"},
    {"a join", "x\nab\n\ncd\ny\n", {{4, 6, ""}}, "@@ -1,5 +1,3 @@\n x\n-ab\n-\n-cd\n+abcd\n y\n"},
    {"later lines are counted from the join on",
     "a\nb\n3\n4\n5\n6\n7\n8\n9\nz\n",
     {{1, 2, ""}, {18, 19, "Z"}},
     "@@ -1,5 +1,4 @@\n-a\n-b\n+ab\n 3\n 4\n 5\n@@ -7,4 +6,4 @@\n 7\n 8\n 9\n-z\n+Z\n"},
    {"a whole line goes", "a\nb\nc\n", {{2, 4, ""}}, "@@ -1,3 +1,2 @@\n a\n-b\n c\n"},
    {"a line comes", "a\nc\n", {{2, 2, "b\n"}}, "@@ -1,2 +1,3 @@\n a\n+b\n c\n"},
    {"everything goes", "a\nb\n", {{0, 4, ""}}, "@@ -1,2 +0,0 @@\n-a\n-b\n"},
    {"out of nothing", "", {{0, 0, "a\n"}}, "@@ -0,0 +1 @@\n+a\n"},
    {"no newline at the end",
     "a\nb",
     {{2, 3, "c"}},
     "@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+c\n\\ No newline at end of file\n"},
    {"no newline behind the context",
     "a\nb",
     {{0, 1, "c"}},
     "@@ -1,2 +1,2 @@\n-a\n+c\n b\n\\ No newline at end of file\n"},
    {"the last newline goes",
     "a\n",
     {{1, 2, ""}},
     "@@ -1 +1 @@\n-a\n+a\n\\ No newline at end of file\n"},
    {"CRLF stays", "a\r\nb\r\n", {{3, 4, "B"}}, "@@ -1,2 +1,2 @@\n a\r\n-b\r\n+B\r\n"},
};

TEST(UnifiedDiff, IsWhatDiffWrites) {
  for (const Case& test : kCases) {
    EXPECT_EQ(Diff(test.input, test.edits), kHeader + test.diff) << test.what;
  }
}

TEST(UnifiedDiff, IsEmptyWhereNothingWasFixed) {
  Result result = Edited("a\n", {});
  EXPECT_EQ(UnifiedDiff("page.txt", "a\n", result), "");
  Finding suggestion;
  suggestion.action = Action::kSuggested;
  suggestion.span = {0, 1};
  suggestion.replacement = "b";
  result.findings.push_back(suggestion);
  EXPECT_EQ(UnifiedDiff("page.txt", "a\n", result), "");
}

TEST(UnifiedDiff, WritesNamesThatPatchCanRead) {
  const Result result = Edited("a\n", {{0, 1, "b"}});
  const auto header = [&](std::string_view name) {
    const std::string diff = UnifiedDiff(name, "a\n", result);
    return diff.substr(4, diff.find('\n') - 4);
  };
  EXPECT_EQ(header("头版.txt"), "头版.txt");
  EXPECT_EQ(header("front page.txt"), "front page.txt\t");
  EXPECT_EQ(header("a\nb\"c\\"), R"("a\012b\042c\134")");
}

// Random edits of random texts, most of them full of line ends.
TEST(UnifiedDiff, IsAppliedByPatch) {
  const TemporaryFolder folder;
  if (folder.Shell("patch --version >/dev/null 2>&1") != 0)
    GTEST_SKIP() << "there is no patch here";
  std::mt19937 random(1);
  const auto below = [&](std::size_t limit) { return random() % limit; };
  const std::vector<std::string> pieces = {"a", "字", "\n", "\n", "\n", "\r\n", "b ", "\\"};
  const std::vector<std::string> replacements = {"", "", "x", "\n", "y\nz", "\n\n"};
  for (int round = 0; round < 150; ++round) {
    std::string input;
    std::vector<std::uint32_t> starts = {0};  // of characters, and the end
    for (std::size_t i = below(60) + 1; i > 0; --i) {
      input += pieces[below(pieces.size())];
      starts.push_back(static_cast<std::uint32_t>(input.size()));
    }
    std::vector<Edit> edits;
    for (std::size_t at = below(8); at + 1 < starts.size(); at += below(25) + 1) {
      const std::size_t end = std::min(at + below(3), starts.size() - 1);
      edits.push_back({starts[at], starts[end], replacements[below(replacements.size())]});
      at = end;
    }
    const Result result = Edited(input, edits);
    if (result.text == input) continue;

    folder.Write("page.txt", input);
    folder.Write("diff", UnifiedDiff("page.txt", input, result));
    ASSERT_EQ(folder.Shell("patch -s -f -o patched page.txt diff"), 0) << folder.Read("diff");
    ASSERT_EQ(folder.Read("patched"), result.text) << folder.Read("diff");
  }
}

}  // namespace
}  // namespace jinggao
