// typo/unpaired-punctuation: see tests/spec/typo-unpaired-punctuation.txt.
//
// Each sort of mark is paired by itself: “《”》 is badly nested, but no partner is
// missing. Blocks whose marks all have their partners (Sort::kUneven) do not come here.

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "rules/all.h"
#include "rules/lone_marks.h"
#include "rules/spread_marks.h"
#include "text/affixes.h"
#include "text/characters.h"
#include "text/pairs.h"
#include "text/scan.h"
#include "text/sort_by.h"

namespace jinggao {
namespace {

constexpr std::size_t kSorts = static_cast<std::size_t>(Pair::kCount);

constexpr bool IsQuote(Pair pair) { return pair >= Pair::kDouble && pair <= Pair::kWhiteCorner; }

struct Mark {
  std::uint32_t at = 0;
  std::uint32_t end = 0;
  bool opens = false;
  bool turned = false;   // stands for its partner: `opens` is what it should do
  bool settled = false;  // paired or reported
};

// The marks of a quote's sort.
struct QuoteMarks {
  std::string_view opener;
  std::string_view closer;
};
constexpr std::array<QuoteMarks, 4> kQuotes = {
    {{"“", "”"}, {"‘", "’"}, {"「", "」"}, {"『", "』"}}};

bool IsPause(CharKind kind) {
  return kind == CharKind::kComma || kind == CharKind::kEnumeration ||
         kind == CharKind::kSemicolon || kind == CharKind::kColon;
}

class Pairing {
 public:
  explicit Pairing(const BlockText& block) : block_(block), text_(block.text) {
    for (std::size_t at = 0; at < text_.size();) {
      const Char character = CharAt(text_, at);
      const std::size_t end = at + character.length;
      const PairedMark mark = BlockMarkOf(character.code);
      if (mark.pair != Pair::kNone && !IsApostrophe(at, end)) {
        marks_[static_cast<std::size_t>(mark.pair)].push_back(
            {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end), mark.opens});
      }
      has_han_ = has_han_ || KindOf(character.code) == CharKind::kHan;
      low_quotes_ = low_quotes_ || character.code == U'„';
      at = end;
    }
  }

  void Report(Reporter& report) {
    if (!has_han_ || low_quotes_) return;  // other languages pair them otherwise: „Wasser“
    for (std::size_t i = 0; i < kSorts; ++i) {
      const Pair sort = static_cast<Pair>(i);
      FindPartners(sort);
      if (IsQuote(sort)) TurnReversed(sort);
      MendDoubled(marks_[i]);
      FlagLonely(sort);
    }
    SortBy(found_, [](const Found& found) { return found.span.begin; });
    for (const Found& found : found_) {
      const bool flag = found.replacement.empty();
      report.Report(found.span, flag ? Certainty::kDoubtful : Certainty::kLikely, found.replacement,
                    flag ? 800 : 900);
    }
  }

 private:
  using Marks = std::vector<Mark>;
  struct Found {
    Span span;
    std::string_view replacement;
  };

  CharKind KindBefore(std::size_t at) const {
    return at == 0 ? CharKind::kLineEnd : KindOf(CharBefore(text_, at).code);
  }
  CharKind KindAfter(std::size_t at) const {
    return at == text_.size() ? CharKind::kLineEnd : KindOf(CharAt(text_, at).code);
  }

  // Don’t, ’98.
  bool IsApostrophe(std::size_t at, std::size_t end) const {
    const std::string_view mark = text_.substr(at, end - at);
    if (mark != "’" && mark != "‘") return false;
    const CharKind before = KindBefore(at);
    const CharKind after = KindAfter(end);
    return before == CharKind::kLatin
               ? after == CharKind::kLatin
               : after == CharKind::kDigit && mark == "’" && before != CharKind::kHan;
  }

  // A closing mark belongs to the nearest open one. A quote that can only have been
  // mistyped for its partner counts as that.
  void FindPartners(Pair sort) {
    Marks& marks = marks_[static_cast<std::size_t>(sort)];
    std::vector<std::size_t> open;
    for (std::size_t i = 0; i < marks.size(); ++i) {
      Mark& mark = marks[i];
      if (IsQuote(sort) && IsMistyped(mark, sort, i == 0, !open.empty())) Turn(mark);
      if (mark.opens) {
        open.push_back(i);
      } else if (!open.empty()) {
        Settle(marks[open.back()], sort);
        Settle(mark, sort);
        open.pop_back();
      }
    }
    for (Mark& mark : marks) {
      if (mark.turned && !mark.settled) Turn(mark);
    }
  }

  bool IsMistyped(const Mark& mark, Pair sort, bool first, bool inside) const {
    if (mark.opens) return inside && MustClose(mark);
    return !inside && MustOpen(mark) && !(first && OpenedEarlier(block_.before, sort));
  }

