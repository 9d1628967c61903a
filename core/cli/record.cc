#include "cli/record.h"

#include <utf8/core.h>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>

#include "cli/encoding.h"
#include "io/hints.h"
#include "io/json_reader.h"
#include "io/json_string.h"

namespace jinggao::cli {
namespace {

using nlohmann::json;

// Steps through the members of an object for the sake of their bytes: a parsed number
// may not be written as it was. Ends where the text is an object no longer, so that
// what comes before an error is still found.
class Members {
 public:
  explicit Members(std::string_view object) : text_(object) {
    if (text_.substr(0, 3) == "\xEF\xBB\xBF") at_ = 3;  // a byte-order mark
  }

  // Moves to the next member, the first to begin with.
  bool Next() {
    if (!Take(std::exchange(opening_, ','))) return false;
    key_ = Value();
    if (!Take(':')) return false;
    value_ = Value();
    return !value_.empty();
  }

  std::string_view key() const { return key_; }  // with its quotes and escapes
  std::string_view value() const { return value_; }

 private:
  void SkipBlanks() { at_ = std::min(text_.find_first_not_of(" \t\r\n", at_), text_.size()); }

  bool Take(char mark) {
    SkipBlanks();
    if (at_ == text_.size() || text_[at_] != mark) return false;
    ++at_;
    return true;
  }

  // The value that begins here, empty where none does or it is cut off. Moves behind it.
  std::string_view Value() {
    SkipBlanks();
    const std::size_t begin = at_;
    std::size_t depth = 0;
    do {
      if (at_ == text_.size()) return {};
      const char c = text_[at_];
      if (c == '"') {
        SkipString();
      } else if (c == '{' || c == '[') {
        ++depth;
        ++at_;
      } else if (depth == 0) {  // a number or a word
        at_ = std::min(text_.find_first_of(" \t\r\n,}", at_), text_.size());
        if (at_ == text_.size()) return {};
      } else {
        if (c == '}' || c == ']') --depth;
        ++at_;
      }
    } while (depth > 0);
    return text_.substr(begin, at_ - begin);
  }

  void SkipString() {
    ++at_;
    for (; (at_ = PassPlainBytes(text_, at_)) < text_.size() && text_[at_] != '"'; ++at_) {
      if (text_[at_] == '\\') ++at_;
    }
    at_ = std::min(at_ + 1, text_.size());
  }

  std::string_view text_;
  std::size_t at_ = 0;
  char opening_ = '{';  // what stands before the next member
  std::string_view key_;
  std::string_view value_;
};

// The values as they are written, empty where there are none.
struct Written {
  std::string_view id;
  std::string_view text;
};

// Whether `literal`, a member's key, is this name.
bool Says(std::string_view literal, std::string_view name) {
  if (const auto plain = ReadPlainString(literal)) return *plain == name;
  return json::parse(literal, nullptr, false) == name;
}

// Of members of the same name the last, as it is the one that counts in parsing too.
Written WrittenIn(std::string_view line) {
  Written written;
  for (Members members(line); members.Next();) {
    if (Says(members.key(), "id")) written.id = members.value();
    if (Says(members.key(), "text")) written.text = members.value();
  }
  // In a line with an error the value may be where the error is.
  if (!json::accept(WithoutLoneSurrogates(std::string(written.id)))) written.id = {};
  return written;
}

// `line` parsed, which may be changed; `written` points into it. Its text, which may be a
// thousand times as long as all the rest, is read by itself. Or why it cannot be parsed.
std::variant<json, std::string> Parse(std::string&& line, const Written& written) {
  std::optional<std::string> text = ReadPlainString(written.text);
  if (text) {
    // The line without it: with an empty string in its place.
    const auto begin = static_cast<std::size_t>(written.text.data() - line.data());
    std::string rest = line.substr(0, begin);
    rest += R"("")";
    rest.append(line, begin + written.text.size());
    auto read = ReadJson(WithoutLoneSurrogates(std::move(rest)));
    if (json* value = std::get_if<json>(&read); value != nullptr && value->is_object()) {
      (*value)["text"] = std::move(*text);
      return std::move(*value);
    }
  }
  const auto invalid = utf8::find_invalid(line.begin(), line.end()) - line.begin();
  if (const auto at = static_cast<std::size_t>(invalid); at < line.size()) {
    return ExplainLine(line, at).what;
  }
  auto read = ReadJson(WithoutLoneSurrogates(std::move(line)));
  if (const auto* error = std::get_if<JsonError>(&read)) {
    return "not JSON at byte " + std::to_string(error->byte);
  }
  return std::move(*std::get_if<json>(&read));
}

}  // namespace

std::variant<Record, BadRecord> ReadRecord(std::string line) {
  const Written written = WrittenIn(line);
  std::string id(written.id);
  std::vector<LoneSurrogate> lone = LoneSurrogatesOf(written.text);
  auto read = Parse(std::move(line), written);
  if (auto* why = std::get_if<std::string>(&read)) {
    return BadRecord{std::move(id), std::move(*why)};
  }
  json& value = *std::get_if<json>(&read);
  if (!value.is_object()) {
    return BadRecord{"", R"(not an object such as {"id": 1, "text": "…"})"};
  }
  const auto text = value.find("text");
  if (text == value.end()) return BadRecord{std::move(id), R"("text" is missing)"};
  if (!text->is_string()) return BadRecord{std::move(id), R"("text" is not a string)"};
  Record record{std::move(id), std::move(*text->get_ptr<std::string*>()), std::move(lone), {}};
  if (const auto hints = value.find("hints"); hints != value.end()) {
    auto read_hints = ReadHints(*hints, record.text);
    if (auto* error = std::get_if<HintsError>(&read_hints)) {
      return BadRecord{std::move(record.id_json), std::move(error->what)};
    }
    record.hints = std::move(*std::get_if<std::vector<Hint>>(&read_hints));
  }
  return record;
}

}  // namespace jinggao::cli
