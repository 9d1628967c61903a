#include "layout/clauses.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "text/by_itself.h"
#include "text/characters.h"
#include "text/scan.h"

namespace jinggao {
namespace {

constexpr std::uint32_t kLongest = 40;  // characters
constexpr CharKinds kBetween = {CharKind::kComma, CharKind::kSemicolon, CharKind::kColon,
                                CharKind::kStop, CharKind::kSpace};

}  // namespace

JINGGAO_BY_ITSELF Clauses ClausesOf(std::string_view line, const LineFacts& facts) {
  constexpr std::uint32_t kNear = 2;  // characters
  if (facts.chars > kLongest || facts.EndsSentence() || facts.IsLetterSpaced()) {
    return Clauses::kNone;
  }
  std::array<std::uint32_t, 2> lengths{};
  std::size_t count = 0;     // of clauses that a mark ended
  std::uint32_t length = 0;  // of the one that goes on
  for (std::size_t at = 0; at < line.size();) {
    if (const std::size_t end = PassIdeographs(line, at); end > at) {
      length += static_cast<std::uint32_t>((end - at) / 3);
      at = end;
      continue;
    }
    const Char c = CharAt(line, at);
    at += c.length;
    if (c.code != U'—' && !kBetween.Have(KindOf(c.code))) {
      ++length;
    } else if (length > 0) {
      if (count == lengths.size()) return Clauses::kSeveral;
      lengths[count++] = length;
      length = 0;
    }
  }
  if (length > 0 && count == lengths.size()) return Clauses::kSeveral;
  if (length > 0) lengths[count++] = length;
  if (count < 2) return Clauses::kNone;
  const auto [shorter, longer] = std::minmax(lengths[0], lengths[1]);
  if (longer == shorter) return Clauses::kEven;
  return longer - shorter <= kNear ? Clauses::kNearly : Clauses::kUneven;
}

}  // namespace jinggao
