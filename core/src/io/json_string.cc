#include "io/json_string.h"

#include <utf8/unchecked.h>

#include <bit>
#include <iterator>

#include "text/bytes16.h"
#include "text/valid_length.h"

namespace jinggao {
namespace {

// What follows the backslash, and what it means.
constexpr std::string_view kEscapes = "nrtbf\"\\/";
constexpr std::string_view kMeant = "\n\r\t\b\f\"\\/";

constexpr bool IsPlain(char byte) {
  return static_cast<unsigned char>(byte) >= 0x20 && byte != '"' && byte != '\\';
}

}  // namespace

std::size_t PassPlainBytes(std::string_view text, std::size_t at) {
  for (; at + sizeof(Bytes16) <= text.size(); at += sizeof(Bytes16)) {
    const Bytes16 bytes = BytesAt(&text[at]);
    const auto control = (bytes >= All('\0')) & (bytes < All(' '));
    const std::uint32_t found = BitsOf(control | (bytes == All('"')) | (bytes == All('\\')));
    if (found != 0) return at + static_cast<std::size_t>(std::countr_zero(found));
  }
  while (at < text.size() && IsPlain(text[at])) ++at;
  return at;
}

std::optional<std::string> ReadPlainString(std::string_view literal) {
  if (literal.size() < 2 || literal.front() != '"' || literal.back() != '"') return std::nullopt;
  const std::string_view inside = literal.substr(1, literal.size() - 2);
  if (ValidLength(inside) < inside.size()) return std::nullopt;
  std::string text;
  text.reserve(inside.size());
  for (std::size_t at = 0; at < inside.size(); at += 2) {
    const std::size_t end = PassPlainBytes(inside, at);
    text.append(inside, at, end - at);
    at = end;
    if (at == inside.size()) break;
    if (inside[at] != '\\' || at + 1 == inside.size()) return std::nullopt;
    const std::size_t escape = kEscapes.find(inside[at + 1]);
    if (escape == std::string_view::npos) return std::nullopt;
    text += kMeant[escape];
  }
  return text;
}

void AppendEscaped(std::string& json, std::string_view text) {
  if (ValidLength(text) == text.size()) return AppendEscapedText(json, text);
  std::string valid;
  utf8::unchecked::replace_invalid(text.begin(), text.end(), std::back_inserter(valid));
  AppendEscapedText(json, valid);
}

void AppendEscapedText(std::string& json, std::string_view text) {
  for (std::size_t at = 0;; ++at) {
    const std::size_t end = PassPlainBytes(text, at);
    json.append(text, at, end - at);
    at = end;
    if (at == text.size()) return;
    json += '\\';
    const std::size_t escape = kMeant.find(text[at]);
    if (escape != std::string_view::npos) {
      json += kEscapes[escape];
    } else {  // another control character
      json += text[at] < '\x10' ? "u000" : "u001";
      json += "0123456789abcdef"[text[at] & 15];
    }
  }
}

}  // namespace jinggao
