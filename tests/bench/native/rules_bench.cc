// How long each rule takes on clean text, where it looks and finds nothing: rules/all is
// their loop as the pipeline has it.

#include <benchmark/benchmark.h>

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "bench/native/benchmarks.h"
#include "bench/native/texts.h"
#include "jinggao/jinggao.h"
#include "layout/joins.h"
#include "layout/page.h"
#include "layout/roles.h"
#include "layout/surroundings.h"
#include "rules/page_rules.h"
#include "rules/page_style.h"
#include "rules/rules.h"

namespace jinggao {
namespace {

class Counter final : public Reporter {
 public:
  void Report(Span, Certainty, std::string_view, std::uint16_t) override { ++count_; }
  std::size_t count() const { return count_; }

 private:
  std::size_t count_ = 0;
};

// Measures one rule, or all.
void Measure(benchmark::State& state, std::optional<std::size_t> only) {
  const std::string read = ReadText("collection");
  if (read.empty()) return state.SkipWithError("no text: npm run bench makes it");
  auto outcome = Cleaner().Clean(read);
  const std::string& text = std::get_if<Result>(&outcome)->text;
  Page page = ReadPage(text, CueFinder());
  AssignRoles(page, LookAround(page));
  for (auto _ : state) {
    const PageStyle style = StyleOf(page);
    Counter counter;
    for (const Line& line : page.lines) {
      const BlockText block = BlockOf(page, line, style);
      for (std::size_t index = 0; index < Rules().size(); ++index) {
        const Rule& rule = Rules()[index];
        if (rule.run == nullptr || (only && *only != index)) continue;
        if (rule.looks_for.empty() || line.facts.contents.HasAny(rule.looks_for)) {
          rule.run(block, counter);
        }
      }
    }
    benchmark::DoNotOptimize(counter.count());
  }
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * text.size()));
}

}  // namespace

void RegisterRules() {
  const auto add = [](std::string_view name, std::optional<std::size_t> only) {
    benchmark::RegisterBenchmark(("rules/" + std::string(name)).c_str(), Measure, only)
        ->Unit(benchmark::kMillisecond);
  };
  add("all", std::nullopt);
  for (std::size_t index = 0; index < Rules().size(); ++index) {
    if (Rules()[index].run != nullptr) add(Rules()[index].info.name, index);
  }
}

}  // namespace jinggao
