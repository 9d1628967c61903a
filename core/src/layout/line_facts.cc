#include "layout/line_facts.h"

#include <algorithm>

#include "text/by_itself.h"
#include "text/characters.h"
#include "text/pairs.h"
#include "text/scan.h"

namespace jinggao {
namespace {

bool IsQuote(char32_t c) {
  return c == U'“' || c == U'”' || c == U'‘' || c == U'’' || c == U'「' || c == U'」' ||
         c == U'『' || c == U'』' || c == U'"' || c == U'\'';
}

bool IsTitleMark(char32_t c) { return c == U'《' || c == U'》' || c == U'〈' || c == U'〉'; }

bool IsStraightQuote(char32_t c) { return c == U'"' || c == U'\''; }

// A full stop as typed on a Western keyboard: not one after a figure.
bool IsWesternStop(char32_t c, CharKind before) {
  return (c == U'.' || c == U'．') &&
         (before == CharKind::kHan || before == CharKind::kLatin || before == CharKind::kCloser);
}

// `before` is the kind of the last character that is no closing mark or straight
// quote, apart from `last` itself.
Tail TailOf(char32_t last, CharKind kind, CharKind before) {
  const bool after_stop = before == CharKind::kStop || before == CharKind::kEllipsis;
  if (IsWesternStop(last, before)) return Tail::kStop;
  if (IsStraightQuote(last)) return after_stop ? Tail::kStopAndQuote : Tail::kQuote;
  switch (kind) {
    case CharKind::kHan:
    case CharKind::kKana:
    case CharKind::kHangul:
      return Tail::kHan;
    case CharKind::kDigit:
      return Tail::kDigit;
    case CharKind::kLatin:
      return Tail::kLatin;
    case CharKind::kComma:
      return Tail::kComma;
    case CharKind::kEnumeration:
      return Tail::kEnumeration;
    case CharKind::kSemicolon:
      return Tail::kSemicolon;
    case CharKind::kColon:
      return Tail::kColon;
    case CharKind::kStop:
      return Tail::kStop;
    case CharKind::kEllipsis:
      return Tail::kEllipsis;
    case CharKind::kOpener:
      return Tail::kOpener;
    case CharKind::kDash:
      return Tail::kDash;
    case CharKind::kCloser:
      if (after_stop) return Tail::kStopAndQuote;
      if (IsQuote(last)) return Tail::kQuote;
      return IsTitleMark(last) ? Tail::kTitle : Tail::kBracket;
    default:
      return Tail::kOther;
  }
}

Head HeadOf(char32_t first, CharKind kind) {
  switch (kind) {
    case CharKind::kHan:
    case CharKind::kKana:
    case CharKind::kHangul:
      return Head::kHan;
    case CharKind::kDigit:
      return Head::kDigit;
    case CharKind::kLatin:
      return Head::kLatin;
    case CharKind::kOpener:
      if (IsQuote(first)) return Head::kQuote;
      return IsTitleMark(first) ? Head::kTitle : Head::kBracket;
    case CharKind::kComma:
    case CharKind::kEnumeration:
    case CharKind::kSemicolon:
    case CharKind::kColon:
    case CharKind::kStop:
    case CharKind::kEllipsis:
    case CharKind::kCloser:
      return Head::kNoStart;
    case CharKind::kDash:
      return Head::kDash;
    case CharKind::kSymbol:
    case CharKind::kDot:
      return first == U'%' || first == U'％' ? Head::kNoStart : Head::kSymbol;
    default:
      return Head::kOther;
  }
}

constexpr std::uint32_t kLongestLabel = 8;  // characters
constexpr char32_t kAnyIdeograph = U'一';   // stands for all of them: none says more of a line

bool IsMark(CharKind kind) {
  switch (kind) {
    case CharKind::kStop:
    case CharKind::kEllipsis:
    case CharKind::kComma:
    case CharKind::kEnumeration:
    case CharKind::kSemicolon:
    case CharKind::kColon:
    case CharKind::kCloser:
      return true;
    default:
      return false;
  }
}

}  // namespace

JINGGAO_BY_ITSELF LineFacts MeasureLine(std::string_view line, std::vector<TopicPair>& pairs) {
  LineFacts facts;
  // Room for as many pairs as there may be; what is left over is given back.
  const std::size_t before = pairs.size();
  pairs.resize(before + line.size() / 3);
  TopicPair* next_pair = pairs.data() + before;
  char32_t last = 0;
  CharKind last_kind = CharKind::kOther;
  // What stands before the closing marks that end the line so far, or before the
  // last character.
  CharKind before_last = CharKind::kOther;
  std::int32_t depth = 0;
  bool mark_seen = false;
  Balance balance;
  for (std::size_t at = 0; at < line.size();) {
    if (IsIdeographAt(line, at)) {
      const std::size_t begin = at;
      at = PassIdeographs(line, at);
      const auto more = static_cast<std::uint32_t>((at - begin) / 3);
      if (facts.chars == 0) facts.head = Head::kHan;
      facts.chars += more;
      facts.width += 2 * more;
      facts.han += more;
      facts.since_stop += more;
      if (!mark_seen) facts.until_mark += more;
      if (more > 1) next_pair = WritePairs(line.substr(begin, at - begin), next_pair);
      before_last = last_kind = CharKind::kHan;
      last = kAnyIdeograph;
      continue;
    }
    const Char c = CharAt(line, at);
    at += c.length;
    const CharKind kind = KindOf(c.code);
    facts.contents.Note(c.code, kind, last_kind);
    if (kind == CharKind::kInvisible) continue;
    if (facts.chars == 0) facts.head = HeadOf(c.code, kind);
    if (!mark_seen && IsMark(kind)) {
      mark_seen = true;
      facts.labelled = kind == CharKind::kColon && facts.until_mark <= kLongestLabel;
    }
    if (!mark_seen) ++facts.until_mark;
    ++facts.chars;
    if (kind != CharKind::kSpace) facts.width += c.code < 0x80 ? 1 : 2;
    ++facts.since_stop;
    switch (kind) {
      case CharKind::kHan:
        ++facts.han;
        break;
      case CharKind::kKana:
      case CharKind::kHangul:
        ++facts.other_letters;
        break;
      case CharKind::kDigit:
        ++facts.digits;
        break;
      case CharKind::kLatin:
        ++facts.latin;
        break;
      case CharKind::kComma:
      case CharKind::kSemicolon:
        ++facts.commas;
        break;
      case CharKind::kEnumeration:
        ++facts.enumerations;
        break;
      case CharKind::kColon:
        ++facts.colons;
        break;
      case CharKind::kStop:
        ++facts.stops;
        facts.since_stop = 0;
        break;
      case CharKind::kSpace:
        if (last_kind != CharKind::kSpace) ++facts.spaces;
        break;
      case CharKind::kOpener:
        balance.Pass(c.code);
        ++depth;
        facts.curly_quotes += c.code == U'“';
        facts.corner_quotes += c.code == U'「';
        break;
      case CharKind::kCloser:
        balance.Pass(c.code);
        if (depth > 0) {
          --depth;
        } else {
          ++facts.unopened;
        }
        break;
      default:
        break;
    }
    const bool closing = last_kind == CharKind::kCloser || IsStraightQuote(last);
    if (!closing) before_last = IsWesternStop(last, before_last) ? CharKind::kStop : last_kind;
    last = c.code;
    last_kind = kind;
  }
  pairs.resize(static_cast<std::size_t>(next_pair - pairs.data()));
  facts.echoes = FindEchoes(std::span(pairs).subspan(before));
  if (!balance.IsEven()) facts.contents.Add(Sort::kUneven);
  facts.unclosed = depth;
  facts.tail = TailOf(last, last_kind, before_last);
  return facts;
}

}  // namespace jinggao
