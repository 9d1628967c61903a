#include "io/json_writer.h"

#include "io/json_reader.h"

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

void JsonWriter::String(std::string_view value) { Verbatim(Quoted(value)); }

void JsonWriter::Name(std::string_view value) {
  Separate();
  text_ += '"';
  text_ += value;
  text_ += '"';
}

void JsonWriter::Number(std::uint32_t value) { Verbatim(std::to_string(value)); }

void JsonWriter::True() { Verbatim("true"); }

void JsonWriter::Verbatim(std::string_view json) {
  Separate();
  text_ += json;
}

}  // namespace jinggao
