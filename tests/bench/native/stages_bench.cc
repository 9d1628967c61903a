// How long each stage takes of one look at a text: the first look for the layout, which
// sees the text as it came, and the last for what comes behind it, which sees clean text.

#include <benchmark/benchmark.h>
#include <utf8/core.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "bench/native/benchmarks.h"
#include "bench/native/texts.h"
#include "edits/key.h"
#include "edits/revision.h"
#include "jinggao/jinggao.h"
#include "layout/interruptions.h"
#include "layout/joins.h"
#include "layout/outline.h"
#include "layout/page.h"
#include "layout/roles.h"
#include "layout/surroundings.h"
#include "repeats/repeats.h"

namespace jinggao {
namespace {

// One text between the stages.
struct Bench {
  std::string text;
  CueFinder cues;
  Page page;
  std::vector<Surroundings> around;

  explicit Bench(std::string read) : text(std::move(read)), page(ReadPage(text, cues)) {
    around = LookAround(page);
    AssignRoles(page, around);
    JudgeBreaks(page, around);
  }
};

Result CleanResultOf(const std::string& text) {
  auto outcome = Cleaner().Clean(text);
  if (auto* result = std::get_if<Result>(&outcome)) return std::move(*result);
  return {};
}

// Measures `stage`, which is given the text between the stages, as it came or clean.
template <typename Stage>
void Measure(benchmark::State& state, bool clean, Stage stage) {
  std::string text = ReadText("collection");
  if (text.empty()) return state.SkipWithError("no text: npm run bench makes it");
  if (clean) text = CleanResultOf(text).text;
  Bench bench(std::move(text));
  for (auto _ : state) stage(bench);
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * bench.text.size()));
}

template <typename Stage>
void Register(const char* name, bool clean, Stage stage) {
  benchmark::RegisterBenchmark(
      (std::string("stages/") + name).c_str(),
      [clean, stage](benchmark::State& state) { Measure(state, clean, stage); })
      ->Unit(benchmark::kMillisecond);
}

void Validate(Bench& bench) {
  benchmark::DoNotOptimize(utf8::find_invalid(bench.text.begin(), bench.text.end()));
}

void ReadLines(Bench& bench) {
  const Page page = ReadPage(bench.text, bench.cues);
  benchmark::DoNotOptimize(page.lines.data());
}

void FindCues(Bench& bench) {
  for (const Line& line : bench.page.lines) {
    benchmark::DoNotOptimize(bench.cues.Find(bench.page.TextOf(line)));
  }
}

void MeasureSurroundings(Bench& bench) {
  const std::vector<Surroundings> around = LookAround(bench.page);
  benchmark::DoNotOptimize(around.data());
}

void AssignLineKinds(Bench& bench) { AssignRoles(bench.page, bench.around); }

void JudgeJoins(Bench& bench) { JudgeBreaks(bench.page, bench.around); }

void FindInterrupted(Bench& bench) {
  benchmark::DoNotOptimize(FindInterruptions(bench.page, bench.around).data());
}

void MakeOutline(Bench& bench) {
  const Outline outline = BuildOutline(bench.page);
  benchmark::DoNotOptimize(outline.blocks.data());
}

std::vector<Fix> FixesOf(const Result& result) {
  std::vector<Fix> fixes;
  for (const Finding& finding : result.findings) {
    if (finding.action != Action::kFixed) continue;
    fixes.push_back({finding.span, finding.replacement, finding.rule, finding.confidence});
  }
  return fixes;
}

// The fixes applied in one go, and everything found carried back to the input.
void MeasureEdits(benchmark::State& state) {
  const std::string text = ReadText("collection");
  if (text.empty()) return state.SkipWithError("no text: npm run bench makes it");
  const Result result = CleanResultOf(text);
  const std::vector<Fix> fixes = FixesOf(result);
  for (auto _ : state) {
    Revision revision(text);
    revision.Apply(fixes);
    for (const Finding& finding : result.findings) {
      benchmark::DoNotOptimize(FindingKey("typo/dash", text, finding.span));
    }
    for (const Span& sentence : result.outline.sentences) {
      benchmark::DoNotOptimize(
          revision.ToInput({revision.FromInput(sentence.begin), revision.FromInput(sentence.end)}));
    }
  }
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * text.size()));
}

// The clean text read where the text as it came has been.
void MeasureLinesAgain(benchmark::State& state) {
  const Bench bench(ReadText("collection"));
  if (bench.text.empty()) return state.SkipWithError("no text: npm run bench makes it");
  const Result result = CleanResultOf(bench.text);
  std::vector<Splice> splices;
  for (const Fix& fix : FixesOf(result)) {
    splices.push_back({fix.span, static_cast<std::uint32_t>(fix.replacement.size())});
  }
  for (auto _ : state) {
    const Page page = ReadPageAgain(result.text, bench.cues, {}, bench.page, splices);
    benchmark::DoNotOptimize(page.lines.data());
  }
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * result.text.size()));
}

void MeasureRepeats(benchmark::State& state) {
  std::string text = ReadText("collection");
  if (text.empty()) return state.SkipWithError("no text: npm run bench makes it");
  const Bench bench(CleanResultOf(text).text);
  const Outline outline = BuildOutline(bench.page);
  for (auto _ : state)
    benchmark::DoNotOptimize(FindRepeats(bench.text, outline, bench.page.marks).data());
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * bench.text.size()));
}

}  // namespace

void RegisterStages() {
  Register("validate", false, Validate);
  Register("lines", false, ReadLines);
  Register("cues", false, FindCues);
  Register("surroundings", false, MeasureSurroundings);
  Register("line-kinds", false, AssignLineKinds);
  Register("joins", false, JudgeJoins);
  Register("interruptions", true, FindInterrupted);
  Register("outline", true, MakeOutline);
  benchmark::RegisterBenchmark("stages/repeats", MeasureRepeats)->Unit(benchmark::kMillisecond);
  benchmark::RegisterBenchmark("stages/edits", MeasureEdits)->Unit(benchmark::kMillisecond);
  benchmark::RegisterBenchmark("stages/lines-again", MeasureLinesAgain)
      ->Unit(benchmark::kMillisecond);
}

}  // namespace jinggao
