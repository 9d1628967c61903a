#include "layout/records.h"

#include <algorithm>
#include <cstdint>
#include <string_view>

#include "layout/line_openings.h"
#include "layout/line_pairs.h"
#include "text/affixes.h"
#include "text/by_itself.h"
#include "text/characters.h"
#include "text/scan.h"

namespace jinggao {
namespace {

// The form of a line, piece by piece: words, figures and foreign words by their sort alone,
// marks as they are.
class Form {
 public:
  explicit Form(std::string_view line) : line_(line) {}

  enum class Sort : std::uint8_t { kEnd, kWords, kSex, kFigure, kForeign, kMark };
  struct Piece {
    Sort sort = Sort::kEnd;
    char32_t mark = 0;
    bool operator==(const Piece&) const = default;
  };

  Piece Next() {
    const std::size_t end = at_;
    SkipSpaces();
    gaps_ += at_ > end;
    if (at_ == line_.size()) return {};
    const Sort sort = SortAt(at_);
    const std::size_t begin = at_;
    const char32_t mark = sort == Sort::kMark ? CharAt(line_, at_).code : 0;
    Pass();
    while (sort != Sort::kMark && at_ < line_.size() && GoesOn(sort)) Pass();
    const std::string_view piece = line_.substr(begin, at_ - begin);
    return {piece == "男" || piece == "女" ? Sort::kSex : sort, mark};
  }

  // How many of the pieces so far are set apart from the one before by spaces.
  int gaps() const { return gaps_; }

 private:
  void SkipSpaces() {
    while (at_ < line_.size() && KindOf(CharAt(line_, at_).code) == CharKind::kSpace) Pass();
  }
  void Pass() { at_ += CharAt(line_, at_).length; }

  Sort SortAt(std::size_t at) const {
    if (IsSign(at)) return Sort::kFigure;
    switch (KindOf(CharAt(line_, at).code)) {
      case CharKind::kHan:
        return Sort::kWords;
      case CharKind::kDigit:
        return Sort::kFigure;
      case CharKind::kLatin:
      case CharKind::kKana:
      case CharKind::kHangul:
        return Sort::kForeign;
      default:
        return Sort::kMark;
    }
  }

  // +0.62, -0.44: a sign before a figure is part of it.
  bool IsSign(std::size_t at) const {
    const bool sign = line_[at] == '-' || line_[at] == '+';
    const bool figure = at + 1 < line_.size() && line_[at + 1] >= '0' && line_[at + 1] <= '9';
    return sign && figure && (at == 0 || line_[at - 1] == ' ');
  }

  // Whether the piece goes on at at_. 98.2, 8:15 and 7% are figures.
  bool GoesOn(Sort sort) {
    if (sort == Sort::kWords) at_ = PassIdeographs(line_, at_);
    if (at_ == line_.size()) return false;
    if (SortAt(at_) == sort) return true;
    constexpr std::string_view kInFigures = ".:%";
    return sort == Sort::kFigure && kInFigures.find(line_[at_]) != kInFigures.npos;
  }

