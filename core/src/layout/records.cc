#include "layout/records.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

#include "layout/line_pairs.h"
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
    SkipSpaces();
    if (at_ == line_.size()) return {};
    const Sort sort = SortAt(at_);
    const std::size_t begin = at_;
    const char32_t mark = sort == Sort::kMark ? CharAt(line_, at_).code : 0;
    Pass();
    while (sort != Sort::kMark && at_ < line_.size() && GoesOn(sort)) Pass();
    const std::string_view piece = line_.substr(begin, at_ - begin);
    return {piece == "男" || piece == "女" ? Sort::kSex : sort, mark};
  }

 private:
  void SkipSpaces() {
    while (at_ < line_.size() && KindOf(CharAt(line_, at_).code) == CharKind::kSpace) Pass();
  }
  void Pass() { at_ += CharAt(line_, at_).length; }

  Sort SortAt(std::size_t at) const {
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
};

// Whether the two have one form, which tells something: two figures at least, or one among
// several marks. Who is a man or a woman is worth two.
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
  return marks > 0 && (figures >= kFigures || (figures > 0 && pieces >= kPieces));
}

// Whether `line` and the one below it have one form. Neither has a sentence that ends, or opens
// a story.
bool GoWithEachOther(const Page& page, const Line& line, const Line& below) {
  return line.facts.stops == 0 && below.facts.stops == 0 && !line.cues.Has(Cue::kDispatch) &&
         HaveOneForm(page.TextOf(line), page.TextOf(below));
}

}  // namespace

std::size_t OpeningDate(std::string_view line) {
  constexpr std::array<std::string_view, 3> kUnits = {"年", "月", "日"};
  std::size_t date = 0;
  std::size_t units = 0;
  for (const std::string_view unit : kUnits) {
    std::size_t at = date;
    while (at < line.size() && line[at] >= '0' && line[at] <= '9') ++at;
    if (at == date || !line.substr(at).starts_with(unit)) continue;
    date = at + unit.size();
    ++units;
  }
  const bool year = line.substr(0, date).find(kUnits[0]) != line.npos;
  return year || units > 1 ? date : 0;
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
  for (std::size_t first = 0, end = 0; first < lines.size(); first = end) {
    end = first + 1;
    while (end < lines.size() && GoWithEachOther(page, lines[end - 1], lines[end])) ++end;
    const std::size_t count = end - first;
    const bool are = count > 2 || (count == 2 && !AreAsWide(lines[first], lines[first + 1]));
    std::fill_n(records.begin() + static_cast<std::ptrdiff_t>(first), count, are);
  }
  return records;
}

}  // namespace jinggao
