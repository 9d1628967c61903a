// typo/fullwidth-alphanumeric: see tests/spec/typo-fullwidth-alphanumeric.txt.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "rules/all.h"
#include "text/characters.h"
#include "text/script.h"

namespace jinggao {
namespace {

constexpr char32_t kToHalf = 0xFEE0;  // from a full-width form to the half-width one

constexpr bool IsDigit(char32_t code) { return code >= U'０' && code <= U'９'; }

constexpr bool IsLetter(char32_t code) {
  return (code >= U'Ａ' && code <= U'Ｚ') || (code >= U'ａ' && code <= U'ｚ');
}

// ０ to ９ are EF BC 90 to 99, Ａ to Ｚ EF BC A1 to BA, ａ to ｚ EF BD 81 to 9A.
char32_t FullWidthAt(std::string_view text, std::size_t at) {
  if (at >= text.size() || text[at] != '\xEF') return 0;
  const char32_t code = CharAt(text, at).code;
  return IsDigit(code) || IsLetter(code) ? code : 0;
}

// Whether the full stop at `at`, behind a digit, is a decimal point.
bool IsPoint(std::string_view text, std::size_t at) {
  return text.substr(at).starts_with("．") && IsDigit(FullWidthAt(text, at + 3));
}

bool IsKana(char32_t code) { return KindOf(code) == CharKind::kKana; }

}  // namespace

void FindFullWidthAlphanumerics(const BlockText& block, Reporter& report) {
  const std::string_view text = block.text;
  std::optional<bool> chinese;
  for (std::size_t at = text.find('\xEF'); at != text.npos; at = text.find('\xEF', at)) {
    const std::size_t begin = at;
    std::string replacement;
    for (char32_t code = FullWidthAt(text, at); code != 0; code = FullWidthAt(text, at)) {
      replacement += static_cast<char>(code - kToHalf);
      at += 3;
      if (IsDigit(code) && IsPoint(text, at)) {
        replacement += '.';
        at += 3;
      }
    }
    if (at == begin) {
      at += 3;
      continue;
    }
    // Japanese words are written with them: Ｔシャツ.
    if (begin > 0 && IsKana(CharBefore(text, begin).code)) continue;
    if (at < text.size() && IsKana(CharAt(text, at).code)) continue;
    if (!chinese) chinese = IsChinese(text);
    if (!*chinese) return;
    report.Report({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(at)},
                  Certainty::kSure, replacement);
  }
}

}  // namespace jinggao
