// JSON text read with the place of what is wrong in it.

#ifndef JINGGAO_IO_JSON_READER_H_
#define JINGGAO_IO_JSON_READER_H_

#include <cstddef>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <variant>

namespace jinggao {

// Where JSON text went wrong.
struct JsonError {
  std::size_t byte = 0;  // offset of the first byte that cannot be there; the size at an early end
  std::size_t line = 1;  // the line it stands on, from 1
};

// The value that `text` writes, a byte-order mark before it allowed.
std::variant<nlohmann::json, JsonError> ReadJson(std::string_view text);

// "not JSON at byte 17, line 2".
std::string Describe(const JsonError& error);

// `text` as a JSON string, for messages and output: quoted and escaped. Bytes
// that are not UTF-8 become U+FFFD.
std::string Quoted(std::string_view text);

// `value` for messages: as JSON writes it, unless that is too long to show.
std::string Shown(const nlohmann::json& value);

}  // namespace jinggao

#endif  // JINGGAO_IO_JSON_READER_H_
