#include "text/scan.h"

namespace jinggao {

bool HasCharacter(std::string_view text, std::string_view character) {
  constexpr std::size_t kStep = sizeof(Bytes16);
  const std::size_t last = character.size() - 1;
  std::size_t at = 0;
  for (; at + kStep + last <= text.size(); at += kStep) {
    std::uint32_t found = BitsOf((BytesAt(&text[at]) == All(character.front())) &
                                 (BytesAt(&text[at + last]) == All(character.back())));
    for (; found != 0; found &= found - 1) {
      const std::size_t place = at + static_cast<std::size_t>(std::countr_zero(found));
      if (text.substr(place).starts_with(character)) return true;
    }
  }
  return text.find(character, at) != text.npos;
}

}  // namespace jinggao
