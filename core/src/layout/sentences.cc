// Two passes over a block's marks: the first finds which have partners, the second
// walks from stop to stop and over each pair as a whole.

#include "layout/sentences.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

#include "text/affixes.h"
#include "text/by_itself.h"
#include "text/characters.h"
#include "text/pairs.h"

namespace jinggao {
namespace {

constexpr bool IsQuote(Pair pair) { return pair >= Pair::kDouble && pair <= Pair::kStraight; }
constexpr bool IsTitle(Pair pair) { return pair == Pair::kTitle || pair == Pair::kInnerTitle; }

bool IsStop(char32_t code) { return KindOf(code) == CharKind::kStop; }
bool IsEllipsis(char32_t code) { return KindOf(code) == CharKind::kEllipsis; }
bool IsSpace(char32_t code) {
  const CharKind kind = KindOf(code);
  return kind == CharKind::kSpace || kind == CharKind::kLineEnd || kind == CharKind::kInvisible;
}

// Whether `text` goes on with the sentence before it, which a quotation or an
// ellipsis may have ended.
bool GoesOn(std::string_view text) {
  if (text.empty()) return false;
  if (StartsWithAny(text, {"的", "等", "都"})) return true;
  switch (KindOf(CharAt(text, 0).code)) {
    case CharKind::kComma:
    case CharKind::kEnumeration:
    case CharKind::kSemicolon:
    case CharKind::kColon:
    case CharKind::kDash:
      return true;
    default:
      return false;
  }
}

constexpr std::array<std::string_view, 16> kSpeaks = {
    "说",   "道",   "问",   "喊",   "答",   "称",   "表示", "告诉",
    "介绍", "坦言", "感慨", "感叹", "回忆", "直言", "指出", "强调"};

// Which characters may begin one of them, by their last bits: most may not.
constexpr std::uint64_t kMaySpeak = [] {
  std::uint64_t bits = 0;
  for (const std::string_view word : kSpeaks) bits |= std::uint64_t{1} << CharAt(word, 0).code % 64;
  return bits;
}();

// Whether `text`, which follows speech that opened its sentence, says who spoke:
// “欢迎回家！”老人笑着说。
bool NamesSpeaker(std::string_view text) {
  constexpr std::size_t kFarthest = 30;  // characters of the clause looked at
  for (std::size_t at = 0, seen = 0; at < text.size() && seen < kFarthest; ++seen) {
    const Char character = CharAt(text, at);
    switch (KindOf(character.code)) {
      case CharKind::kComma:
      case CharKind::kStop:
      case CharKind::kSemicolon:
      case CharKind::kColon:
      case CharKind::kOpener:
        return false;
      default:
        break;
    }
    const std::string_view word = text.substr(at);
    if ((kMaySpeak >> character.code % 64 & 1) != 0 &&
        std::any_of(kSpeaks.begin(), kSpeaks.end(),
                    [word](std::string_view speaks) { return StartsWith(word, speaks); })) {
      // Not 道路, 知道, 报道; not 称号, 问题, 学说.
      const std::string_view left = text.substr(0, at);
      const bool other =
          StartsWithAny(word, {"道路", "道德", "道理", "问题", "答案", "称号", "说明", "介绍信"}) ||
          EndsWithOneOf(left, "知报街学小");
      if (!other) return true;
    }
    at += character.length;
  }
  return false;
}

class Splitter {
 public:
  Splitter(std::string_view block, const NotedMarks& marks, std::uint32_t base,
           std::vector<Span>& sentences)
      : block_(block),
        marks_(marks),
        base_(base),
        sentences_(sentences),
        pairs_(PairsOf(block, marks)) {}

  void Run() {
    Begin();
    FindStop();
    while (at_ < block_.size()) Step();
    End();
  }

 private:
  void FindStop() {
    next_stop_ = std::min(marks_.Next({CharKind::kStop, CharKind::kEllipsis}, at_), block_.size());
  }

  // Passes the next pair or stop, whichever comes first; nothing else ends a sentence.
  void Step() {
    if (next_stop_ < at_) FindStop();
    if (next_pair_ < pairs_.size() && pairs_[next_pair_].opener < next_stop_) {
      at_ = pairs_[next_pair_].opener;
      StepOverPair();
      return;
    }
    at_ = next_stop_;
    if (at_ == block_.size()) return;
    const Char character = CharAt(block_, at_);
    const CharKind kind = KindOf(character.code);
    const bool stop = kind == CharKind::kStop && (character.length > 1 || IsStopHere());
    const std::size_t mark = at_;
    at_ += character.length;
    if (stop) {
      PassClosingMarks();
      End();
    } else if (kind == CharKind::kEllipsis) {
      EndAfterEllipsis(mark);
    }
  }

