// Writes compact JSON to a string, front to back.

#ifndef JINGGAO_IO_JSON_WRITER_H_
#define JINGGAO_IO_JSON_WRITER_H_

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace jinggao {

// Puts the commas; that brackets match and that members have keys is for the
// caller to see to:
//
//     JsonWriter json;
//     json.Open('{');
//     json.Key("start").Number(3);
//     json.Close('}');
//     json.Take()              // {"start":3}
class JsonWriter {
 public:
  // Room for `bytes`: what grows by itself is copied again and again.
  void Reserve(std::size_t bytes) { text_.reserve(bytes); }

  void Open(char bracket);
  void Close(char bracket);
  // `name` is written as it is, so it must need no escapes.
  JsonWriter& Key(std::string_view name);
  // Bytes that are not UTF-8 become U+FFFD.
  void String(std::string_view value);
  // The same of valid UTF-8, which is not looked through for what is not.
  void Text(std::string_view value);
  // A string that needs no escapes.
  void Name(std::string_view value);
  void Number(std::uint32_t value);
  void True();
  // A value that is JSON already.
  void Verbatim(std::string_view json);

  // What was written. The writer is empty afterwards.
  std::string Take() { return std::exchange(text_, {}); }

 private:
  // Separates the value or key that follows from what stands before it.
  void Separate();

  std::string text_;
};

}  // namespace jinggao

#endif  // JINGGAO_IO_JSON_WRITER_H_
