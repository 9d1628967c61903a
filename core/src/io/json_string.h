// JSON strings as long as documents, read, written and passed over without the library, which
// looks into every character and takes twenty times as long.

#ifndef JINGGAO_IO_JSON_STRING_H_
#define JINGGAO_IO_JSON_STRING_H_

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace jinggao {

// The first byte of `text`, from `at` on, that no JSON string has as it is: a quote, a
// backslash or a control character; the text's length if there is none.
std::size_t PassPlainBytes(std::string_view text, std::size_t at);

// What `literal` says, a JSON string with its quotes, in UTF-8. Nothing where it has what is
// left to the parser: an escape with digits, or something wrong.
std::optional<std::string> ReadPlainString(std::string_view literal);

// Appends what stands between the quotes of a JSON string that says `text`. Bytes that are
// not UTF-8 become U+FFFD.
void AppendEscaped(std::string& json, std::string_view text);

// The same of valid UTF-8.
void AppendEscapedText(std::string& json, std::string_view text);

}  // namespace jinggao

#endif  // JINGGAO_IO_JSON_STRING_H_
