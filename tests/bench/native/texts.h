// The texts that are measured on.

#ifndef JINGGAO_TESTS_BENCH_NATIVE_TEXTS_H_
#define JINGGAO_TESTS_BENCH_NATIVE_TEXTS_H_

#include <string>
#include <string_view>

namespace jinggao {

// "article", "sheet", "collection", "columns" or "archive", from the folder that the environment
// names as JINGGAO_BENCH_TEXTS, or where `npm run bench` leaves them. Empty where there
// is none.
std::string ReadText(std::string_view name);

}  // namespace jinggao

#endif  // JINGGAO_TESTS_BENCH_NATIVE_TEXTS_H_
