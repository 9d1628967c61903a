// What main.cc registers.

#ifndef JINGGAO_TESTS_BENCH_NATIVE_BENCHMARKS_H_
#define JINGGAO_TESTS_BENCH_NATIVE_BENCHMARKS_H_

namespace jinggao {

// clean/article, clean/sheet, clean/collection, clean/columns, clean/archive: the whole pipeline;
// and make-cleaner, which comes before the first.
void RegisterCleaning();

// stages/…: the stages of one look at the collection. See cleaning.cc for their order.
void RegisterStages();

// rules/…: each rule on the clean collection.
void RegisterRules();

}  // namespace jinggao

#endif  // JINGGAO_TESTS_BENCH_NATIVE_BENCHMARKS_H_
