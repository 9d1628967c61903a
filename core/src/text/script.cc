#include "text/script.h"

#include <cstddef>

#include "text/characters.h"
#include "text/scan.h"

namespace jinggao {
namespace {

// The commonest characters that were simplified, in either form. Left out are those
// whose simple form is old and stands in both scripts, such as 后, 里 and 面.
constexpr std::u32string_view kSimplified =
    U"国会个这为来们发时说过对学还进产业务开关东车门见长马经动员问间现实场设县区报电农"
    U"济战历万与书义习乡买争亚亲亿仅从优传体众让给认记领导应该条样种总结构组织级约统华"
    U"当单";
constexpr std::u32string_view kTraditional =
    U"國會個這為來們發時說過對學還進產業務開關東車門見長馬經動員問間現實場設縣區報電農"
    U"濟戰歷萬與書義習鄉買爭亞親億僅從優傳體眾讓給認記領導應該條樣種總結構組織級約統華"
    U"當單";

}  // namespace

bool IsChinese(std::string_view text) {
  // Nearly every Japanese or Korean sentence, even of long names of offices, has more than
  // one of its own syllables to six ideographs; a Chinese one that quotes a foreign name
  // has fewer, or goes uncorrected.
  constexpr std::size_t kOneIn = 6;
  std::size_t ideographs = 0;
  std::size_t syllables = 0;
  std::size_t latin_words = 0;
  bool in_word = false;
  for (std::size_t at = 0; at < text.size();) {
    if (const std::size_t begin = at; (at = PassIdeographs(text, at)) > begin) {
      ideographs += (at - begin) / 3;
      in_word = false;
      continue;
    }
    const Char character = CharAt(text, at);
    at += character.length;
    const CharKind kind = KindOf(character.code);
    ideographs += kind == CharKind::kHan;
    syllables += kind == CharKind::kKana || kind == CharKind::kHangul;
    latin_words += kind == CharKind::kLatin && !in_word;
    in_word = kind == CharKind::kLatin;
  }
  return ideographs > syllables * kOneIn && ideographs > latin_words;
}

Script ScriptOf(std::string_view text) {
  constexpr int kEnough = 4;  // characters of the one script more than of the other
  int surplus = 0;            // of simplified characters
  for (std::size_t at = 0; at < text.size() && surplus < kEnough && surplus > -kEnough;) {
    const Char character = CharAt(text, at);
    at += character.length;
    if (character.length != 3) continue;
    surplus += kSimplified.find(character.code) != kSimplified.npos;
    surplus -= kTraditional.find(character.code) != kTraditional.npos;
  }
  if (surplus == 0) return Script::kUnclear;
  return surplus > 0 ? Script::kSimplified : Script::kTraditional;
}

}  // namespace jinggao
