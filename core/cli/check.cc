#include <cstddef>
#include <optional>
#include <string>

#include "cli/commands.h"
#include "cli/documents.h"
#include "cli/output.h"
#include "cli/setup.h"

namespace jinggao::cli {
namespace {

// A place in a text as editors show it. Moves forward only, so that the places of
// all findings together cost one sweep.
class Place {
 public:
  explicit Place(std::string_view text) : text_(text) {}

  // `offset` is a byte at or behind the last one, at which a character begins.
  void MoveTo(std::size_t offset) {
    for (; at_ < offset; ++at_) {
      const char c = text_[at_];
      // A line ends with \n, \r\n or, on very old systems, \r.
      if (c == '\n' || (c == '\r' && text_.substr(at_ + 1, 1) != "\n")) {
        ++line_;
        column_ = 1;
      } else if ((c & 0xc0) != 0x80) {  // not inside a character
        ++column_;
      }
    }
  }

  std::string Shown() const { return std::to_string(line_) + ":" + std::to_string(column_); }

 private:
  std::string_view text_;
  std::size_t at_ = 0;
  std::size_t line_ = 1;
  std::size_t column_ = 1;
};

}  // namespace

int Check(const Options& options) {
  const std::optional<Cleaner> cleaner = MakeCleaner(options);
  if (!cleaner) return kFailed;
  const Messages messages = MakeMessages(options);
  Output out;
  bool found = false;
  const bool fine = ForEachDocument(options, *cleaner, [&](const Document& document) {
    Place place(document.text);
    for (const Finding& finding : document.result.findings) {
      found = true;
      place.MoveTo(finding.span.begin);
      const std::string rule(cleaner->rules()[finding.rule].name);
      out.Write(document.name + ":" + place.Shown() + " " + rule + " " +
                messages.Of(rule, finding, document.text) + "\n");
    }
    return out.ok();
  });
  out.Flush();
  if (!fine || !out.ok()) return kFailed;
  return found ? kFindings : kFine;
}

}  // namespace jinggao::cli
