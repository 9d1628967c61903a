#include "io/json_reader.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "io/json_string.h"

namespace jinggao {
namespace {

using nlohmann::json;

// Builds the value that JSON text writes, and keeps the place of its first error. The
// parser is instantiated for this alone: json::parse would be twice more of it.
class ValueBuilder final : public nlohmann::json_sax<json> {
 public:
  json& value() { return value_; }
  std::size_t byte() const { return byte_; }

  bool null() override { return Put(nullptr); }
  bool boolean(bool value) override { return Put(value); }
  bool number_integer(number_integer_t value) override { return Put(value); }
  bool number_unsigned(number_unsigned_t value) override { return Put(value); }
  bool number_float(number_float_t value, const string_t&) override { return Put(value); }
  bool string(string_t& value) override { return Put(std::move(value)); }
  bool binary(binary_t&) override { return true; }  // stands in no JSON text
  bool key(string_t& name) override {
    key_ = std::move(name);
    return true;
  }
  bool start_object(std::size_t) override { return Open(json::object()); }
  bool end_object() override { return Close(); }
  bool start_array(std::size_t) override { return Open(json::array()); }
  bool end_array() override { return Close(); }
  // `position` counts what was read, the wrong byte (or the end) included.
  bool parse_error(std::size_t position, const std::string&, const json::exception&) override {
    byte_ = position == 0 ? 0 : position - 1;
    return false;
  }

 private:
  bool Put(json value) {
    Place() = std::move(value);
    return true;
  }
  bool Open(json empty) {
    json& place = Place();
    place = std::move(empty);
    open_.push_back(&place);
    return true;
  }
  bool Close() {
    open_.pop_back();
    return true;
  }
  // Where the next value goes: of two members of one name the last counts.
  json& Place() {
    if (open_.empty()) return value_;
    json& in = *open_.back();
    return in.is_array() ? in.emplace_back() : in[key_];
  }

  json value_;
  std::vector<json*> open_;  // the arrays and objects around the next value
  std::string key_;
  std::size_t byte_ = 0;
};

}  // namespace

std::variant<json, JsonError> ReadJson(std::string_view text) {
  ValueBuilder builder;
  if (json::sax_parse(text, &builder)) return std::move(builder.value());
  JsonError error;
  error.byte = std::min(builder.byte(), text.size());
  error.line += std::count(text.begin(), text.begin() + error.byte, '\n');
  return error;
}

std::string Describe(const JsonError& error) {
  return "not JSON at byte " + std::to_string(error.byte) + ", line " + std::to_string(error.line);
}

std::string Quoted(std::string_view text) {
  std::string quoted = "\"";
  AppendEscaped(quoted, text);
  return quoted += '"';
}

std::string Shown(const json& value) {
  switch (value.type()) {
    case json::value_t::string:
      return Quoted(value.get_ref<const std::string&>());
    case json::value_t::boolean:
      return value.get<bool>() ? "true" : "false";
    case json::value_t::number_integer:
      return std::to_string(value.get<std::int64_t>());
    case json::value_t::number_unsigned:
      return std::to_string(value.get<std::uint64_t>());
    case json::value_t::number_float:
      return "a fraction";
    case json::value_t::null:
      return "null";
    default:
      return "an " + std::string(value.type_name());
  }
}

}  // namespace jinggao