  static void Turn(Mark& mark) {
    mark.opens = !mark.opens;
    mark.turned = !mark.turned;
  }

  // The mark has found its partner.
  void Settle(Mark& mark, Pair sort) {
    mark.settled = true;
    if (!mark.turned) return;
    const QuoteMarks& marks = kQuotes[static_cast<std::size_t>(sort) - 1];
    found_.push_back({{mark.at, mark.end}, mark.opens ? marks.opener : marks.closer});
  }

  // Whether a pause, a stop or an end stands at that side of a mark.
  bool FollowsBreak(const Mark& mark) const {
    const CharKind before = KindBefore(mark.at);
    return IsPause(before) || before == CharKind::kLineEnd || before == CharKind::kOpener;
  }
  bool PrecedesBreak(const Mark& mark) const {
    const CharKind after = KindAfter(mark.end);
    return IsPause(after) || after == CharKind::kLineEnd || after == CharKind::kStop;
  }
  // Whether only an opening, or only a closing mark can stand there.
  bool MustOpen(const Mark& mark) const { return FollowsBreak(mark) && !PrecedesBreak(mark); }
  bool MustClose(const Mark& mark) const { return PrecedesBreak(mark) && !FollowsBreak(mark); }

  // Whether `closer` and the `opener` after it are a pair the wrong way round, and
  // not what is left of two pairs: ”水乡粮仓“, but 坚持“党建”引领和“双向”发力 without
  // its outer marks.
  bool IsReversed(const Mark& closer, const Mark& opener) const {
    if (PrecedesBreak(closer) || FollowsBreak(opener)) return false;
    if (FollowsBreak(closer) || PrecedesBreak(opener)) return true;
    constexpr std::size_t kPhrase = 36;  // bytes
    const std::string_view between = text_.substr(closer.end, opener.at - closer.end);
    if (between.size() > kPhrase) return false;
    for (std::size_t at = 0; at < between.size(); at += CharAt(between, at).length) {
      if (KindOf(CharAt(between, at).code) != CharKind::kHan) return false;
    }
    return !StartsWithOneOf(between, "的和与及或等为是") &&
           !EndsWithOneOf(between, "的和与及或为是以");
  }

  void TurnReversed(Pair sort) {
    Marks& marks = marks_[static_cast<std::size_t>(sort)];
    for (std::size_t i = 0; i + 1 < marks.size(); ++i) {
      Mark& closer = marks[i];
      Mark& opener = marks[i + 1];
      if (closer.settled || opener.settled || closer.opens || !opener.opens) continue;
      if (!IsReversed(closer, opener)) continue;
      for (Mark* mark : {&closer, &opener}) {
        Turn(*mark);
        Settle(*mark, sort);
      }
    }
  }

  // The same mark twice running, of which one has no partner: 《《水工志》.
  void MendDoubled(Marks& marks) {
    for (std::size_t i = 0; i + 1 < marks.size(); ++i) {
      Mark& first = marks[i];
      Mark& second = marks[i + 1];
      if (first.settled == second.settled || first.opens != second.opens ||
          first.end != second.at) {
        continue;
      }
      const std::string_view mark = text_.substr(first.at, first.end - first.at);
      if (mark != text_.substr(second.at, second.end - second.at)) continue;
      found_.push_back({{first.at, second.end}, mark});
      first.settled = second.settled = true;
    }
  }

  void FlagLonely(Pair sort) {
    const Marks& marks = marks_[static_cast<std::size_t>(sort)];
    for (std::size_t i = 0; i < marks.size(); ++i) {
      const Mark& mark = marks[i];
      if (mark.settled || IsRightAlone(text_, {mark.at, mark.end}, mark.opens, sort)) continue;
      if (mark.opens && i + 1 == marks.size() &&
          ClosesLater(block_.after, sort, OpensSpeech(mark, sort))) {
        continue;
      }
      if (!mark.opens && i == 0 && OpenedEarlier(block_.before, sort)) continue;
      found_.push_back({{mark.at, mark.end}, {}});
    }
  }

  bool OpensSpeech(const Mark& mark, Pair sort) const {
    if (!IsQuote(sort)) return false;
    const CharKind before = KindBefore(mark.at);
    return before == CharKind::kLineEnd || before == CharKind::kColon ||
           before == CharKind::kComma || before == CharKind::kDash;
  }

  const BlockText& block_;
  std::string_view text_;
  std::array<Marks, kSorts> marks_;
  std::vector<Found> found_;
  bool has_han_ = false;
  bool low_quotes_ = false;
};

}  // namespace

void FindUnpairedPunctuation(const BlockText& block, Reporter& report) {
  Pairing(block).Report(report);
}

}  // namespace jinggao
