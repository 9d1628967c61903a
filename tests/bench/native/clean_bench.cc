// How long cleaning takes: from one article, as an editor pastes it, to an archive,
// whose cost must grow in a straight line.

#include <benchmark/benchmark.h>

#include <cstdint>
#include <string>

#include "bench/native/benchmarks.h"
#include "bench/native/texts.h"
#include "jinggao/jinggao.h"

namespace jinggao {
namespace {

void MakeCleaner(benchmark::State& state) {
  for (auto _ : state) {
    Cleaner cleaner;
    benchmark::DoNotOptimize(cleaner);
  }
}

void Clean(benchmark::State& state, const char* name) {
  const std::string text = ReadText(name);
  if (text.empty()) return state.SkipWithError("no text: npm run bench makes it");
  const Cleaner cleaner;
  for (auto _ : state) {
    auto outcome = cleaner.Clean(text);
    benchmark::DoNotOptimize(outcome);
  }
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * text.size()));
}

}  // namespace

void RegisterCleaning() {
  benchmark::RegisterBenchmark("make-cleaner", MakeCleaner)->Unit(benchmark::kMillisecond);
  for (const char* name : {"article", "sheet", "collection", "columns", "archive"}) {
    benchmark::RegisterBenchmark((std::string("clean/") + name).c_str(), Clean, name)
        ->Unit(benchmark::kMillisecond)
        ->UseRealTime();
  }
}

}  // namespace jinggao
