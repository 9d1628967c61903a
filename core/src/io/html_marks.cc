#include "io/html_marks.h"

#include <algorithm>

#include "io/html_text.h"
#include "names.h"

namespace jinggao {

RowMarker::Sides RowMarker::Mark(const Row& row) {
  Sides sides;
  std::size_t next = row.first_finding;
  std::uint32_t at = std::max(done_, row.span.begin);
  while (true) {
    // A finding inside what another one replaced begins where that ends.
    for (; next < row.finding_end && findings_[next].span.begin <= at; ++next) {
      Open(next, row, sides);
      at = std::max(at, done_);
    }
    while (!pointed_.empty() && pointed_.back()->span.end <= at) pointed_.pop_back();
    if (at >= row.span.end) break;
    std::uint32_t until = row.span.end;
    if (next < row.finding_end) until = std::min(until, findings_[next].span.begin);
    if (!pointed_.empty()) until = std::min(until, pointed_.back()->span.end);
    Text({at, until}, row, sides);
    at = until;
  }
  done_ = at;
  pointed_.clear();
  return sides;
}

void RowMarker::Open(std::size_t number, const Row& row, Sides& sides) {
  const Finding& finding = findings_[number];
  AppendLink(sides.clean, number);
  if (finding.action == Action::kFixed) {
    Replace(finding, sides);
    return;
  }
  // What takes in the whole row, or more, is said of the row and not marked in it.
  const bool whole = finding.span.begin <= row.span.begin && finding.span.end >= row.span.end;
  if (finding.span.end > row.span.end || (whole && row.block != nullptr)) return;
  if (finding.span.size() > 0) {
    pointed_.push_back(&finding);
  } else {
    sides.clean += "<mark class=\"" + std::string(NameOf(finding.action)) + "\">‸</mark>";
  }
}

void RowMarker::Replace(const Finding& finding, Sides& sides) {
  done_ = finding.span.end;
  if (finding.span.size() > 0) {
    sides.original += "<del>";
    AppendSigns(sides.original, input_.substr(finding.span.begin, finding.span.size()));
    sides.original += "</del>";
  }
  if (!finding.replacement.empty()) {
    std::string put = "<ins>";
    AppendSigns(put, finding.replacement);
    AppendMarked(sides.clean, put + "</ins>");
  }
}

void RowMarker::Text(Span span, const Row& row, Sides& sides) const {
  const std::string_view text = input_.substr(span.begin, span.size());
  std::string html;
  if (row.block != nullptr) {
    AppendShown(html, text);
  } else {
    AppendSigns(html, text);
  }
  sides.original += html;
  // Between blocks only what is pointed out is worth showing.
  if (row.block != nullptr || !pointed_.empty()) AppendMarked(sides.clean, html);
}

void RowMarker::AppendMarked(std::string& side, std::string_view html) const {
  if (pointed_.empty()) {
    side += html;
    return;
  }
  side += "<mark class=\"";
  side += NameOf(pointed_.back()->action);
  side += "\">";
  side += html;
  side += "</mark>";
}

void RowMarker::AppendLink(std::string& side, std::size_t finding) const {
  const std::string prefix(prefix_);
  const std::string number = std::to_string(finding + 1);
  side += "<a class=\"ref " + std::string(NameOf(findings_[finding].action)) + "\" id=\"" + prefix +
          "m" + number + "\" href=\"#" + prefix + "n" + number + "\">" + number + "</a>";
}

}  // namespace jinggao
