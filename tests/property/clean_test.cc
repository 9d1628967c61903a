// What always holds of a cleaning (contract, "What always holds"), over thousands of
// texts: pieces of pages put together at random, and pages damaged at random.

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "jinggao/jinggao.h"
#include "jinggao/json.h"
#include "texts.h"

namespace jinggao {
namespace {

// The sample page with pieces put in and line ends put in or taken out.
std::string DamagedSample(const std::string& sample, std::mt19937& random) {
  std::uniform_int_distribution<std::size_t> place(0, sample.size());
  std::string text = sample;
  const int blows = std::uniform_int_distribution<int>(1, 30)(random);
  for (int i = 0; i < blows; ++i) {
    std::size_t at = place(random) % (text.size() + 1);
    while (!IsCharacterStart(text, at)) --at;
    if (i % 3 == 0 && at < text.size() && text[at] == '\n') {
      text.erase(at, 1);
    } else {
      text.insert(at, PickFrom(AllSortsOfPieces(), random));
    }
  }
  return text;
}

std::string ReadSample() {
  std::ifstream in(JINGGAO_ROOT "/demo/samples/page.txt", std::ios::binary);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

std::string NoMessage(std::string_view, const Finding&) { return {}; }

void ExpectSpan(std::string_view text, Span span) {
  ASSERT_LE(span.begin, span.end);
  ASSERT_LE(span.end, text.size());
  ASSERT_TRUE(IsCharacterStart(text, span.begin));
  ASSERT_TRUE(IsCharacterStart(text, span.end));
}

void ExpectFindings(std::string_view input, const Result& result) {
  std::uint32_t fixed_until = 0;
  Span previous;
  for (const Finding& finding : result.findings) {
    ExpectSpan(input, finding.span);
    if (finding.related) ExpectSpan(input, *finding.related);
    ASSERT_TRUE(previous.begin < finding.span.begin ||
                (previous.begin == finding.span.begin && previous.end <= finding.span.end));
    previous = finding.span;
    if (finding.action != Action::kFixed) continue;
    ASSERT_LE(fixed_until, finding.span.begin);
    fixed_until = finding.span.end;
    const auto original = input.substr(finding.span.begin, finding.span.size());
    ASSERT_EQ(finding.original, original);
    ASSERT_NE(finding.original, finding.replacement);
  }
}

void ExpectOutline(std::string_view input, const Outline& outline) {
  std::uint32_t end = 0;
  for (const Block& block : outline.blocks) {
    ExpectSpan(input, block.span);
    ASSERT_LE(end, block.span.begin);
    // Between blocks there is nothing that a reader sees as text.
    for (std::uint32_t at = end; at < block.span.begin; ++at) {
      const auto byte = static_cast<unsigned char>(input[at]);
      ASSERT_TRUE(byte <= 0x20 || byte >= 0x7F) << "a character outside all blocks";
    }
    end = block.span.end;
    ASSERT_LT(block.article, outline.articles.size());
    const Span article = outline.articles[block.article].span;
    ASSERT_TRUE(article.begin <= block.span.begin && block.span.end <= article.end);
    ASSERT_LE(block.first_sentence + block.sentence_count, outline.sentences.size());
    for (std::uint32_t i = 0; i < block.sentence_count; ++i) {
      const Span sentence = outline.sentences[block.first_sentence + i];
      ExpectSpan(input, sentence);
      ASSERT_TRUE(block.span.begin <= sentence.begin && sentence.end <= block.span.end);
    }
  }
}

// Any one finding can be refused by itself: the others still apply.
void ExpectRefusable(std::string_view input, const Result& result) {
  for (const Finding& refused : result.findings) {
    if (refused.action != Action::kFixed) continue;
    const std::string text = Apply(input, result.findings, [&](const Finding& finding) {
      return finding.action == Action::kFixed && &finding != &refused;
    });
    ASSERT_EQ(text.size(),
              result.text.size() + refused.original.size() - refused.replacement.size());
  }
}

void ExpectContract(const Cleaner& cleaner, const std::string& input) {
  SCOPED_TRACE("input: " + input);
  const auto outcome = cleaner.Clean(input);
  ASSERT_TRUE(std::holds_alternative<Result>(outcome));
  const Result& result = std::get<Result>(outcome);
  ExpectFindings(input, result);
  ExpectOutline(input, result.outline);
  ExpectRefusable(input, result);
  ASSERT_EQ(Apply(input, result.findings,
                  [](const Finding& finding) { return finding.action == Action::kFixed; }),
            result.text);
  ASSERT_EQ(Revert(result.text, result.findings), input);
  const auto again = std::get<Result>(cleaner.Clean(result.text));
  ASSERT_EQ(again.text, result.text) << "cleaning again fixed something more";
}

TEST(Cleaning, KeepsTheContractOnRandomTexts) {
  const Cleaner cleaner;
  std::mt19937 random(1);
  for (int i = 0; i < 4000 && !HasFatalFailure(); ++i) ExpectContract(cleaner, RandomText(random));
}

TEST(Cleaning, KeepsTheContractOnDamagedPages) {
  const Cleaner cleaner;
  const std::string sample = ReadSample();
  ASSERT_FALSE(sample.empty());
  std::mt19937 random(2);
  for (int i = 0; i < 400 && !HasFatalFailure(); ++i) {
    ExpectContract(cleaner, DamagedSample(sample, random));
  }
}

// Correct text is left alone: nothing is fixed, and of two hundred sentences at most one
// is pointed at. (Sentences made at random do repeat.)
TEST(Cleaning, LeavesCorrectTextAlone) {
  const Cleaner cleaner;
  std::mt19937 random(4);
  std::size_t sentences = 0;
  std::size_t noise = 0;
  std::string said;
  for (int i = 0; i < 4000; ++i) {
    const std::string page = CorrectPage(random);
    const Result result = std::get<Result>(cleaner.Clean(page));
    sentences += result.outline.sentences.size();
    for (const Finding& finding : result.findings) {
      const std::string_view rule = cleaner.rules()[finding.rule].name;
      ASSERT_NE(finding.action, Action::kFixed) << rule << " changes \"" << finding.original
                                                << "\" at byte " << finding.span.begin << " of\n"
                                                << page;
      if (rule.starts_with("repeat/")) continue;
      ++noise;
      said += std::string(rule) + " of \"" + page.substr(finding.span.begin, finding.span.size()) +
              "\"\n";
    }
    ASSERT_EQ(result.text, page);
  }
  EXPECT_LE(noise * 200, sentences) << said;
}

// Whoever cleans a text and whatever was cleaned before, the result is the same.
TEST(Cleaning, GivesTheSameForTheSame) {
  const Cleaner cleaner;
  const Cleaner other;
  std::mt19937 random(5);
  for (int i = 0; i < 2000; ++i) {
    const std::string input = RandomText(random);
    const Result first = std::get<Result>(cleaner.Clean(input));
    cleaner.Clean(RandomText(random));
    const Result again = std::get<Result>(other.Clean(std::string(input)));
    ASSERT_EQ(ToJson(cleaner, input, first, NoMessage), ToJson(cleaner, input, again, NoMessage));
  }
}

TEST(Cleaning, NeverChangesWhatItOnlyReports) {
  Settings settings;
  const Cleaner with_defaults;
  for (const RuleInfo& rule : with_defaults.rules()) {
    settings.rules[std::string(rule.name)] = Ceiling::kSuggest;
  }
  const Cleaner cleaner = std::get<Cleaner>(Cleaner::Create(settings));
  std::mt19937 random(3);
  for (int i = 0; i < 1000; ++i) {
    const std::string input = RandomText(random);
    ASSERT_EQ(std::get<Result>(cleaner.Clean(input)).text, input);
  }
}

TEST(Cleaning, LeavesOutWhatIsToBeIgnored) {
  const Cleaner cleaner;
  const std::string sample = ReadSample();
  const Result result = std::get<Result>(cleaner.Clean(sample));
  Settings settings;
  for (const Finding& finding : result.findings) settings.ignore.insert(finding.key);
  const Cleaner ignorant = std::get<Cleaner>(Cleaner::Create(settings));
  EXPECT_EQ(std::get<Result>(ignorant.Clean(sample)).text, sample);
}

}  // namespace
}  // namespace jinggao
