// The report's own words; what findings say comes from Messages.

#ifndef JINGGAO_IO_HTML_WORDS_H_
#define JINGGAO_IO_HTML_WORDS_H_

#include <string_view>

namespace jinggao {

struct HtmlWords {
  std::string_view locale;  // for <html lang>
  std::string_view title;
  std::string_view documents;
  std::string_view stories;
  std::string_view findings;
  std::string_view original;
  std::string_view clean;
  std::string_view notes;
  std::string_view fixed;
  std::string_view suggested;
  std::string_view flagged;
  std::string_view orphan;
  std::string_view earlier;  // a link to what a finding refers to
  std::string_view only;     // shows only the rows with findings
  std::string_view nothing;  // there are no findings
};

// The words in `locale`, zh-CN where there are none in it.
const HtmlWords& HtmlWordsIn(std::string_view locale);

}  // namespace jinggao

#endif  // JINGGAO_IO_HTML_WORDS_H_
