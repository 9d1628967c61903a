#include "io/html_text.h"

#include <cstddef>

#include "io/messages.h"
#include "text/characters.h"

namespace jinggao {
namespace {

std::string_view EscapeOf(char32_t code) {
  switch (code) {
    case U'&':
      return "&amp;";
    case U'<':
      return "&lt;";
    case U'>':
      return "&gt;";
    case U'"':
      return "&quot;";
    case U'\'':
      return "&#39;";
    default:
      return {};
  }
}

// Zero-width joiners, variation selectors and tags: parts of emoji and ideographs.
bool IsPartOfCharacter(char32_t code) {
  return code == 0x200C || code == 0x200D || (code >= 0xFE00 && code <= 0xFE0F) ||
         (code >= 0xE0020 && code <= 0xE01EF);
}

std::string_view SignOfSpace(char32_t code) {
  switch (code) {
    case U'\t':
      return "⇥";
    case 0xA0:
      return "⍽";
    case 0x3000:
      return "□";
    default:
      return "␣";
  }
}

enum class Manner { kPlain, kShown, kSigns };

void AppendSign(std::string& html, std::string_view sign, Manner manner) {
  if (manner != Manner::kPlain) html += "<i>";
  html += sign;
  if (manner != Manner::kPlain) html += "</i>";
}

void Append(std::string& html, std::string_view text, Manner manner) {
  for (std::size_t at = 0; at < text.size();) {
    const Char c = CharAt(text, at);
    const std::string_view bytes = text.substr(at, c.length);
    at += c.length;
    switch (KindOf(c.code)) {
      case CharKind::kLineEnd:
        if (c.code == U'\r' && text.substr(at, 1) == "\n") break;  // the \n is the line end
        AppendSign(html, "↵", manner);
        if (manner == Manner::kShown) html += '\n';
        break;
      case CharKind::kSpace:
        if (manner != Manner::kSigns) {
          html += bytes;
        } else {
          AppendSign(html, SignOfSpace(c.code), manner);
        }
        break;
      case CharKind::kInvisible:
        if (manner != Manner::kSigns && IsPartOfCharacter(c.code)) {
          html += bytes;
        } else {
          AppendSign(html, CodePoint(c.code), manner);
        }
        break;
      default: {
        const std::string_view escape = EscapeOf(c.code);
        html += escape.empty() ? bytes : escape;
      }
    }
  }
}

}  // namespace

void AppendPlain(std::string& html, std::string_view text) { Append(html, text, Manner::kPlain); }
void AppendShown(std::string& html, std::string_view text) { Append(html, text, Manner::kShown); }
void AppendSigns(std::string& html, std::string_view text) { Append(html, text, Manner::kSigns); }

}  // namespace jinggao
