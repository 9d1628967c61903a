#include "layout/line_facts.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>

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

// The characters of a line from its end on, without invisible ones.
class Backwards {
 public:
  explicit Backwards(std::string_view line) : line_(line) {}

  // The next one; none where the line begins.
  std::optional<char32_t> Next() {
    while (end_ > 0) {
      const Char c = CharBefore(line_, end_);
      end_ -= c.length;
      if (KindOf(c.code) != CharKind::kInvisible) return c.code;
    }
    return std::nullopt;
  }
  // The next one that is no closing mark and no straight quote.
  std::optional<char32_t> NextInside() {
    std::optional<char32_t> c = Next();
    while (c && (KindOf(*c) == CharKind::kCloser || IsStraightQuote(*c))) c = Next();
    return c;
  }

 private:
  std::string_view line_;
  std::size_t end_ = line_.size();
};

// Whether a full stop as typed on a Western keyboard, not one after a figure, is the
// character `c` before which `inside` are.
bool IsWesternStop(char32_t c, Backwards inside) {
  if (c != U'.' && c != U'．') return false;
  const std::optional<char32_t> before = inside.NextInside();
  if (!before) return false;
  const CharKind kind = KindOf(*before);  // behind a figure's sign, too: 12%.
  return kind == CharKind::kHan || kind == CharKind::kLatin || kind == CharKind::kSymbol;
}

// 出发啦～: a wave behind anything but a figure, of which it would be the first of two.
bool IsWave(std::string_view line, char32_t last) {
  if (last != U'～' && last != U'~') return false;
  Backwards inside(line);
  inside.Next();
  const std::optional<char32_t> before = inside.Next();
  return before && KindOf(*before) != CharKind::kDigit;
}

// Whether a stop stands before the closing marks that end `line`.
bool IsAfterStop(std::string_view line) {
  Backwards inside(line);
  inside.Next();
  const std::optional<char32_t> c = inside.NextInside();
  if (!c) return false;
  const CharKind kind = KindOf(*c);
  return kind == CharKind::kStop || kind == CharKind::kEllipsis || IsWesternStop(*c, inside);
}

// What is a mark too many, or the sign of a note, where it stands behind a full stop: 。, 。. 。*
// The sign may stand behind closing marks too: 。”①
constexpr CharKinds kStray = {CharKind::kComma, CharKind::kEnumeration, CharKind::kSemicolon,
                              CharKind::kDot,   CharKind::kSymbol,      CharKind::kOther};

// Whether a stop stands right before the last character of `line`.
bool IsRightAfterStop(std::string_view line) {
  Backwards inside(line);
  inside.Next();
  const std::optional<char32_t> c = inside.Next();
  return c && KindOf(*c) == CharKind::kStop;
}

// The tail of `line`, of which `last`, of kind `kind`, is the last character.
Tail TailOf(std::string_view line, char32_t last, CharKind kind) {
  if (last == U'.' || last == U'．') {
    Backwards inside(line);
    inside.Next();
    if (IsWesternStop(last, inside)) return Tail::kStop;
  }
  if (IsStraightQuote(last)) return IsAfterStop(line) ? Tail::kStopAndQuote : Tail::kQuote;
  if (last == U'.' && line.ends_with("...")) return Tail::kEllipsis;
  if (IsWave(line, last)) return Tail::kStop;
  if (kStray.Have(kind) && IsRightAfterStop(line)) return Tail::kStop;
  if (kind == CharKind::kSymbol && IsAfterStop(line)) return Tail::kStopAndQuote;
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
      if (IsAfterStop(line)) return Tail::kStopAndQuote;
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

// What `until_mark` is up to.
constexpr CharKinds kMarks = {CharKind::kStop,        CharKind::kEllipsis,  CharKind::kComma,
                              CharKind::kEnumeration, CharKind::kSemicolon, CharKind::kColon,
                              CharKind::kCloser};

// Of which there is more to note than how many there are.
constexpr CharKinds kNoted = {CharKind::kStop, CharKind::kSpace, CharKind::kOpener,
                              CharKind::kCloser};

std::uint16_t UpToMany(std::uint32_t count) {
  return static_cast<std::uint16_t>(std::min<std::uint32_t>(count, LineFacts::kMany));
}

// What the first visible character of `line` is.
Head HeadOfLine(std::string_view line) {
  for (std::size_t at = 0; at < line.size();) {
    if (IsIdeographAt(line, at)) return Head::kHan;
    const Char first = CharAt(line, at);
    const CharKind kind = KindOf(first.code);
    if (kind != CharKind::kInvisible) return HeadOf(first.code, kind);
    at += first.length;
  }
  return Head::kOther;
}

// The end of `text`, up to byte `end`, without the white space before it.
std::size_t WithoutSpaces(std::string_view text, std::size_t end) {
  while (end > 0) {
    const Char last = CharBefore(text, end);
    if (KindOf(last.code) != CharKind::kSpace) break;
    end -= last.length;
  }
  return end;
}

}  // namespace

