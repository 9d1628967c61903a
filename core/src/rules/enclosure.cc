#include "rules/enclosure.h"

#include <algorithm>

#include "text/characters.h"

namespace jinggao {

Enclosure EnclosureOf(std::string_view text, std::size_t at) {
  constexpr int kFarthest = 100;  // characters
  Enclosure found;
  int depth = 0;
  for (int taken = 0; at > 0 && taken < kFarthest; ++taken) {
    const Char character = CharBefore(text, at);
    at -= character.length;
    const CharKind kind = KindOf(character.code);
    if (kind == CharKind::kCloser) ++depth;
    if (kind == CharKind::kOpener && depth-- == 0) {
      found.opener = character.code;
      break;
    }
    found.has_clauses |= depth == 0 && (character.code == U'，' || character.code == U'。');
  }
  return found;
}

bool IsInTitle(std::string_view text, std::size_t at) {
  const Enclosure enclosure = EnclosureOf(text, at);
  if (enclosure.opener == 0) return false;
  return enclosure.opener == U'《' || enclosure.opener == U'〈' || !enclosure.has_clauses;
}

bool IsBetweenStraightQuotes(std::string_view text, std::size_t at) {
  constexpr std::size_t kFarthest = 120;  // bytes
  constexpr std::string_view kQuote = "\"";
  const auto is_phrase = [](std::string_view part) {
    return part.find("，") == part.npos && part.find("。") == part.npos;
  };
  const std::size_t from = at - std::min(at, kFarthest);
  const std::string_view before = text.substr(from, at - from);
  const std::string_view after = text.substr(at, kFarthest);
  const std::size_t opened = before.rfind(kQuote);
  const std::size_t closes = after.find(kQuote);
  return opened != before.npos && closes != after.npos && is_phrase(before.substr(opened)) &&
         is_phrase(after.substr(0, closes));
}

}  // namespace jinggao
