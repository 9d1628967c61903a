#include "io/json_writer.h"

#include <charconv>
#include <iterator>
#include <limits>

#include "io/json_string.h"

namespace jinggao {

void JsonWriter::Separate() {
  if (text_.empty()) return;
  const char last = text_.back();
  if (last != '{' && last != '[' && last != ':') text_ += ',';
}

void JsonWriter::Open(char bracket) {
  Separate();
  text_ += bracket;
}

void JsonWriter::Close(char bracket) { text_ += bracket; }

JsonWriter& JsonWriter::Key(std::string_view name) {
  Separate();
  text_ += '"';
  text_ += name;
  text_ += "\":";
  return *this;
}

void JsonWriter::String(std::string_view value) {
  Separate();
  text_ += '"';
  AppendEscaped(text_, value);
  text_ += '"';
}

void JsonWriter::Text(std::string_view value) {
  Separate();
  text_ += '"';
  AppendEscapedText(text_, value);
  text_ += '"';
}

void JsonWriter::Name(std::string_view value) {
  Separate();
  text_ += '"';
  text_ += value;
  text_ += '"';
}

void JsonWriter::Number(std::uint32_t value) {
  char digits[std::numeric_limits<std::uint32_t>::digits10 + 1];
  const char* const end = std::to_chars(digits, std::end(digits), value).ptr;
  Verbatim({digits, static_cast<std::size_t>(end - digits)});
}

void JsonWriter::True() { Verbatim("true"); }

void JsonWriter::Verbatim(std::string_view json) {
  Separate();
  text_ += json;
}

}  // namespace jinggao
