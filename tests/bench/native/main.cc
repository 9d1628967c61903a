// jinggao_bench: the native library, as a whole and stage by stage.

#include <benchmark/benchmark.h>

#include <cstdlib>

#if defined(__GLIBC__)
#include <malloc.h>
#endif

#include "bench/native/benchmarks.h"

namespace {

// Memory is kept from document to document, as the command keeps it (core/cli/main.cc): in a
// process that cleans one after another it need not be asked for anew.
void KeepMemory() {
#if defined(__GLIBC__)
  mallopt(M_TRIM_THRESHOLD, 64 << 20);
  mallopt(M_MMAP_THRESHOLD, 4 << 20);
#endif
}

}  // namespace

int main(int argc, char** argv) {
  KeepMemory();
  benchmark::Initialize(&argc, argv);
  if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 1;
  jinggao::RegisterCleaning();
  jinggao::RegisterStages();
  jinggao::RegisterRules();
  benchmark::RunSpecifiedBenchmarks();
  benchmark::Shutdown();
}
