#include "io/json_reader.h"

#include <algorithm>

namespace jinggao {
namespace {

using nlohmann::json;

// Goes through JSON text for the place of its first error and keeps nothing else.
class ErrorFinder : public nlohmann::json_sax<json> {
 public:
  std::size_t byte() const { return byte_; }

  bool null() override { return true; }
  bool boolean(bool) override { return true; }
  bool number_integer(number_integer_t) override { return true; }
  bool number_unsigned(number_unsigned_t) override { return true; }
  bool number_float(number_float_t, const string_t&) override { return true; }
  bool string(string_t&) override { return true; }
  bool binary(binary_t&) override { return true; }
  bool start_object(std::size_t) override { return true; }
  bool key(string_t&) override { return true; }
  bool end_object() override { return true; }
  bool start_array(std::size_t) override { return true; }
  bool end_array() override { return true; }
  // `position` counts what was read, the wrong byte (or the end) included.
  bool parse_error(std::size_t position, const std::string&, const json::exception&) override {
    byte_ = position == 0 ? 0 : position - 1;
    return false;
  }

 private:
  std::size_t byte_ = 0;
};

}  // namespace

std::variant<json, JsonError> ReadJson(std::string_view text) {
  json value = json::parse(text, nullptr, /*allow_exceptions=*/false);
  if (!value.is_discarded()) return value;
  ErrorFinder finder;
  json::sax_parse(text, &finder);
  JsonError error;
  error.byte = std::min(finder.byte(), text.size());
  error.line += std::count(text.begin(), text.begin() + error.byte, '\n');
  return error;
}

std::string Describe(const JsonError& error) {
  return "not JSON at byte " + std::to_string(error.byte) + ", line " + std::to_string(error.line);
}

std::string Quoted(std::string_view text) {
  return json(text).dump(-1, ' ', false, json::error_handler_t::replace);
}

}  // namespace jinggao
