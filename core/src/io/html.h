// What cleaning did to documents, as one page of HTML for a person to look at: the
// original and the clean text side by side with every change marked, the findings by
// rule, the stories.

#ifndef JINGGAO_IO_HTML_H_
#define JINGGAO_IO_HTML_H_

#include <cstddef>
#include <string>
#include <string_view>

#include "io/html_words.h"
#include "io/messages.h"
#include "jinggao/jinggao.h"

namespace jinggao {

// The page needs no network and no script, and forbids itself both by its
// Content-Security-Policy. It is as long as the documents and their findings.
class HtmlReport {
 public:
  // Both must outlive the report. The page is in the messages' language.
  HtmlReport(const Cleaner& cleaner, const Messages& messages);

  // Adds the document called `name`.
  void Add(std::string_view name, std::string_view input, const Result& result);

  // The whole page. The report is empty afterwards.
  std::string Finish();

 private:
  const Cleaner& cleaner_;
  const Messages& messages_;
  const HtmlWords& words_;
  std::size_t count_ = 0;   // of documents
  std::string first_name_;  // of the first
  std::string index_;       // a row of the list of documents for each
  std::string documents_;
};

}  // namespace jinggao

#endif  // JINGGAO_IO_HTML_H_
