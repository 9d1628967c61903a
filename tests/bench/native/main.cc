// jinggao_bench: the native library, as a whole and stage by stage.

#include <benchmark/benchmark.h>

#include "bench/native/benchmarks.h"

int main(int argc, char** argv) {
  benchmark::Initialize(&argc, argv);
  if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 1;
  jinggao::RegisterCleaning();
  jinggao::RegisterStages();
  jinggao::RegisterRules();
  benchmark::RunSpecifiedBenchmarks();
  benchmark::Shutdown();
}
