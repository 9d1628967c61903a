// What holds for every rule, whatever text it is given.

#include "rules/rules.h"

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "jinggao/jinggao.h"
#include "text/characters.h"

namespace jinggao {
namespace {

// Text of the pieces that rules look for and of those that protect them.
std::string SomeText(std::mt19937& random) {
  constexpr std::string_view kPieces[] = {
      "净", "稿",     "和",     "的",     "，",     "。",   "、", "；",  "：", "！",    "？",
      "“",  "”",      "《",     "》",     "（",     "）",   "…",  "—",   ",",  ";",     ":",
      ".",  " ",      "\u3000", "\u00A0", "and",    "AND",  "or", "the", "in", "a",     "3",
      "⼾", "⺒",     "⻌",     "\uF914", "\uE000", "Ａ",   "５", "．",  "(",  ")",     "\"",
      "'",  "-",      "--",     "...",    "·",      "讯",   "名", "不",  "人", "!",     "?",
      "％", "\u200B", "\u200D", "\u00AD", "\uFEFF", "\x07", "👩",  "م",   "क",  "\uFE0F"};
  std::string text;
  for (unsigned i = random() % 24; i > 0; --i) text += kPieces[random() % std::size(kPieces)];
  return text;
}

struct Reported {
  Span span;
  Certainty certainty;
  std::string replacement;
};

class Collector final : public Reporter {
 public:
  void Report(Span span, Certainty certainty, std::string_view replacement,
              std::uint16_t confidence) override {
    EXPECT_LE(confidence, 1000);
    reported.push_back({span, certainty, std::string(replacement)});
  }
  std::vector<Reported> reported;
};

bool IsBoundary(std::string_view text, std::uint32_t at) {
  return at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80;
}

TEST(EachRule, ReportsWholeCharactersFromLeftToRight) {
  std::mt19937 random(20231019);
  for (int round = 0; round < 20000; ++round) {
    const std::string text = SomeText(random);
    for (const Rule& rule : Rules()) {
      if (rule.run == nullptr) continue;
      Collector collector;
      rule.run({.text = text}, collector);
      std::uint32_t at = 0;
      for (const Reported& found : collector.reported) {
        SCOPED_TRACE(std::string(rule.info.name) + " in \"" + text + "\"");
        ASSERT_LE(at, found.span.begin);
        ASSERT_LE(found.span.begin, found.span.end);
        ASSERT_LE(found.span.end, text.size());
        ASSERT_TRUE(IsBoundary(text, found.span.begin));
        ASSERT_TRUE(IsBoundary(text, found.span.end));
        ASSERT_TRUE(found.certainty == Certainty::kDoubtful ||
                    found.replacement != text.substr(found.span.begin, found.span.size()))
            << "replaces a piece by itself";
        at = found.span.end;
      }
    }
  }
}

TEST(EachRule, FindsNothingSureInWhatItMended) {
  std::mt19937 random(20231020);
  for (int round = 0; round < 20000; ++round) {
    const std::string input = SomeText(random);
    for (const Rule& rule : Rules()) {
      if (rule.run == nullptr) continue;
      std::string text = input;
      // Mending may bring something new to light, but each time the text grows shorter
      // or more regular: it must settle.
      bool settled = false;
      for (int look = 0; look < 5 && !settled; ++look) {
        Collector collector;
        rule.run({.text = text}, collector);
        std::string mended;
        std::size_t from = 0;
        for (const Reported& found : collector.reported) {
          if (found.certainty != Certainty::kSure) continue;
          mended.append(text, from, found.span.begin - from).append(found.replacement);
          from = found.span.end;
        }
        settled = from == 0;
        text = mended.append(text, from);
      }
      ASSERT_TRUE(settled) << rule.info.name << " keeps mending \"" << input << "\"";
    }
  }
}

}  // namespace
}  // namespace jinggao
