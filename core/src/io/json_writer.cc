#include "io/json_writer.h"

#include "io/json_reader.h"
#include "io/json_string.h"
#include "text/valid_length.h"

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
  // The parser's own writer takes twenty times as long: it looks into every character.
  if (ValidLength(value) < value.size()) return Verbatim(Quoted(value));
  Separate();
  text_ += '"';
  for (std::size_t at = 0; at < value.size(); ++at) {
    const std::size_t escaped = PassPlainBytes(value, at);
    text_.append(value, at, escaped - at);
    at = escaped;
    if (at == value.size()) break;
    const std::string quoted = Quoted(value.substr(at, 1));
    text_.append(quoted, 1, quoted.size() - 2);
  }
  text_ += '"';
}

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
