#include "layout/line_closings.h"

#include <algorithm>
#include <cstddef>

#include "text/affixes.h"
#include "text/characters.h"
#include "text/telephone.h"

namespace jinggao {
namespace {

// Of an address or a number, with spaces in it: 0553-666 8888
bool IsOfContact(char c) { return c > 0x20 && c < 0x7F && c != ',' && c != ';' && c != ':'; }

bool IsDigit(char c) { return c >= '0' && c <= '9'; }

std::size_t DigitsIn(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), IsDigit));
}

}  // namespace

bool EndsWithContact(const LineFacts& facts, std::string_view line) {
  constexpr std::size_t kFewest = 7;  // digits of a number that rings
  if (facts.tail != Tail::kDigit && facts.tail != Tail::kLatin) return false;
  std::size_t begin = line.size();
  while (begin > 0 && IsOfContact(line[begin - 1])) --begin;
  const std::string_view contact = line.substr(begin);
  const bool spaced = begin > 0 && line[begin - 1] == ' ';
  if (spaced && TelephoneLength(contact) == contact.size()) return true;
  while (begin > 0 && line[begin - 1] == ' ') --begin;
  if (begin == 0 || KindOf(CharBefore(line, begin).code) != CharKind::kColon) return false;
  return contact.find('@') != contact.npos || contact.starts_with("www.") ||
         (DigitsIn(contact) >= kFewest && DigitsIn(contact) + 2 >= contact.size());
}

bool EndsWithBlank(std::string_view line) { return line.ends_with("__"); }

bool EndsWithSpeaker(std::string_view line) {
  if (!EndsWithAny(line, {"说", "說"})) return false;
  constexpr CharKinds kOfNames = {CharKind::kHan, CharKind::kDigit};  // 82岁的孟广田
  std::size_t at = line.size();
  while (at > 0 && kOfNames.Have(KindOf(CharBefore(line, at).code))) {
    at -= CharBefore(line, at).length;
  }
  return EndsWithAny(line.substr(0, at), {"。”", "！”", "？”", "……”", "，”"});
}

}  // namespace jinggao
