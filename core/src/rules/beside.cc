#include "rules/beside.h"

#include "text/characters.h"

namespace jinggao {
namespace {

Beside Classify(Char character) {
  switch (KindOf(character.code)) {
    case CharKind::kHan:
      return Beside::kHan;
    case CharKind::kDigit:
      return Beside::kDigit;
    case CharKind::kLatin:
      return Beside::kLetter;
    case CharKind::kSpace:
      return Beside::kSpace;
    case CharKind::kOpener:
      return character.length == 3 ? Beside::kOpener : Beside::kOther;
    case CharKind::kCloser:
      return character.length == 3 ? Beside::kCloser : Beside::kOther;
    case CharKind::kStop:
    case CharKind::kEllipsis:
    case CharKind::kComma:
    case CharKind::kEnumeration:
    case CharKind::kSemicolon:
    case CharKind::kColon:
      return character.length == 3 ? Beside::kMark : Beside::kOther;
    case CharKind::kDash:
      return character.code == U'—' ? Beside::kMark : Beside::kOther;
    default:
      return Beside::kOther;
  }
}

bool IsSpace(Char character) { return KindOf(character.code) == CharKind::kSpace; }

}  // namespace

Beside Before(std::string_view text, std::size_t at) {
  return at == 0 ? Beside::kEdge : Classify(CharBefore(text, at));
}

Beside After(std::string_view text, std::size_t at) {
  return at == text.size() ? Beside::kEdge : Classify(CharAt(text, at));
}

std::size_t BeforeSpaces(std::string_view text, std::size_t at) {
  while (at > 0 && IsSpace(CharBefore(text, at))) at -= CharBefore(text, at).length;
  return at;
}

std::size_t AfterSpaces(std::string_view text, std::size_t at) {
  while (at < text.size() && IsSpace(CharAt(text, at))) at += CharAt(text, at).length;
  return at;
}

}  // namespace jinggao
