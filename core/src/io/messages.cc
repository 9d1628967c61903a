#include "io/messages.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "io/json_reader.h"
#include "names.h"
#include "text/characters.h"

namespace jinggao {
namespace {

using nlohmann::json;

constexpr std::string_view kCustomRules = "custom/";
constexpr std::string_view kAnyCustomRule = "custom/*";

std::string_view Slice(std::string_view text, Span span) {
  return text.substr(span.begin, span.size());
}

// The byte at which character `count` of `text` begins, or its size.
std::size_t ByteOf(std::string_view text, std::size_t count) {
  std::size_t at = 0;
  while (count-- > 0 && at < text.size()) at += CharAt(text, at).length;
  return at;
}

bool ReadString(const json& object, std::string_view key, std::string& value) {
  const auto member = object.find(key);
  if (member == object.end() || !member->is_string()) return false;
  value = member->get<std::string>();
  return true;
}

}  // namespace

std::optional<Messages> Messages::Parse(std::string_view text) {
  const auto read = ReadJson(text);
  const auto* value = std::get_if<json>(&read);
  if (value == nullptr || !value->is_object()) return std::nullopt;
  const auto rules = value->find("rules");
  if (rules == value->end() || !rules->is_object()) return std::nullopt;

  Messages messages;
  ReadString(*value, "locale", messages.locale_);
  ReadString(*value, "brokenCharacter", messages.broken_character_);
  for (const auto& [rule, row] : rules->items()) {
    Entry entry;
    if (!row.is_object() || !ReadString(row, "title", entry.title)) return std::nullopt;
    const auto templates = row.find("message");
    if (templates == row.end() || !templates->is_object()) return std::nullopt;
    for (std::size_t i = 0; i < entry.templates.size(); ++i) {
      ReadString(*templates, NameOf(static_cast<Action>(i)), entry.templates[i]);
    }
    messages.entries_.emplace(rule, std::move(entry));
  }
  return messages;
}

const Messages::Entry* Messages::Find(std::string_view rule) const {
  auto entry = entries_.find(rule);
  if (entry == entries_.end() && rule.substr(0, kCustomRules.size()) == kCustomRules) {
    entry = entries_.find(kAnyCustomRule);
  }
  return entry == entries_.end() ? nullptr : &entry->second;
}

std::string_view Messages::Title(std::string_view rule) const {
  const Entry* entry = Find(rule);
  return entry ? std::string_view(entry->title) : std::string_view();
}

std::string Messages::Of(std::string_view rule, const Finding& finding,
                         std::string_view input) const {
  if (!finding.note.empty()) return finding.note;
  const Entry* entry = Find(rule);
  if (entry == nullptr) return {};
  std::string_view rest = entry->templates[static_cast<std::size_t>(finding.action)];
  if (rest.empty()) return entry->title;

  std::string message;
  while (!rest.empty()) {
    const std::size_t open = rest.find('{');
    message += rest.substr(0, open);
    if (open == std::string_view::npos) break;
    const std::size_t close = rest.find('}', open);
    const std::string_view name = rest.substr(open, close - open);
    if (name == "{found") {
      message += Excerpt(Slice(input, finding.span));
    } else if (name == "{replacement") {
      message += Excerpt(finding.replacement);
    } else if (name == "{related" && finding.related) {
      message += Excerpt(Slice(input, *finding.related));
    }
    rest = close == std::string_view::npos ? std::string_view() : rest.substr(close + 1);
  }
  return message;
}

std::string Messages::OfBrokenCharacter(char16_t surrogate) const {
  constexpr std::string_view kFound = "{found}";
  std::string message = broken_character_;
  const std::size_t at = message.find(kFound);
  if (at != std::string::npos) message.replace(at, kFound.size(), CodePoint(surrogate));
  return message;
}

std::string CodePoint(char32_t code) {
  std::string digits;
  for (; code != 0 || digits.size() < 4; code >>= 4) digits += "0123456789ABCDEF"[code & 15];
  std::reverse(digits.begin(), digits.end());
  return "U+" + digits;
}

std::string Excerpt(std::string_view text) {
  constexpr std::size_t kMost = 20;
  constexpr std::size_t kHead = 10;
  constexpr std::size_t kTail = kMost - kHead - 1;  // one is the ellipsis

  std::string line;
  std::size_t count = 0;
  bool blank = false;
  for (std::size_t at = 0; at < text.size();) {
    const Char c = CharAt(text, at);
    const CharKind kind = KindOf(c.code);
    if (kind == CharKind::kSpace || kind == CharKind::kLineEnd) {
      blank = !line.empty();
    } else {
      const std::string shown =
          kind == CharKind::kInvisible ? CodePoint(c.code) : std::string(text.substr(at, c.length));
      if (blank) line += ' ';
      count += (blank ? 1 : 0) + (kind == CharKind::kInvisible ? shown.size() : 1);
      line += shown;
      blank = false;
    }
    at += c.length;
  }
  if (count <= kMost) return line;
  const std::size_t tail = ByteOf(line, count - kTail);
  return line.substr(0, ByteOf(line, kHead)) + "…" + line.substr(tail);
}

}  // namespace jinggao
