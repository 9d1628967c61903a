#include "text/noted_marks.h"

namespace jinggao {

std::vector<NotedMark> MarksIn(std::string_view text) {
  std::vector<NotedMark> marks;
  for (std::size_t at = 0; at < text.size();) {
    const Char character = CharAt(text, at);
    const CharKind kind = KindOf(character.code);
    if (kMarkKinds.Have(kind)) {
      marks.push_back({static_cast<std::uint32_t>(at), kind});
    }
    at += character.length;
  }
  return marks;
}

}  // namespace jinggao
