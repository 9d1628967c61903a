// A document cut into the rows of a table that compares it with its clean text.

#ifndef JINGGAO_IO_HTML_ROWS_H_
#define JINGGAO_IO_HTML_ROWS_H_

#include <cstddef>
#include <cstdint>
#include <vector>

#include "jinggao/jinggao.h"

namespace jinggao {

// A block, or what stands between two blocks. Rows cover the input.
struct Row {
  Span span;
  const Block* block = nullptr;  // null between blocks
  std::uint32_t article = 0;     // between blocks: that of the block before
  // The findings that begin in it: [first_finding, finding_end) of the result's.
  std::size_t first_finding = 0;
  std::size_t finding_end = 0;
};

// The rows of `result`, which the rows refer to, of cleaning an input of `size` bytes.
// Rows between blocks are there only where findings begin in them.
std::vector<Row> RowsOf(std::uint32_t size, const Result& result);

// The number of the last row that begins at or before byte `offset`.
std::size_t RowAt(const std::vector<Row>& rows, std::uint32_t offset);

}  // namespace jinggao

#endif  // JINGGAO_IO_HTML_ROWS_H_