  // Half-width ! and ? are stops after Chinese text or another stop, not in
  // addresses, code and names.
  bool IsStopHere() const {
    if (at_ == 0) return false;
    switch (KindOf(CharBefore(block_, at_).code)) {
      case CharKind::kHan:
      case CharKind::kCloser:
      case CharKind::kStop:
        return true;
      default:
        return false;
    }
  }

  // Nothing ends inside a pair; whether the sentence ends with it depends on what
  // it is and how it stands.
  void StepOverPair() {
    const Partners pair = pairs_[next_pair_];
    const std::size_t begin = at_;
    at_ = pair.closer;
    at_ += CharAt(block_, at_).length;
    while (next_pair_ < pairs_.size() && pairs_[next_pair_].opener < at_) ++next_pair_;
    const char32_t last = LastInside(pair.closer, pair.opener);
    if (!IsStop(last) && !IsEllipsis(last)) return;
    if (!EndsWithPair(pair.pair, begin, last)) return;
    PassClosingMarks();
    End();
  }

  // The last character between the marks at `opener` and `closer`, further closing
  // marks aside; 0 if there is none.
  char32_t LastInside(std::size_t closer, std::size_t opener) const {
    for (std::size_t at = closer; at > opener;) {
      const Char character = CharBefore(block_, at);
      at -= character.length;
      if (!PairedMarkOf(character.code).closes) return at > opener ? character.code : 0;
    }
    return 0;
  }

  // Whether the sentence ends with the pair that began at `begin`, whose text ends
  // with the stop `last`. at_ is behind it.
  bool EndsWithPair(Pair pair, std::size_t begin, char32_t last) const {
    if (IsTitle(pair)) return false;
    const std::string_view rest = block_.substr(at_);
    if (GoesOn(rest)) return false;
    if (!rest.empty() && IsStop(CharAt(rest, 0).code)) return false;  // that will end it
    const bool opens_sentence = begin == begin_;
    if (!IsQuote(pair)) return opens_sentence;
    if (opens_sentence) return !NamesSpeaker(rest);
    switch (KindOf(CharBefore(block_, begin).code)) {
      case CharKind::kColon:
      case CharKind::kComma:
        return true;
      default:
        // A phrase within a sentence, 高呼“加油！”并挥手, unless it ends with a full stop.
        return rest.empty() || last == U'。';
    }
  }

  // …… ends a sentence where what follows begins anew.
  void EndAfterEllipsis(std::size_t mark) {
    while (at_ < block_.size() && IsEllipsis(CharAt(block_, at_).code)) {
      at_ += CharAt(block_, at_).length;
    }
    if (mark == begin_) return;
    if (GoesOn(block_.substr(at_))) return;
    PassClosingMarks();
    End();
  }

  // Passes what belongs to the stop before at_: more stops, and closing marks
  // without a partner.
  void PassClosingMarks() {
    while (at_ < block_.size()) {
      const Char character = CharAt(block_, at_);
      const PairedMark mark = PairedMarkOf(character.code);
      const bool lone_closer = mark.closes && !mark.opens;
      if (!lone_closer && !IsStop(character.code) && !IsEllipsis(character.code)) return;
      at_ += character.length;
    }
  }

  // Ends the sentence at at_.
  void End() {
    std::size_t end = at_;
    while (end > begin_ && IsSpace(CharBefore(block_, end).code)) {
      end -= CharBefore(block_, end).length;
    }
    if (begin_ < end) {
      sentences_.push_back(
          {base_ + static_cast<std::uint32_t>(begin_), base_ + static_cast<std::uint32_t>(end)});
    }
    Begin();
  }

  // Begins a sentence behind the white space at at_.
  void Begin() {
    while (at_ < block_.size() && IsSpace(CharAt(block_, at_).code)) {
      at_ += CharAt(block_, at_).length;
    }
    begin_ = at_;
  }

  std::string_view block_;
  NotedMarks marks_;
  std::uint32_t base_;
  std::vector<Span>& sentences_;
  std::vector<Partners> pairs_;
  std::size_t next_pair_ = 0;  // the first that at_ has not passed
  std::size_t next_stop_ = 0;  // likewise
  std::size_t begin_ = 0;      // of the sentence
  std::size_t at_ = 0;
};

}  // namespace

JINGGAO_BY_ITSELF void AppendSentences(std::string_view block, const NotedMarks& marks,
                                       std::uint32_t base, std::vector<Span>& sentences) {
  Splitter(block, marks, base, sentences).Run();
}

}  // namespace jinggao
