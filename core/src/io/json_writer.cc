#include "io/json_writer.h"

#include <algorithm>

#include "io/json_reader.h"
#include "text/valid_length.h"

namespace jinggao {
namespace {

// Whether JSON has this byte of UTF-8 as it is.
bool IsPlain(char byte) {
  return static_cast<unsigned char>(byte) >= 0x20 && byte != '"' && byte != '\\';
}

}  // namespace

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
  for (auto at = value.begin(); at != value.end();) {
    const auto escaped = std::find_if_not(at, value.end(), IsPlain);
    text_.append(at, escaped);
    at = escaped;
    if (at == value.end()) break;
    const std::string quoted = Quoted(std::string_view(&*at, 1));
    text_.append(quoted, 1, quoted.size() - 2);
    ++at;
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
