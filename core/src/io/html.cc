#include "io/html.h"

#include <utility>

#include "io/html_document.h"
#include "io/html_style.h"
#include "io/html_text.h"

namespace jinggao {

HtmlReport::HtmlReport(const Cleaner& cleaner, const Messages& messages)
    : cleaner_(cleaner), messages_(messages), words_(HtmlWordsIn(messages.locale())) {}

void HtmlReport::Add(std::string_view name, std::string_view input, const Result& result) {
  if (count_++ == 0) first_name_ = name;
  const std::string id = "d" + std::to_string(count_);
  const HtmlDocument document(cleaner_, messages_, words_, input, result, id);
  index_ += "<tr><td><a href=\"#" + id + "\">";
  AppendShown(index_, name);
  index_ += "</a></td><td>" + document.Counts() + "</td></tr>\n";
  documents_ += document.Write(name);
}

std::string HtmlReport::Finish() {
  std::string html = "<!DOCTYPE html>\n<html lang=\"" + std::string(words_.locale) +
                     "\">\n<head>\n<meta charset=\"utf-8\">\n"
                     "<meta http-equiv=\"Content-Security-Policy\" "
                     "content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
                     "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                     "<title>";
  AppendPlain(html, first_name_);
  if (count_ > 1) html += " … (" + std::to_string(count_) + ")";
  html += " · " + std::string(words_.title) + "</title>\n<style>";
  html += kHtmlStyle;
  html += "</style>\n</head>\n<body>\n<main>\n<p class=\"brand\">" + std::string(words_.title) +
          "</p>\n";
  if (count_ > 1) {
    html += "<h2>" + std::string(words_.documents) + " <b>" + std::to_string(count_) +
            "</b></h2>\n<table class=\"index\">\n" + index_ + "</table>\n";
  }
  html += documents_ + "</main>\n</body>\n</html>\n";
  count_ = 0;
  first_name_.clear();
  index_.clear();
  documents_.clear();
  return html;
}

}  // namespace jinggao
