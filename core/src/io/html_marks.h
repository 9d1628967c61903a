// The two sides of a row: what came, with what was taken out struck, and what leaves,
// with what was put in and what is pointed out marked.

#ifndef JINGGAO_IO_HTML_MARKS_H_
#define JINGGAO_IO_HTML_MARKS_H_

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "io/html_rows.h"
#include "jinggao/jinggao.h"

namespace jinggao {

// Writes the sides of one row after the other. Each finding has a link, <a id="PmN"
// href="#PnN">, where it begins: P is the document's prefix, N its number from 1. The class
// of all that belongs to it is the name of its action.
class RowMarker {
 public:
  // All must outlive the object.
  RowMarker(std::string_view input, const Result& result, std::string_view prefix)
      : input_(input), findings_(result.findings), prefix_(prefix) {}

  struct Sides {
    std::string original;
    std::string clean;
  };
  // Of the next row; rows come in order.
  Sides Mark(const Row& row);

 private:
  void Open(std::size_t finding, const Row& row, Sides& sides);
  void Replace(const Finding& finding, Sides& sides);
  void Text(Span span, const Row& row, Sides& sides) const;
  // Appends `html` in the mark of the innermost finding that is open.
  void AppendMarked(std::string& side, std::string_view html) const;
  void AppendLink(std::string& side, std::size_t finding) const;

  std::string_view input_;
  const std::vector<Finding>& findings_;
  std::string_view prefix_;
  std::uint32_t done_ = 0;               // of the input
  std::vector<const Finding*> pointed_;  // those open, each begun inside the one before
};

}  // namespace jinggao

#endif  // JINGGAO_IO_HTML_MARKS_H_
