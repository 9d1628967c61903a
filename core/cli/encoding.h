// UTF-8 from what files are written in, and what to say of files that are not.

#ifndef JINGGAO_CLI_ENCODING_H_
#define JINGGAO_CLI_ENCODING_H_

#include <string>
#include <string_view>
#include <variant>

#include "jinggao/jinggao.h"

namespace jinggao::cli {

// Why bytes were not taken for text, for a person: with the first wrong byte's
// offset and line, and what to do about it where that can be told.
struct EncodingError {
  std::string what;
};

// UTF-8 text from GB18030. Strict: refuses bytes that are not, and text that is
// UTF-8 already, from which it would make characters that nobody wrote.
std::variant<std::string, EncodingError> FromGb18030(std::string_view bytes);

// What to say of `line`, a line of JSON whose byte `offset` is not UTF-8.
EncodingError ExplainLine(std::string_view line, std::size_t offset);

// What to say of `bytes`, which Cleaner::Clean refused with `error`.
EncodingError Explain(std::string_view bytes, const InputError& error);

}  // namespace jinggao::cli

#endif  // JINGGAO_CLI_ENCODING_H_
