// Long documents to measure with.

#ifndef JINGGAO_TESTS_BENCH_PAGES_H_
#define JINGGAO_TESTS_BENCH_PAGES_H_

#include <cstddef>
#include <string>

namespace jinggao {

// The page of demo/samples/page.txt.
std::string SamplePage();

// At least `bytes` bytes of pages of the sample's make, no two of which say the
// same: in each the words are other characters, while punctuation, datelines and
// bylines stand as they did.
std::string MakePages(std::size_t bytes);

}  // namespace jinggao

#endif  // JINGGAO_TESTS_BENCH_PAGES_H_
