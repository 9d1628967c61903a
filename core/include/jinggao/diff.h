// A unified diff of a document and its clean text.

#ifndef JINGGAO_DIFF_H_
#define JINGGAO_DIFF_H_

#include <string>
#include <string_view>

#include "jinggao/jinggao.h"

namespace jinggao {

// The change that `result` made to `input`, as `diff -u` writes it, with
// `name` in its header; empty where nothing was fixed. It is made from the
// fixed findings, so it costs no more than the text is long. `patch` applied to
// `input` gives `result.text`.
std::string UnifiedDiff(std::string_view name, std::string_view input, const Result& result);

}  // namespace jinggao

#endif  // JINGGAO_DIFF_H_
