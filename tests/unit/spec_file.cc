#include "unit/spec_file.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <utility>

#include "text/characters.h"

namespace jinggao::spec {
namespace {

constexpr std::string_view kFence = "````````````````";
constexpr std::string_view kAnyStretch = "[…]";

std::string Utf8(unsigned code) {
  std::string text;
  const auto add = [&text](unsigned byte) { text.push_back(static_cast<char>(byte)); };
  if (code < 0x80) {
    add(code);
  } else if (code < 0x800) {
    add(0xC0 | code >> 6);
    add(0x80 | (code & 0x3F));
  } else if (code < 0x10000) {
    add(0xE0 | code >> 12);
    add(0x80 | (code >> 6 & 0x3F));
    add(0x80 | (code & 0x3F));
  } else {
    add(0xF0 | code >> 18);
    add(0x80 | (code >> 12 & 0x3F));
    add(0x80 | (code >> 6 & 0x3F));
    add(0x80 | (code & 0x3F));
  }
  return text;
}

// The character that the escape at the start of `text`, behind its backslash,
// stands for; takes it off `text`.
std::optional<std::string> TakeEscape(std::string_view& text) {
  if (text.empty()) return std::nullopt;
  const char sort = text[0];
  text.remove_prefix(1);
  switch (sort) {
    case 't':
      return "\t";
    case 'r':
      return "\r";
    case 'n':
      return "\n";
    case '\\':
      return "\\";
    case '"':
      return "\"";
    case 'u':
      break;
    default:
      return std::nullopt;
  }
  const std::size_t end = text.find('}');
  if (text.empty() || text[0] != '{' || end == text.npos || end < 2 || end > 7) {
    return std::nullopt;
  }
  unsigned code = 0;
  for (const char digit : text.substr(1, end - 1)) {
    const std::size_t value = std::string_view("0123456789ABCDEF").find(digit);
    if (value == std::string_view::npos) return std::nullopt;
    code = code * 16 + static_cast<unsigned>(value);
  }
  text.remove_prefix(end + 1);
  return Utf8(code);
}

std::optional<std::string> Unescape(std::string_view text) {
  std::string result;
  while (!text.empty()) {
    const std::size_t plain = std::min(text.find('\\'), text.size());
    result.append(text.substr(0, plain));
    text.remove_prefix(plain);
    if (text.empty()) break;
    text.remove_prefix(1);
    const std::optional<std::string> character = TakeEscape(text);
    if (!character) return std::nullopt;
    result.append(*character);
  }
  return result;
}

bool Take(std::string_view& text, std::string_view start) {
  if (!text.starts_with(start)) return false;
  text.remove_prefix(start.size());
  return true;
}

// The unescaped text between the quotes at the start of `line`; takes it off.
std::optional<std::string> TakeQuoted(std::string_view& line) {
  if (!Take(line, "\"")) return std::nullopt;
  std::size_t end = 0;
  while (end < line.size() && line[end] != '"') end += line[end] == '\\' ? 2 : 1;
  if (end >= line.size()) return std::nullopt;
  std::optional<std::string> text = Unescape(line.substr(0, end));
  line.remove_prefix(end + 1);
  return text;
}

// flagged rule "found"   or   suggested rule "found" → "replacement"
std::optional<Expected> ParseFinding(std::string_view line) {
  Expected expected;
  const bool suggested = Take(line, "suggested ");
  if (!suggested && !Take(line, "flagged ")) return std::nullopt;
  expected.action = suggested ? Action::kSuggested : Action::kFlagged;
  const std::size_t space = line.find(' ');
  if (space == line.npos) return std::nullopt;
  expected.rule = line.substr(0, space);
  line.remove_prefix(space + 1);
  std::optional<std::string> found = TakeQuoted(line);
  if (!found) return std::nullopt;
  expected.found = std::move(*found);
  if (suggested) {
    if (!Take(line, " → ")) return std::nullopt;
    std::optional<std::string> replacement = TakeQuoted(line);
    if (!replacement) return std::nullopt;
    expected.replacement = std::move(*replacement);
  }
  if (!line.empty()) return std::nullopt;
  return expected;
}

std::vector<std::string_view> LinesOf(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    lines.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

std::string Joined(const std::vector<std::string_view>& lines) {
  std::string text;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (i > 0) text.push_back('\n');
    text.append(lines[i]);
  }
  return text;
}

// What is wrong with the parts of an example, or nothing.
std::string Fill(Example& example, bool unchanged,
                 const std::vector<std::vector<std::string_view>>& parts) {
  const std::size_t most = unchanged ? 1 : 3;
  const std::size_t least = unchanged ? 1 : 2;
  if (parts.size() < least || parts.size() > most) return "wrong number of parts";
  std::optional<std::string> input = Unescape(Joined(parts[0]));
  std::optional<std::string> clean = unchanged ? input : Unescape(Joined(parts[1]));
  if (!input || !clean) return "not an escape";
  example.input = std::move(*input);
  example.clean = std::move(*clean);
  if (parts.size() < 3) return {};
  for (const std::string_view line : parts[2]) {
    std::optional<Expected> expected = ParseFinding(line);
    if (!expected) return "not a finding: " + std::string(line);
    example.findings.push_back(std::move(*expected));
  }
  return {};
}

}  // namespace

File Parse(std::string_view name, std::string_view text) {
  File file;
  file.name = name;
  file.rule = name.substr(0, name.rfind('.'));
  if (const std::size_t dash = file.rule.find('-'); dash != file.rule.npos) file.rule[dash] = '/';
  const auto fail = [&file](int line, std::string_view why) {
    file.errors.push_back(file.name + ":" + std::to_string(line) + ": " + std::string(why));
  };

  const std::vector<std::string_view> lines = LinesOf(text);
  if (lines.empty() || lines[0] != "# " + file.rule) fail(1, "does not begin with its rule's name");
  std::string settings;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    std::string_view sort = lines[i];
    if (!Take(sort, kFence)) continue;
    Example example;
    example.settings = settings;
    example.file = file.name;
    example.number = static_cast<int>(file.examples.size()) + 1;
    example.line = static_cast<int>(i) + 1;
    if (sort != " example" && sort != " unchanged" && sort != " settings") {
      fail(example.line, "not a sort of example");
    }
    std::vector<std::vector<std::string_view>> parts(1);
    for (++i; i < lines.size() && lines[i] != kFence; ++i) {
      if (lines[i] == ".") {
        parts.emplace_back();
      } else {
        parts.back().push_back(lines[i]);
      }
    }
    if (i == lines.size()) fail(example.line, "no closing fence");
    if (sort == " settings") {
      settings = Joined(parts[0]);
      continue;
    }
    const std::string wrong = Fill(example, sort == " unchanged", parts);
    if (!wrong.empty()) fail(example.line, wrong);
    file.examples.push_back(std::move(example));
  }
  return file;
}

