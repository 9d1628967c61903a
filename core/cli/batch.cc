#include <algorithm>
#include <optional>
#include <string>
#include <thread>
#include <utility>
#include <variant>
#include <vector>

#include "cli/batch_queue.h"
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
                                               const std::string& encoding, std::string line) {
  if (encoding == "gb18030") {
    // No character of it has a byte that is a line end.
    auto converted = FromGb18030(line);
    if (auto* error = std::get_if<EncodingError>(&converted)) {
      return BadRecord{"", std::move(error->what)};
    }
    line = std::move(*std::get_if<std::string>(&converted));
  }
  const auto read = ReadRecord(std::move(line));
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

unsigned JobsOf(const Options& options) {
  if (options.jobs.empty()) return std::max(1u, std::thread::hardware_concurrency());
  return static_cast<unsigned>(std::stoul(options.jobs));
}

}  // namespace

int Batch(const Options& options) {
  const std::optional<Cleaner> cleaner = MakeCleaner(options);
  if (!cleaner) return kFailed;
  const Messages messages = MakeMessages(options);
  BatchQueue queue;
  const auto work = [&] {
    for (BatchQueue::Line line; queue.Take(line);) {
      BatchQueue::Answer answer{.json = {}, .complaint = {}, .bytes = line.text.size()};
      auto result = CleanLine(*cleaner, messages, options.encoding, std::move(line.text));
      if (const auto* bad = std::get_if<BadRecord>(&result)) {
        answer.complaint = NameOf("-") + ":" + std::to_string(line.number) + ": " + bad->why;
        answer.json = ErrorJson(*bad);
      } else {
        answer.json = std::move(*std::get_if<std::string>(&result));
      }
      queue.Give(line.turn, std::move(answer));
    }
  };
  {
    std::vector<std::jthread> others;
    for (unsigned job = 1; job < JobsOf(options); ++job) others.emplace_back(work);
    work();
  }
  return queue.Finish();
}

}  // namespace jinggao::cli
