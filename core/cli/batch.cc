#include <cstring>
#include <optional>
#include <string>
#include <variant>

#include "cli/commands.h"
#include "cli/encoding.h"
#include "cli/input.h"
#include "cli/output.h"
#include "cli/record.h"
#include "cli/setup.h"
#include "io/json_writer.h"
#include "jinggao/json.h"

namespace jinggao::cli {
namespace {

// The result of one line as JSON, or what is wrong with the line.
std::variant<std::string, BadRecord> CleanLine(const Cleaner& cleaner, const Messages& messages,
                                               std::string_view line) {
  const auto read = ReadRecord(line);
  if (const auto* bad = std::get_if<BadRecord>(&read)) return *bad;
  const Record& record = *std::get_if<Record>(&read);
  auto outcome = cleaner.Clean(record.text, record.hints);
  if (const auto* error = std::get_if<InputError>(&outcome)) {
    return BadRecord{record.id_json, Explain(record.text, *error).what};
  }
  Result& result = *std::get_if<Result>(&outcome);
  ReportLoneSurrogates(record.lone, cleaner, messages, result);
  const auto message_of = [&](std::string_view rule, const Finding& finding) {
    return messages.Of(rule, finding, record.text);
  };
  return ToJson(cleaner, record.text, result, message_of, record.id_json);
}

std::string ErrorJson(const BadRecord& bad) {
  JsonWriter json;
  json.Open('{');
  json.Key("id").Verbatim(bad.id_json.empty() ? "null" : bad.id_json);
  json.Key("error").String(bad.why);
  json.Close('}');
  return json.Take();
}

}  // namespace

int Batch(const Options& options) {
  const std::optional<Cleaner> cleaner = MakeCleaner(options);
  if (!cleaner) return kFailed;
  const Messages messages = MakeMessages(options);
  Output out;
  LineReader lines;
  bool fine = true;
  for (std::size_t number = 1; out.ok(); ++number) {
    const auto line = lines.Next();
    if (!line) break;
    if (line->find_first_not_of(" \t\r") == std::string_view::npos) continue;
    auto result = CleanLine(*cleaner, messages, *line);
    if (const auto* bad = std::get_if<BadRecord>(&result)) {
      fine = false;
      Complain(NameOf("-") + ":" + std::to_string(number) + ": " + bad->why);
      result = ErrorJson(*bad);
    }
    out.Write(*std::get_if<std::string>(&result));
    out.Write("\n");
    out.Flush();  // whoever sends documents one by one waits for this
  }
  if (lines.error() != 0) {
    fine = false;
    Complain(NameOf("-") + ": " + std::strerror(lines.error()));
  }
  return fine && out.ok() ? kFine : kFailed;
}

}  // namespace jinggao::cli