  std::string_view line_;
  std::size_t at_ = 0;
  int gaps_ = 0;
};

// Whether the two have one form, which tells something: two figures at least, or one among
// several marks. Who is a man or a woman is worth two. Cells of a table may have no marks, but
// are set apart by spaces.
bool HaveOneForm(std::string_view a, std::string_view b) {
  constexpr int kFigures = 2;
  constexpr int kPieces = 7;
  Form form_a(a);
  Form form_b(b);
  int pieces = 0;
  int figures = 0;
  int marks = 0;
  for (;; ++pieces) {
    const Form::Piece piece = form_a.Next();
    if (piece != form_b.Next()) return false;
    if (piece.sort == Form::Sort::kEnd) break;
    figures += piece.sort == Form::Sort::kFigure || piece.sort == Form::Sort::kForeign;
    figures += piece.sort == Form::Sort::kSex ? kFigures : 0;
    marks += piece.sort == Form::Sort::kMark;
  }
  constexpr int kCells = 4;
  const bool table = form_a.gaps() + 1 >= kCells && form_a.gaps() == form_b.gaps();
  return (marks > 0 || table) && (figures >= kFigures || (figures > 0 && pieces >= kPieces));
}

// mooncake 月饼: a foreign word and what it means, of a list of words.
bool IsGloss(const LineFacts& facts) {
  return facts.head == Head::kLatin && facts.tail == Tail::kHan && facts.spaces > 0 &&
         facts.until_mark == facts.chars;
}

// 陈素云（女） 青石茶业有限公司拼配技师: a name or a word of two or three characters, and what is
// said of it behind the only space.
bool IsEntry(const Page& page, const Line& of) {
  constexpr std::size_t kShortest = 2;
  constexpr std::size_t kLongest = 3;
  const LineFacts& facts = of.facts;
  if (facts.spaces != 1 || facts.stops + facts.commas > 0 || facts.head != Head::kHan ||
      of.cues.Has(Cue::kDispatch) || of.cues.Has(Cue::kFurther) || of.cues.Has(Cue::kRole)) {
    return false;
  }
  const std::string_view line = page.TextOf(of);
  std::size_t at = PassIdeographs(line, 0);
  const std::size_t characters = at / 3;
  if (characters < kShortest || characters > kLongest) return false;
  if (line.substr(at).starts_with("（")) {
    const std::size_t end = line.find("）", at);
    if (end == line.npos) return false;
    at = end + CharAt(line, end).length;
  }
  return at < line.size() && KindOf(CharAt(line, at).code) == CharKind::kSpace;
}

// Whether `line` and the one below it have one form. Neither has a sentence that ends, but for the
// last of several items, or opens a story.
bool GoWithEachOther(const Page& page, const Line& line, const Line& below) {
  if (line.facts.stops > 0 || below.facts.stops > 1 || line.cues.Has(Cue::kDispatch)) return false;
  std::string_view a = page.TextOf(line);
  std::string_view b = page.TextOf(below);
  std::uint32_t stops = 0;
  if (line.facts.tail == Tail::kSemicolon && a.ends_with("；") && EndsWithOneOf(b, "；。")) {
    stops = b.ends_with("。") ? 1 : 0;
    a.remove_suffix(kIdeographSize);
    b.remove_suffix(kIdeographSize);
  }
  return below.facts.stops == stops &&
         ((IsGloss(line.facts) && IsGloss(below.facts)) || HaveOneForm(a, b));
}

// Times or results in a row, as in a listing: 10:20 13:40 18:50.
bool IsRowOfFigures(const LineFacts& facts) {
  return facts.digits > 0 && facts.han + facts.latin == 0 && facts.spaces > 0 &&
         !facts.IsLetterSpaced();
}

// Cells that are set apart by spaces: 601398  工商银行  7.53, 鸡蛋 4.80 4.90 4.70. By more than
// one, twice at least; by wide ones, three times or two behind a number, as in 01　综合岗　8　大专;
// or figures next to each other. Two columns side by side have two em in between, as PDF viewers
// copy them.
bool IsRowOfCells(const LineFacts& facts, std::string_view line, NotedMarks marks) {
  constexpr int kColumnsApart = 4;  // half ems
  constexpr int kFigures = 2;       // that follow one
  constexpr int kCells = 3;         // behind the first
  if (facts.spaces == 0 || facts.IsLetterSpaced()) return false;
  int wide = 0;
  int cells = 0;
  int figures = 0;
  const auto is_digit = [line](std::size_t at) { return line[at] >= '0' && line[at] <= '9'; };
  for (std::size_t at = 0; (at = marks.Next({CharKind::kSpace}, at)) != NotedMarks::kNone;) {
    const std::size_t begin = at;
    const bool tab = line[at] == '\t';
    int apart = 0;
    for (; KindOf(CharAt(line, at).code) == CharKind::kSpace; at += CharAt(line, at).length) {
      apart += CharAt(line, at).code == U'\u3000' ? 2 : 1;
    }
    const bool one = at == begin + CharAt(line, begin).length;
    if (apart >= kColumnsApart) return true;
    wide += tab || !one;
    if (apart > 1) cells += line.find_first_not_of("0123456789") == begin ? 2 : 1;
    figures += one && begin > 0 && is_digit(begin - 1) && is_digit(at);
  }
  return facts.stops == 0 && (wide > 1 || cells >= kCells || figures >= kFigures);
}

// 河灯／叶知秋……2: a row of contents, with dots that lead to its page.
bool IsRowOfContents(const LineFacts& facts, std::string_view line) {
  constexpr std::size_t kLongest = 3;  // digits
  if (facts.tail != Tail::kDigit) return false;
  const std::size_t last = line.find_last_not_of("0123456789");
  if (last == line.npos || line.size() - 1 - last > kLongest) return false;
  const std::string_view rest = line.substr(0, last + 1);
  return rest.ends_with("…") || rest.ends_with("··") || rest.ends_with("..");
}

}  // namespace

bool IsRow(const Page& page, const Line& line) {
  const std::string_view text = page.TextOf(line);
  return IsRowOfFigures(line.facts) ||
         IsRowOfCells(line.facts, text, {page.MarksOf(line), line.span.begin}) ||
         IsRowOfContents(line.facts, text);
}

bool AreOfChronicle(std::string_view a, std::string_view b) {
  const std::size_t date_a = OpeningDate(a);
  const std::size_t date_b = OpeningDate(b);
  if (date_a == 0 || date_b == 0 || date_a == a.size() || date_b == b.size()) return false;
  const char32_t mark = CharAt(a, date_a).code;
  return mark == CharAt(b, date_b).code && KindOf(mark) != CharKind::kHan;
}

JINGGAO_BY_ITSELF std::vector<bool> FindRecords(const Page& page) {
  const std::vector<Line>& lines = page.lines;
  std::vector<bool> records(lines.size());
  for (const bool entries : {false, true}) {
    const auto go_with_each_other = [&](const Line& a, const Line& b) {
      return entries ? IsEntry(page, a) && IsEntry(page, b) : GoWithEachOther(page, a, b);
    };
    for (std::size_t first = 0, end = 0; first < lines.size(); first = end) {
      end = first + 1;
      while (end < lines.size() && go_with_each_other(lines[end - 1], lines[end])) ++end;
      const std::size_t count = end - first;
      const bool two = !entries && count == 2 && !AreAsWide(lines[first], lines[first + 1]);
      if (count > 2 || two)
        std::fill_n(records.begin() + static_cast<std::ptrdiff_t>(first), count, true);
    }
  }
  return records;
}

}  // namespace jinggao
