#include "cli/record.h"

#include <cstddef>
#include <utility>

#include "io/json_reader.h"

namespace jinggao::cli {
namespace {

using nlohmann::json;

// Steps through the members of an object that is known to be valid JSON, for the
// sake of their bytes: a parsed number may not be written as it was.
class Members {
 public:
  explicit Members(std::string_view object) : text_(object), at_(object.find('{') + 1) {}

  // Moves to the next member, the first to begin with.
  bool Next() {
    SkipBetween();
    if (text_[at_] == '}') return false;
    key_ = Value();
    SkipBetween();
    value_ = Value();
    return true;
  }

  std::string_view key() const { return key_; }  // with its quotes and escapes
  std::string_view value() const { return value_; }

 private:
  void SkipBetween() { at_ = text_.find_first_not_of(" \t\r\n,:", at_); }

  // The value that begins here. Moves behind it.
  std::string_view Value() {
    const std::size_t begin = at_;
    std::size_t depth = 0;
    do {
      const char c = text_[at_];
      if (c == '"') {
        SkipString();
      } else if (c == '{' || c == '[') {
        ++depth;
        ++at_;
      } else if (c == '}' || c == ']') {
        --depth;
        ++at_;
      } else if (depth > 0) {
        ++at_;
      } else {
        at_ = text_.find_first_of(" \t\r\n,}", at_);  // a number or a word
      }
    } while (depth > 0);
    return text_.substr(begin, at_ - begin);
  }

  void SkipString() {
    for (++at_; text_[at_] != '"'; ++at_) {
      if (text_[at_] == '\\') ++at_;
    }
    ++at_;
  }

  std::string_view text_;
  std::size_t at_;
  std::string_view key_;
  std::string_view value_;
};

// The bytes of the last member called "id", as the last one counts in parsing too.
std::string IdJson(std::string_view object) {
  std::string_view id;
  for (Members members(object); members.Next();) {
    if (json::parse(members.key(), nullptr, false) == "id") id = members.value();
  }
  return std::string(id);
}

}  // namespace

std::variant<Record, BadRecord> ReadRecord(std::string_view line) {
  auto read = ReadJson(line);
  if (const auto* error = std::get_if<JsonError>(&read)) {
    return BadRecord{"", "not JSON at byte " + std::to_string(error->byte)};
  }
  json& value = *std::get_if<json>(&read);
  if (!value.is_object()) {
    return BadRecord{"", R"(not an object such as {"id": 1, "text": "…"})"};
  }
  std::string id = IdJson(line);
  const auto text = value.find("text");
  if (text == value.end()) return BadRecord{std::move(id), R"("text" is missing)"};
  if (!text->is_string()) return BadRecord{std::move(id), R"("text" is not a string)"};
  return Record{std::move(id), std::move(*text->get_ptr<std::string*>())};
}

}  // namespace jinggao::cli
