#include "cli/documents.h"

#include <cerrno>
#include <cstring>
#include <utility>
#include <variant>
#include <vector>

#include "cli/encoding.h"
#include "cli/input.h"
#include "cli/output.h"

namespace jinggao::cli {
namespace {

struct Failure {
  std::string why;
};

std::variant<std::string, Failure> ReadText(const std::string& file, const std::string& encoding) {
  auto bytes = ReadFile(file, Cleaner::kMaxInput);
  if (const auto* error = std::get_if<ReadError>(&bytes)) {
    std::string why = std::strerror(error->number);
    if (error->number == EISDIR && file != "-") why += "; give its files: " + file + "/*.txt";
    return Failure{std::move(why)};
  }
  std::string& text = *std::get_if<std::string>(&bytes);
  if (encoding != "gb18030") return std::move(text);
  auto converted = FromGb18030(text);
  if (auto* error = std::get_if<EncodingError>(&converted)) return Failure{std::move(error->what)};
  return std::move(*std::get_if<std::string>(&converted));
}

}  // namespace

bool ForEachDocument(const Options& options, const Cleaner& cleaner,
                     const std::function<bool(const Document&)>& use) {
  bool fine = true;
  const auto fail = [&fine](const std::string& name, const std::string& why) {
    Complain(name + ": " + why);
    fine = false;
  };
  const std::vector<std::string> standard_input = {"-"};
  for (const std::string& file : options.files.empty() ? standard_input : options.files) {
    Document document{file, NameOf(file), {}, {}};
    auto text = ReadText(file, options.encoding);
    if (const auto* failure = std::get_if<Failure>(&text)) {
      fail(document.name, failure->why);
      continue;
    }
    document.text = std::move(*std::get_if<std::string>(&text));
    auto outcome = cleaner.Clean(document.text);
    if (const auto* error = std::get_if<InputError>(&outcome)) {
      fail(document.name, Explain(document.text, *error).what);
      continue;
    }
    document.result = std::move(*std::get_if<Result>(&outcome));
    if (!use(document)) break;
  }
  return fine;
}

}  // namespace jinggao::cli
