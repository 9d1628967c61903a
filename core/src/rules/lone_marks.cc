#include "rules/lone_marks.h"

#include <cstddef>

#include "text/characters.h"

namespace jinggao {
namespace {

// One mark, and what stands beside it.
class Mark {
 public:
  Mark(std::string_view text, Span span, bool opens)
      : before_(text.substr(0, span.begin)),
        self_(text.substr(span.begin, span.size())),
        after_(text.substr(span.end)),
        opens_(opens) {}

  // Feet and inches, minutes and seconds, a year without its century, an apostrophe at
  // a word's end: 55”电视, 39°54’26”, ’98, the readers’.
  bool IsMeasure() const {
    const CharKind kind = Last(before_);
    if (kind == CharKind::kDigit) return true;
    const bool single = self_ == "’" || self_ == "‘";
    return single && (kind == CharKind::kLatin || First(after_) == CharKind::kDigit);
  }

  // Both neighbours, spaces aside, are Latin letters or half-width marks.
  bool IsInLatin() const {
    std::string_view left = before_;
    while (Last(left) == CharKind::kSpace) left.remove_suffix(CharBefore(left, left.size()).length);
    std::string_view right = after_;
    while (First(right) == CharKind::kSpace) right.remove_prefix(CharAt(right, 0).length);
    return !left.empty() && !right.empty() && IsLatin(CharBefore(left, left.size()).code) &&
           IsLatin(CharAt(right, 0).code);
  }

  // A half-width bracket without Chinese text at its inner side.
  bool IsCode() const {
    return self_.size() == 1 && (opens_ ? First(after_) : Last(before_)) != CharKind::kHan;
  }

  // Behind an item's number: 1） a） 一） 12）.
  bool IsNumbering() const {
    constexpr int kLongest = 3;  // characters of a number
    if (opens_) return false;
    std::string_view left = before_;
    int length = 0;
    while (!left.empty() && IsNumeral(CharBefore(left, left.size()).code)) {
      left.remove_suffix(CharBefore(left, left.size()).length);
      if (++length > kLongest) return false;
    }
    if (length == 0) return false;
    switch (Last(left)) {
      case CharKind::kLineEnd:
      case CharKind::kSpace:
      case CharKind::kStop:
      case CharKind::kComma:
      case CharKind::kEnumeration:
      case CharKind::kSemicolon:
      case CharKind::kColon:
        return true;
      default:
        return false;
    }
  }

  // Half of a face made of marks: ：） ;( ^_^）.
  bool IsFace() const {
    std::string_view left = before_;
    constexpr int kMostMouths = 4;
    for (int i = 0; i < kMostMouths && left.ends_with(self_); ++i) {
      left.remove_suffix(self_.size());
    }
    return (!left.empty() && IsEye(CharBefore(left, left.size()).code)) ||
           (opens_ && !after_.empty() && IsEye(CharAt(after_, 0).code));
  }

  // 更多》》 or 》相关新闻.
  bool IsArrow() const {
    if (before_.ends_with(self_) || after_.starts_with(self_)) return true;
    if (opens_) return after_.empty();
    return before_.empty() || Last(before_) == CharKind::kSpace;
  }

 private:
  // At the block's ends, a line end.
  static CharKind Last(std::string_view text) {
    return text.empty() ? CharKind::kLineEnd : KindOf(CharBefore(text, text.size()).code);
  }
  static CharKind First(std::string_view text) {
    return text.empty() ? CharKind::kLineEnd : KindOf(CharAt(text, 0).code);
  }
  static bool IsLatin(char32_t code) {
    const CharKind kind = KindOf(code);
    return kind == CharKind::kLatin || (code < 0x80 && kind != CharKind::kDigit);
  }
  static bool IsNumeral(char32_t code) {
    const CharKind kind = KindOf(code);
    return kind == CharKind::kDigit || kind == CharKind::kLatin || kind == CharKind::kSymbol ||
           std::u32string_view(U"一二三四五六七八九十甲乙丙丁").find(code) !=
               std::u32string_view::npos;
  }
  static bool IsEye(char32_t code) {
    return std::u32string_view(U":;=^_-：；＝＾＿><").find(code) != std::u32string_view::npos;
  }

  std::string_view before_;
  std::string_view self_;
  std::string_view after_;
  bool opens_;
};

}  // namespace

bool IsRightAlone(std::string_view text, Span span, bool opens, Pair pair) {
  const Mark mark(text, span, opens);
  switch (pair) {
    case Pair::kDouble:
    case Pair::kSingle:
      return mark.IsMeasure() || mark.IsInLatin();
    case Pair::kRound:
      return mark.IsFace() || mark.IsNumbering() || mark.IsCode();
    case Pair::kTitle:
    case Pair::kInnerTitle:
      return mark.IsArrow();
    default:
      return false;
  }
}

}  // namespace jinggao