std::vector<File> ReadFolder(const std::string& folder) {
  std::vector<File> files;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (entry.path().extension() != ".txt") continue;
    std::ifstream stream(entry.path(), std::ios::binary);
    const std::string text((std::istreambuf_iterator<char>(stream)), {});
    files.push_back(Parse(entry.path().filename().string(), text));
  }
  std::sort(files.begin(), files.end(),
            [](const File& a, const File& b) { return a.name < b.name; });
  return files;
}

bool Matches(std::string_view found, std::string_view text) {
  const std::size_t any = found.find(kAnyStretch);
  if (any == found.npos) return found == text;
  const std::string_view begin = found.substr(0, any);
  const std::string_view end = found.substr(any + kAnyStretch.size());
  return text.size() >= begin.size() + end.size() && text.starts_with(begin) && text.ends_with(end);
}

std::string Visible(std::string_view text) {
  std::string shown;
  for (std::size_t at = 0; at < text.size();) {
    const Char character = CharAt(text, at);
    const CharKind kind = KindOf(character.code);
    if (character.code == '\n') {
      shown += "\\n";
    } else if (kind == CharKind::kInvisible || kind == CharKind::kLineEnd ||
               (kind == CharKind::kSpace && character.code != ' ')) {
      char escape[16];
      std::snprintf(escape, sizeof escape, "\\u{%X}", static_cast<unsigned>(character.code));
      shown += escape;
    } else {
      shown.append(text.substr(at, character.length));
    }
    at += character.length;
  }
  return shown;
}

}  // namespace jinggao::spec
