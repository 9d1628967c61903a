// typo/confusable-character: see tests/spec/typo-confusable-character.txt.

#include <utf8/unchecked.h>

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>

#include "rules/all.h"
#include "text/characters.h"
#include "text/scan.h"
#include "text/script.h"
#include "text/unified_ideographs.h"

namespace jinggao {
namespace {

constexpr bool In(char32_t code, char32_t first, char32_t last) {
  return code >= first && code <= last;
}

constexpr bool IsRadical(char32_t code) { return In(code, 0x2E80, 0x2FD5); }

constexpr bool IsPrivate(char32_t code) {
  return In(code, 0xE000, 0xF8FF) || In(code, 0xF0000, 0xFFFFD) || In(code, 0x100000, 0x10FFFD);
}

constexpr bool IsCompatibility(char32_t code) {
  return In(code, 0xF900, 0xFAD9) || In(code, 0x2F800, 0x2FA1D);
}

// The first bytes of those above.
constexpr ByteSet kLeads("\xE2\xEE\xEF\xF0\xF3\xF4");

// Whether the second byte leaves it possible, after E2 and EF: most punctuation begins
// with them too.
bool MayBeConfusable(char lead, char next) {
  if (lead == '\xE2') return next >= '\xBA';
  if (lead == '\xEF') return next <= '\xAB';
  return true;
}

// Parts of characters that no sentence has as characters: where one stands, it is
// spoken of, or a glyph was taken for another.
constexpr std::u32string_view kParts =
    U"丨丶丿亅亠冂冖冫凵勹匚匸卩厶囗夂夊宀尢屮巛廴廾彐"
    U"彡彳攴疒癶禸虍襾髟乛乚亻𠘨刂㔾𡯂彑𫜹忄扌攵歺氵氺"
    U"灬爫丬犭𤴔礻𥫗糹纟罓罒㓁𦉫𦍌𦍋耂肀𦥑艹衤覀𧢲讠𧾷"
    U"辶钅镸𨸏阝𩙿飠饣𩠐";

// Traditional and simplified forms of the characters that are radicals.
constexpr std::u32string_view kForms =
    U"戶户黃黄見见貝贝車车長长門门韋韦頁页風风飛飞馬马魚鱼鳥鸟鹵卤麥麦黽黾齊齐齒齿龍龙龜龟";

char32_t InScript(char32_t ideograph, Script script) {
  const std::size_t found = kForms.find(ideograph);
  if (found == kForms.npos || script == Script::kUnclear) return ideograph;
  return kForms[found / 2 * 2 + (script == Script::kSimplified ? 1 : 0)];
}

// Whether radicals are spoken of around `at`: “⺮”字头, ⼥字旁.
bool IsCalledRadical(std::string_view text, std::size_t at) {
  constexpr std::size_t kNear = 20;  // bytes
  const std::string_view after = text.substr(at, kNear);
  return after.find("字旁") != after.npos || after.find("字头") != after.npos ||
         after.find("字底") != after.npos;
}

// Whether `span` stands alone between quotes: the character itself is meant.
bool IsQuoted(std::string_view text, Span span) {
  if (span.begin == 0 || span.end == text.size()) return false;
  const char32_t before = CharBefore(text, span.begin).code;
  const char32_t after = CharAt(text, span.end).code;
  return (before == U'“' && after == U'”') || (before == U'‘' && after == U'’') ||
         (before == U'「' && after == U'」') || (before == U'『' && after == U'』') ||
         (before == U'"' && after == U'"');
}

// Characters side by side for which the same is to be done.
struct Run {
  Span span;
  Certainty certainty = Certainty::kDoubtful;
  std::string replacement;
};

class Finder {
 public:
  Finder(std::string_view text, Reporter& report) : text_(text), report_(report) {}

  void Look(std::size_t at, Char character) {
    const Span span{static_cast<std::uint32_t>(at),
                    static_cast<std::uint32_t>(at + character.length)};
    if (IsPrivate(character.code)) {
      Add(span, Certainty::kDoubtful, 0);
    } else if ((IsRadical(character.code) || IsCompatibility(character.code)) && IsInChinese()) {
      LookAtIdeograph(span, character.code);
    }
  }

  void Finish() {
    if (run_.span.size() > 0) report_.Report(run_.span, run_.certainty, run_.replacement);
    run_ = Run{};
  }

 private:
  void LookAtIdeograph(Span span, char32_t code) {
    const bool radical = IsRadical(code);
    if (radical &&
        (IsQuoted(text_, span) || IsCalledRadical(text_, span.begin) || IsAboutRadicals())) {
      return;
    }
    const char32_t meant = UnifiedIdeographOf(code);
    if (meant == 0) {
      // Of compatibility ideographs these are ideographs in their own right.
      if (radical) Add(span, Certainty::kDoubtful, 0);
      return;
    }
    const bool part = radical && kParts.find(meant) != kParts.npos;
    const bool has_forms = radical && kForms.find(meant) != kForms.npos;
    Add(span, part ? Certainty::kLikely : Certainty::kSure,
        has_forms ? InScript(meant, TheScript()) : meant);
  }

  void Add(Span span, Certainty certainty, char32_t replacement) {
    if (run_.span.end != span.begin || run_.certainty != certainty) {
      Finish();
      run_.span.begin = span.begin;
      run_.certainty = certainty;
    }
    run_.span.end = span.end;
    if (replacement != 0) {
      utf8::unchecked::append(replacement, std::back_inserter(run_.replacement));
    }
  }

  bool IsInChinese() {
    if (!chinese_) chinese_ = IsChinese(text_);
    return *chinese_;
  }

  bool IsAboutRadicals() {
    if (!about_radicals_) {
      about_radicals_ = text_.find("部首") != text_.npos || text_.find("偏旁") != text_.npos;
    }
    return *about_radicals_;
  }

  Script TheScript() {
    if (!script_) script_ = ScriptOf(text_);
    return *script_;
  }

  std::string_view text_;
  Reporter& report_;
  Run run_;  // empty at first
  std::optional<bool> chinese_;
  std::optional<bool> about_radicals_;
  std::optional<Script> script_;
};

}  // namespace

void FindConfusableCharacters(const BlockText& block, Reporter& report) {
  const std::string_view text = block.text;
  Finder finder(text, report);
  for (std::size_t at = kLeads.FindIn(text, 0); at < text.size();
       at = kLeads.FindIn(text, at + 1)) {
    if (MayBeConfusable(text[at], text[at + 1])) finder.Look(at, CharAt(text, at));
  }
  finder.Finish();
}

}  // namespace jinggao
