#include <optional>

#include "cli/commands.h"
#include "cli/documents.h"
#include "cli/output.h"
#include "cli/setup.h"
#include "io/html.h"
#include "io/json_reader.h"
#include "jinggao/diff.h"
#include "jinggao/json.h"

namespace jinggao::cli {
namespace {

std::string Json(const Cleaner& cleaner, const Messages& messages, const Document& document) {
  const auto message_of = [&](std::string_view rule, const Finding& finding) {
    return messages.Of(rule, finding, document.text);
  };
  const std::string id = document.file == "-" ? "" : Quoted(document.file);
  return ToJson(cleaner, document.text, document.result, message_of, id) + "\n";
}

}  // namespace

int Clean(const Options& options) {
  const std::optional<Cleaner> cleaner = MakeCleaner(options);
  if (!cleaner) return kFailed;
  const Messages messages = MakeMessages(options);
  Output out;
  HtmlReport report(*cleaner, messages);
  const bool fine = ForEachDocument(options, *cleaner, [&](const Document& document) {
    if (!options.dump.empty()) {
      out.Write(cleaner->Dump(document.text, options.dump));
    } else if (options.format == "json") {
      out.Write(Json(*cleaner, messages, document));
    } else if (options.format == "diff") {
      out.Write(UnifiedDiff(document.name, document.text, document.result));
    } else if (options.format == "html") {
      report.Add(document.name, document.text, document.result);
    } else {
      out.Write(document.result.text);
    }
    return out.ok();
  });
  if (options.format == "html") out.Write(report.Finish());
  out.Flush();
  return fine && out.ok() ? kFine : kFailed;
}

}  // namespace jinggao::cli
