// What always holds of a cleaning holds with any hints, too.

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "jinggao/jinggao.h"
#include "texts.h"

namespace jinggao {
namespace {

constexpr std::string_view kPieces[] = {"今年以来，双柳镇抢抓农时修渠引水，新建的三座水",
                                        "库已全部蓄水，可灌溉农田两万余亩。",
                                        "全县春灌工作全面展开",
                                        "三万亩麦田喝足返青水",
                                        "获得感",
                                        " and ",
                                        "安全感",
                                        "，",
                                        "，，",
                                        "。",
                                        "。。",
                                        "、",
                                        "“",
                                        "”",
                                        "（",
                                        "）",
                                        "\n",
                                        "\n\n",
                                        "\r\n",
                                        "\n　　",
                                        " ",
                                        "　",
                                        "\t",
                                        "\u200b",
                                        "\ufeff",
                                        "2023年",
                                        "３",
                                        "A",
                                        "𠮷",
                                        "⼈",
                                        "（记者 林远舟）\n",
                                        "又讯 ",
                                        "一、",
                                        "...",
                                        "--",
                                        "的的"};

std::string SomeText(std::mt19937& random) { return Shuffled(kPieces, 80, random); }

// Appends hints inside [begin, end) of the characters that `starts` has the bytes of.
void AddHints(const std::vector<std::uint32_t>& starts, std::size_t begin, std::size_t end,
              int depth, std::mt19937& random, std::vector<Hint>& hints) {
  const auto between = [&random](std::size_t low, std::size_t high) {
    return std::uniform_int_distribution<std::size_t>(low, high)(random);
  };
  while (begin < end && between(0, 3) > 0) {
    const std::size_t from = between(begin, end);
    const std::size_t to = between(from, std::min(end, from + 40));
    hints.push_back({{starts[from], starts[to]}, static_cast<HintKind>(between(0, 4))});
    if (depth > 0) AddHints(starts, from, to, depth - 1, random, hints);
    begin = to;
  }
}

std::vector<Hint> RandomHints(std::string_view text, std::mt19937& random) {
  std::vector<std::uint32_t> starts;
  for (std::uint32_t at = 0; at < text.size(); ++at) {
    if ((static_cast<unsigned char>(text[at]) & 0xC0) != 0x80) starts.push_back(at);
  }
  starts.push_back(static_cast<std::uint32_t>(text.size()));
  std::vector<Hint> hints;
  AddHints(starts, 0, starts.size() - 1, 2, random, hints);
  return hints;
}

// Where byte `at` of the input stands in the clean text; behind what replaces it.
std::uint32_t InText(const Result& result, std::uint32_t at) {
  std::uint32_t moved = at;
  for (const Finding& finding : result.findings) {
    if (finding.action != Action::kFixed || finding.span.begin >= at) continue;
    moved += static_cast<std::uint32_t>(finding.replacement.size());
    moved -= std::min(at, finding.span.end) - finding.span.begin;
  }
  return moved;
}

std::string Shown(const std::vector<Hint>& hints) {
  std::string shown;
  for (const Hint& hint : hints) {
    shown += " [" + std::to_string(hint.span.begin) + "," + std::to_string(hint.span.end) + ")" +
             std::to_string(static_cast<int>(hint.kind));
  }
  return shown;
}

void ExpectContract(const Cleaner& cleaner, std::string_view input,
                    const std::vector<Hint>& hints) {
  SCOPED_TRACE("input: " + std::string(input) + "\nhints:" + Shown(hints));
  const auto outcome = cleaner.Clean(input, hints);
  ASSERT_TRUE(std::holds_alternative<Result>(outcome));
  const Result& result = std::get<Result>(outcome);
  ASSERT_EQ(Apply(input, result.findings,
                  [](const Finding& finding) { return finding.action == Action::kFixed; }),
            result.text);
  ASSERT_EQ(Revert(result.text, result.findings), input);

  std::vector<Hint> later = hints;
  for (Hint& hint : later) {
    hint.span = {InText(result, hint.span.begin), InText(result, hint.span.end)};
  }
  const auto again = cleaner.Clean(result.text, later);
  ASSERT_TRUE(std::holds_alternative<Result>(again));
  ASSERT_EQ(std::get<Result>(again).text, result.text) << "cleaning again fixed something more";

  for (std::size_t i = 0; i < hints.size(); ++i) {
    const Span span = hints[i].span;
    if (hints[i].kind == HintKind::kCode) {
      ASSERT_EQ(result.text.substr(later[i].span.begin, later[i].span.size()),
                input.substr(span.begin, span.size()))
          << "code was changed";
      continue;
    }
    for (const Block& block : result.outline.blocks) {
      const bool apart = block.span.end <= span.begin || span.end <= block.span.begin;
      const bool inside = span.begin <= block.span.begin && block.span.end <= span.end;
      const bool around = block.span.begin <= span.begin && span.end <= block.span.end;
      ASSERT_TRUE(apart || inside || (around && later[i].span.size() == 0))
          << "a block goes across an edge";
    }
  }
}

TEST(Hints, KeepTheContract) {
  const Cleaner cleaner;
  std::mt19937 random(4);
  for (int i = 0; i < 4000 && !testing::Test::HasFatalFailure(); ++i) {
    const std::string text = SomeText(random);
    ExpectContract(cleaner, text, RandomHints(text, random));
  }
}

TEST(Hints, OfNothingSayNothing) {
  const Cleaner cleaner;
  std::mt19937 random(5);
  for (int i = 0; i < 300; ++i) {
    const std::string text = SomeText(random);
    std::vector<Hint> hints = RandomHints(text, random);
    for (Hint& hint : hints) hint.span.end = hint.span.begin;
    const Result without = std::get<Result>(cleaner.Clean(text));
    const Result with = std::get<Result>(cleaner.Clean(text, hints));
    ASSERT_EQ(with.text, without.text);
    ASSERT_EQ(with.findings.size(), without.findings.size());
  }
}

}  // namespace
}  // namespace jinggao
