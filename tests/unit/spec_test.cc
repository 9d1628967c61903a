// Runs every example of tests/spec/, and checks that each rule has what belongs to
// it: its file there, and its messages in every language.

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <variant>
#include <vector>

#include "jinggao/jinggao.h"
#include "jinggao/json.h"
#include "rules/rules.h"
#include "unit/spec_file.h"

namespace jinggao {
namespace {

using spec::Example;
using spec::Expected;
using spec::Visible;

const std::vector<spec::File>& Files() {
  static const std::vector<spec::File> files = spec::ReadFolder(JINGGAO_ROOT "/tests/spec");
  return files;
}

std::vector<Example> Examples() {
  std::vector<Example> examples;
  for (const spec::File& file : Files()) {
    examples.insert(examples.end(), file.examples.begin(), file.examples.end());
  }
  return examples;
}

std::string Line(std::string_view action, std::string_view rule, std::string_view found,
                 std::string_view replacement) {
  std::string line = "  " + std::string(action) + " " + std::string(rule) + " \"" + Visible(found);
  return line + (action == "flagged" ? "\"\n" : "\" → \"" + Visible(replacement) + "\"\n");
}

// What is expected and what came, one line each, "" where they agree.
std::string Difference(const Cleaner& cleaner, const Example& example, const Result& result) {
  std::vector<const Finding*> left;
  for (const Finding& finding : result.findings) {
    if (finding.action != Action::kFixed) left.push_back(&finding);
  }
  const auto found_by = [&](const Finding& finding) {
    return std::string_view(example.input).substr(finding.span.begin, finding.span.size());
  };
  const auto rule_of = [&](const Finding& finding) { return cleaner.rules()[finding.rule].name; };
  const bool same = std::equal(
      left.begin(), left.end(), example.findings.begin(), example.findings.end(),
      [&](const Finding* finding, const Expected& expected) {
        return finding->action == expected.action && rule_of(*finding) == expected.rule &&
               spec::Matches(expected.found, found_by(*finding)) &&
               finding->replacement == expected.replacement;
      });
  if (same && result.text == example.clean) return {};

  std::string report;
  if (result.text != example.clean) {
    report += "input:    " + Visible(example.input) + "\nexpected: " + Visible(example.clean) +
              "\ncame:     " + Visible(result.text) + "\n";
  }
  if (!same) {
    report += "expected findings:\n";
    for (const Expected& expected : example.findings) {
      report += Line(expected.action == Action::kFlagged ? "flagged" : "suggested", expected.rule,
                     expected.found, expected.replacement);
    }
    report += "came:\n";
    for (const Finding* finding : left) {
      report += Line(finding->action == Action::kFlagged ? "flagged" : "suggested",
                     rule_of(*finding), found_by(*finding), finding->replacement);
    }
  }
  return report;
}

// The cleaner that an example asks for; the usual one where its settings are refused.
Cleaner CleanerOf(const Example& example) {
  if (example.settings.empty()) return Cleaner();
  const auto settings = ParseSettings(example.settings);
  if (const auto* error = std::get_if<SettingsError>(&settings)) {
    ADD_FAILURE() << "settings: " << error->where << ": " << error->what;
    return Cleaner();
  }
  const auto cleaner = Cleaner::Create(std::get<Settings>(settings));
  if (const auto* error = std::get_if<SettingsError>(&cleaner)) {
    ADD_FAILURE() << "settings: " << error->where << ": " << error->what;
    return Cleaner();
  }
  return std::get<Cleaner>(cleaner);
}

class Spec : public testing::TestWithParam<Example> {};

TEST_P(Spec, Holds) {
  const Example& example = GetParam();
  const std::string path = JINGGAO_ROOT "/tests/spec/" + example.file;
  const testing::ScopedTrace trace(path.c_str(), example.line, "this example");
  const Cleaner cleaner = CleanerOf(example);
  const auto outcome = cleaner.Clean(example.input);
  ASSERT_TRUE(std::holds_alternative<Result>(outcome));
  const Result& result = std::get<Result>(outcome);
  const std::string difference = Difference(cleaner, example, result);
  EXPECT_TRUE(difference.empty()) << difference;

  const auto fixed = [](const Finding& finding) { return finding.action == Action::kFixed; };
  EXPECT_EQ(Apply(example.input, result.findings, fixed), result.text);
  EXPECT_EQ(Revert(result.text, result.findings), example.input);
  const auto again = cleaner.Clean(result.text);
  ASSERT_TRUE(std::holds_alternative<Result>(again));
  EXPECT_EQ(std::get<Result>(again).text, result.text) << "cleaning again changes the clean text";
}

std::string NameOf(const testing::TestParamInfo<Example>& info) {
  std::string name = info.param.file.substr(0, info.param.file.rfind('.'));
  std::replace(name.begin(), name.end(), '-', '_');
  return name + "_" + std::to_string(info.param.number);
}

INSTANTIATE_TEST_SUITE_P(Examples, Spec, testing::ValuesIn(Examples()), NameOf);

TEST(SpecFiles, AreWellFormed) {
  for (const spec::File& file : Files()) {
    for (const std::string& error : file.errors) ADD_FAILURE() << error;
    EXPECT_FALSE(file.examples.empty()) << file.name << " has no example";
  }
}

TEST(SpecFiles, AreOneForEachRule) {
  std::set<std::string> described;
  for (const spec::File& file : Files()) {
    described.insert(file.rule);
    EXPECT_GE(RuleNamed(file.rule), 0) << file.name << " is of a rule that is not in rules.cc";
  }
  for (const Rule& rule : Rules()) {
    EXPECT_TRUE(described.contains(std::string(rule.info.name)))
        << rule.info.name << " has no file in tests/spec";
  }
}

TEST(Messages, AreThereForEachRule) {
  for (const std::string language : {"zh-CN", "zh-TW", "en"}) {
    std::ifstream stream(JINGGAO_ROOT "/web/messages/" + language + ".json", std::ios::binary);
    const nlohmann::json messages = nlohmann::json::parse(stream, nullptr, false);
    ASSERT_TRUE(messages.is_object()) << language << ".json is missing or is not JSON";
    for (const Rule& rule : Rules()) {
      EXPECT_TRUE(messages["rules"].contains(std::string(rule.info.name)))
          << rule.info.name << " has no messages in " << language;
    }
  }
}

}  // namespace
}  // namespace jinggao
