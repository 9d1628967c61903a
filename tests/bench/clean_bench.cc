// How long cleaning takes: one page, as an editor pastes it, and documents of up
// to 100 MB, whose cost must grow in a straight line.

#include <benchmark/benchmark.h>

#include <string>

#include "bench/pages.h"
#include "jinggao/jinggao.h"

namespace jinggao {
namespace {

void CleanText(benchmark::State& state, const std::string& text) {
  const Cleaner cleaner;
  for (auto _ : state) {
    auto outcome = cleaner.Clean(text);
    benchmark::DoNotOptimize(outcome);
  }
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * text.size()));
}

void BM_MakeCleaner(benchmark::State& state) {
  for (auto _ : state) {
    Cleaner cleaner;
    benchmark::DoNotOptimize(cleaner);
  }
}
BENCHMARK(BM_MakeCleaner)->Unit(benchmark::kMicrosecond);

void BM_CleanPage(benchmark::State& state) { CleanText(state, SamplePage()); }
BENCHMARK(BM_CleanPage)->Unit(benchmark::kMicrosecond);

void BM_CleanPages(benchmark::State& state) {
  CleanText(state, MakePages(static_cast<std::size_t>(state.range(0))));
  state.SetComplexityN(state.range(0));
}
BENCHMARK(BM_CleanPages)
    ->RangeMultiplier(10)
    ->Range(1'000'000, 100'000'000)
    ->Unit(benchmark::kMillisecond)
    ->Complexity(benchmark::oN);

}  // namespace
}  // namespace jinggao
