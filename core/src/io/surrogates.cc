#include "io/surrogates.h"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <iterator>
#include <optional>
#include <utility>

#include "io/json_string.h"

namespace jinggao {
namespace {

constexpr std::string_view kRule = "typo/invisible-character";
constexpr std::string_view kReplacement = "\uFFFD";

constexpr std::size_t kUnitEscape = 6;     // the bytes of \ud83d
constexpr std::size_t kSurrogateSize = 3;  // its bytes in a text

constexpr bool IsHigh(char16_t unit) { return (unit & 0xFC00) == 0xD800; }
constexpr bool IsLow(char16_t unit) { return (unit & 0xFC00) == 0xDC00; }

// An escape in JSON.
struct Escape {
  std::size_t size = 2;     // in bytes; two escapes that make a pair are one
  std::uint32_t bytes = 1;  // of what it writes, in UTF-8
  char16_t lone = 0;        // the lone surrogate that it writes, if it does
};

// The code unit that the escape at byte `at` writes, if that is \u and four digits.
std::optional<char16_t> UnitAt(std::string_view json, std::size_t at) {
  if (json.size() < at + kUnitEscape || json.substr(at, 2) != "\\u") return std::nullopt;
  const char* const end = json.data() + at + kUnitEscape;
  std::uint16_t unit = 0;
  if (std::from_chars(end - 4, end, unit, 16).ptr != end) return std::nullopt;
  return unit;
}

// The escape whose backslash is byte `at`.
Escape EscapeAt(std::string_view json, std::size_t at) {
  const auto unit = UnitAt(json, at);
  if (!unit) return {};
  if (IsHigh(*unit)) {
    const auto next = UnitAt(json, at + kUnitEscape);
    if (next && IsLow(*next)) return {2 * kUnitEscape, 4, 0};
  }
  if (IsHigh(*unit) || IsLow(*unit)) return {kUnitEscape, kSurrogateSize, *unit};
  return {kUnitEscape, *unit < 0x80 ? 1u : *unit < 0x800 ? 2u : 3u, 0};
}

// A surrogate as UTF-8 would write it.
std::string BytesOf(char16_t unit) {
  return {'\xED', static_cast<char>(0x80 | ((unit >> 6) & 0x3F)),
          static_cast<char>(0x80 | (unit & 0x3F))};
}

// The reverse, for the three bytes at `at`; nothing where no surrogate is.
std::optional<char16_t> SurrogateAt(std::string_view text, std::size_t at) {
  if (text.size() < at + kSurrogateSize || text[at] != '\xED') return std::nullopt;
  const auto second = static_cast<unsigned char>(text[at + 1]);
  const auto third = static_cast<unsigned char>(text[at + 2]);
  if (second < 0xA0) return std::nullopt;  // U+D000 to U+D7FF
  return static_cast<char16_t>(0xD000 | (second & 0x3F) << 6 | (third & 0x3F));
}

}  // namespace

std::string WithoutLoneSurrogates(std::string json) {
  for (std::size_t at = 0; (at = json.find('\\', at)) != std::string::npos;) {
    const Escape escape = EscapeAt(json, at);
    if (escape.lone != 0) json.replace(at, kUnitEscape, "\\ufffd");
    at += escape.size;
  }
  return json;
}

std::vector<LoneSurrogate> LoneSurrogatesOf(std::string_view literal) {
  std::vector<LoneSurrogate> lone;
  std::uint32_t byte = 0;
  std::size_t done = 1;  // the quote
  for (std::size_t at = 0; (at = literal.find('\\', done)) != std::string_view::npos;) {
    const Escape escape = EscapeAt(literal, at);
    byte += static_cast<std::uint32_t>(at - done);
    if (escape.lone != 0) lone.push_back({byte, escape.lone});
    byte += escape.bytes;
    done = at + escape.size;
  }
  return lone;
}

void ReportLoneSurrogates(const std::vector<LoneSurrogate>& lone, const Cleaner& cleaner,
                          const Messages& messages, Result& result) {
  if (lone.empty()) return;
  const auto& rules = cleaner.rules();
  const auto rule = std::find_if(rules.begin(), rules.end(),
                                 [](const RuleInfo& row) { return row.name == kRule; });
  std::vector<Finding> apart;
  auto around = result.findings.begin();  // the first fix that ends behind the surrogate's begin
  for (const auto& [byte, unit] : lone) {
    while (around != result.findings.end() &&
           (around->action != Action::kFixed || around->span.end <= byte)) {
      ++around;
    }
    if (around != result.findings.end() && around->span.begin <= byte) {
      around->original.replace(byte - around->span.begin, kSurrogateSize, BytesOf(unit));
      continue;
    }
    Finding& finding = apart.emplace_back();
    finding.rule = static_cast<std::uint16_t>(rule - rules.begin());
    finding.action = Action::kFixed;
    finding.confidence = 1000;
    finding.span = {byte, byte + static_cast<std::uint32_t>(kSurrogateSize)};
    finding.original = BytesOf(unit);
    finding.replacement = kReplacement;
    finding.note = messages.OfBrokenCharacter(unit);
  }
  std::vector<Finding> all;
  all.reserve(result.findings.size() + apart.size());
  std::merge(std::move_iterator(result.findings.begin()), std::move_iterator(result.findings.end()),
             std::move_iterator(apart.begin()), std::move_iterator(apart.end()),
             std::back_inserter(all), [](const Finding& a, const Finding& b) {
               return std::pair(a.span.begin, a.span.end) < std::pair(b.span.begin, b.span.end);
             });
  result.findings = std::move(all);
}

std::string QuotedWithSurrogates(std::string_view text) {
  std::string json = "\"";
  std::size_t done = 0;
  for (std::size_t at = 0; (at = text.find('\xED', at)) != std::string_view::npos; ++at) {
    const auto unit = SurrogateAt(text, at);
    if (!unit) continue;
    AppendEscaped(json, text.substr(done, at - done));
    json += "\\ud";
    for (int shift = 8; shift >= 0; shift -= 4) json += "0123456789abcdef"[*unit >> shift & 15];
    done = at + kSurrogateSize;
  }
  AppendEscaped(json, text.substr(done));
  return json + '"';
}

}  // namespace jinggao
