#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>

#include "cli/commands.h"
#include "cli/output.h"
#include "cli/setup.h"
#include "io/json_writer.h"
#include "names.h"

namespace jinggao::cli {
namespace {

std::string Padded(std::string_view text, std::size_t width) {
  std::string padded(text);
  padded.resize(std::max(width, text.size() + 1), ' ');
  return padded;
}

std::string Table(const Cleaner& cleaner, const Messages& messages) {
  std::string table;
  for (std::size_t i = 0; i < cleaner.rules().size(); ++i) {
    const RuleInfo& rule = cleaner.rules()[i];
    table += Padded(rule.name, 30) + Padded(NameOf(cleaner.ceilings()[i]), 9);
    table += messages.Title(rule.name);
    table += "\n";
  }
  return table;
}

std::string Json(const Cleaner& cleaner, const Messages& messages) {
  JsonWriter json;
  json.Open('[');
  for (std::size_t i = 0; i < cleaner.rules().size(); ++i) {
    const RuleInfo& rule = cleaner.rules()[i];
    json.Open('{');
    json.Key("rule").String(rule.name);
    json.Key("default").Name(NameOf(rule.by_default));
    json.Key("action").Name(NameOf(cleaner.ceilings()[i]));
    json.Key("title").String(messages.Title(rule.name));
    json.Close('}');
  }
  json.Close(']');
  return json.Take() + "\n";
}

}  // namespace

int ListRules(const Options& options) {
  const std::optional<Cleaner> cleaner = MakeCleaner(options);
  if (!cleaner) return kFailed;
  const Messages messages = MakeMessages(options);
  Output out;
  out.Write(options.format == "json" ? Json(*cleaner, messages) : Table(*cleaner, messages));
  out.Flush();
  return out.ok() ? kFine : kFailed;
}

}  // namespace jinggao::cli
