#include "io/html_rows.h"

#include <algorithm>

namespace jinggao {
namespace {

// What is to be put in at the end of a block belongs to the block; all else that
// begins there, to what stands behind it.
bool BeginsIn(const Finding& finding, const Row& row) {
  return finding.span.begin < row.span.end ||
         (row.block != nullptr && finding.span.size() == 0 && finding.span.begin == row.span.end);
}

}  // namespace

std::vector<Row> RowsOf(std::uint32_t size, const Result& result) {
  std::vector<Row> rows;
  const std::vector<Finding>& findings = result.findings;
  std::size_t next = 0;  // the first finding that has no row yet
  const auto add = [&](Row row) {
    row.first_finding = next;
    while (next < findings.size() && BeginsIn(findings[next], row)) ++next;
    row.finding_end = next;
    if (row.block != nullptr || row.finding_end > row.first_finding) rows.push_back(row);
  };
  std::uint32_t end = 0;
  std::uint32_t article = 0;
  for (const Block& block : result.outline.blocks) {
    add({{end, block.span.begin}, nullptr, article});
    article = block.article;
    add({block.span, &block, article});
    end = block.span.end;
  }
  // Nothing begins behind the end but what is to be put in there.
  add({{end, size + 1}, nullptr, article});
  if (!rows.empty()) rows.back().span.end = std::min(rows.back().span.end, size);
  return rows;
}

std::size_t RowAt(const std::vector<Row>& rows, std::uint32_t offset) {
  const auto after =
      std::upper_bound(rows.begin(), rows.end(), offset,
                       [](std::uint32_t byte, const Row& row) { return byte < row.span.begin; });
  return after == rows.begin() ? 0 : static_cast<std::size_t>(after - rows.begin()) - 1;
}

}  // namespace jinggao