JINGGAO_BY_ITSELF MeasuredLine MeasureLine(std::string_view text, std::uint32_t begin,
                                           LineNotes& notes) {
  LineFacts facts;
  std::uint32_t chars = 0;
  Contents contents;
  TopicPair* next_pair = notes.pairs;
  const std::size_t first_mark = notes.marks.size();
  char32_t last = 0;
  CharKind last_kind = CharKind::kOther;
  std::array<std::uint32_t, kCharKinds> of_kind{};  // characters, but for ideographs
  std::uint32_t ideographs = 0;
  std::uint32_t narrow = 0;     // characters of one half em, or spaces
  std::uint32_t last_stop = 0;  // characters as far as the last stop
  std::uint32_t spaces = 0;
  std::uint32_t curly_quotes = 0;
  std::uint32_t corner_quotes = 0;
  std::uint32_t unclosed = 0;
  std::uint32_t unopened = 0;
  bool mark_seen = false;
  Balance balance;
  std::size_t at = begin;
  OtherCharacters others(text, begin);
  while (at < text.size()) {
    const std::size_t first = at;
    at = others.Next();
    if (at > first) {
      const auto more = static_cast<std::uint32_t>((at - first) / 3);
      chars += more;
      ideographs += more;
      if (more > 1) next_pair = WritePairs(text, first, at, next_pair);
      last_kind = CharKind::kHan;
      last = kAnyIdeograph;
      if (at == text.size()) break;
    }
    const Char c = CharAt(text, at);
    const CharKind kind = KindOf(c.code);
    if (kind == CharKind::kLineEnd) break;
    ++of_kind[static_cast<std::size_t>(kind)];
    contents.NoteKind(kind, c.code < 0x80);
    if (!kMarkKinds.Have(kind)) {
      at += c.length;
      ++chars;
      narrow += c.code < 0x80;
      last = c.code;
      last_kind = kind;
      continue;
    }
    notes.marks.push_back({static_cast<std::uint32_t>(at), kind});
    at += c.length;
    contents.NoteMark(c.code, kind, last_kind);
    if (kind == CharKind::kInvisible) continue;
    if (!mark_seen && kMarks.Have(kind)) {
      mark_seen = true;
      facts.until_mark = chars;
      facts.labelled = kind == CharKind::kColon && facts.until_mark <= kLongestLabel;
    }
    ++chars;
    narrow += c.code < 0x80;
    if (kNoted.Have(kind)) {
      if (kind == CharKind::kStop) {
        last_stop = chars;
      } else if (kind == CharKind::kSpace) {
        narrow += c.code >= 0x80;
        if (last_kind != CharKind::kSpace) ++spaces;
      } else {
        balance.Pass(c.code);
        curly_quotes += c.code == U'“';
        corner_quotes += c.code == U'「';
        if (kind == CharKind::kOpener) {
          ++unclosed;
        } else if (unclosed > 0) {
          --unclosed;
        } else {
          ++unopened;
        }
      }
    }
    last = c.code;
    last_kind = kind;
  }
  if (const std::size_t end = WithoutSpaces(text, at); end < at) {
    // White space behind the line is no part of it.
    notes.marks.resize(first_mark);
    return MeasureLine(text.substr(0, end), begin, notes);
  }
  const auto count = [&of_kind](CharKind kind) { return of_kind[static_cast<std::size_t>(kind)]; };
  facts.chars = chars;
  facts.width = 2 * (chars - narrow) + narrow - count(CharKind::kSpace);
  facts.head = HeadOfLine(text.substr(begin, at - begin));
  facts.han = ideographs + count(CharKind::kHan);
  facts.digits = UpToMany(count(CharKind::kDigit));
  facts.latin = UpToMany(count(CharKind::kLatin));
  facts.other_letters = UpToMany(count(CharKind::kKana) + count(CharKind::kHangul));
  facts.commas = UpToMany(count(CharKind::kComma) + count(CharKind::kSemicolon));
  facts.stops = UpToMany(count(CharKind::kStop));
  facts.enumerations = UpToMany(count(CharKind::kEnumeration));
  facts.colons = UpToMany(count(CharKind::kColon));
  facts.spaces = UpToMany(spaces);
  facts.curly_quotes = UpToMany(curly_quotes);
  facts.corner_quotes = UpToMany(corner_quotes);
  facts.unclosed = UpToMany(unclosed);
  facts.unopened = UpToMany(unopened);
  facts.since_stop = chars - last_stop;
  if (!mark_seen) facts.until_mark = chars;
  notes.pairs = next_pair;
  if (!balance.IsEven()) contents.Add(Sort::kUneven);
  facts.contents = contents;
  facts.tail = TailOf(text.substr(begin, at - begin), last, last_kind);
  return {facts, static_cast<std::uint32_t>(at)};
}

}  // namespace jinggao
