// One document of a report.

#ifndef JINGGAO_IO_HTML_DOCUMENT_H_
#define JINGGAO_IO_HTML_DOCUMENT_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "io/html_rows.h"
#include "io/html_words.h"
#include "io/messages.h"
#include "jinggao/jinggao.h"

namespace jinggao {

// How many findings there are of each action.
using ActionCounts = std::array<std::size_t, 3>;

// Writes the parts of a document's section. Its ids begin with `prefix`: "d1s2" is its
// second story, "d1r3" its third row, "d1m4" the mark of its fourth finding and "d1n4"
// the note on it.
class HtmlDocument {
 public:
  // All must outlive the object.
  HtmlDocument(const Cleaner& cleaner, const Messages& messages, const HtmlWords& words,
               std::string_view input, const Result& result, std::string prefix);

  // The whole section, under `name`.
  std::string Write(std::string_view name) const;

  // "已改 3 · 建议 1", with nothing for what there is none of.
  std::string Counts() const;

 private:
  std::string Counts(const ActionCounts& counts) const;
  std::string Stories() const;
  std::string Story(std::size_t article, std::string_view headline) const;
  std::string Rules() const;
  std::string Rule(std::uint16_t rule, const std::vector<std::size_t>& findings) const;
  std::string Manuscript() const;
  std::string Notes(const Row& row) const;
  std::string Note(std::size_t finding) const;
  std::string Message(const Finding& finding) const;
  std::string WordOf(Action action) const;
  // An id: the prefix, `kind` and the number of what has number `index` from 0.
  std::string Id(char kind, std::size_t index) const;
  // `span` of the input, with the fixes inside it.
  std::string CleanText(Span span) const;

  const Cleaner& cleaner_;
  const Messages& messages_;
  const HtmlWords& words_;
  std::string_view input_;
  const Result& result_;
  std::string prefix_;
  std::vector<Row> rows_;
};

}  // namespace jinggao

#endif  // JINGGAO_IO_HTML_DOCUMENT_H_
