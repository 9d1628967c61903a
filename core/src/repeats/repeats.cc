#include "repeats/repeats.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>

#include "repeats/near_copies.h"
#include "repeats/passages.h"
#include "text/by_itself.h"
#include "text/characters.h"
#include "text/flat_table.h"
#include "text/sort_by.h"

namespace jinggao {
namespace {

// Bare characters of a paragraph: below are bylines, slogans and （融媒体 某某）.
constexpr std::size_t kShortestParagraph = 20;
// Han characters of a sentence. Of 52,348 sentences of clean stories, 25 that are
// longer stood twice.
constexpr std::size_t kShortestSentence = 12;
// The same, of a sentence that stands again right behind itself, or that has half as many
// and more bare characters: figures, addresses.
constexpr std::size_t kShortestNext = 8;
constexpr std::size_t kShortestOfFigures = 12;  // bare characters

// The number of something seen before, plus one; 0 for none.
using Seen = std::uint32_t;

// Whether a paragraph of these characters is compared.
bool IsLong(Bare characters) { return HasCharacters(characters, kShortestParagraph); }

std::size_t HanIn(Bare characters) {
  std::size_t han = 0;
  for (std::size_t at = 0; at < characters.size();) {
    const Char character = CharAt(characters, at);
    han += KindOf(character.code) == CharKind::kHan;
    at += character.length;
  }
  return han;
}

// Finds the repeats among paragraphs.
class ParagraphFinder {
 public:
  ParagraphFinder(std::string_view text, const Passages& passages, std::vector<Repeat>& repeats)
      : text_(text),
        passages_(passages),
        repeats_(repeats),
        repeated_(passages.paragraphs.size()),
        latest_(passages.paragraphs.size()),
        first_of_(passages.paragraphs.size()),
        cut_of_(passages.paragraphs.size()),
        opened_by_(passages.paragraphs.size()),
        glances_(passages.paragraphs.size()),
        near_(passages.paragraphs.size()) {
    hashes_.reserve(passages.paragraphs.size());
  }

  // Appends the repeats. Returns for each paragraph whether it is one.
  std::vector<bool> Run() {
    for (std::uint32_t i = 0; i < passages_.paragraphs.size(); ++i) {
      const Bare characters = passages_.Of(Whole(i));
      const Bare opening = passages_.OpeningOf(i);
      hashes_.push_back(
          {IsLong(characters) ? HashOf(characters) : 0, IsLong(opening) ? HashOfEnds(opening) : 0});
      if (IsLong(characters)) glances_[HashOfEnds(characters)] = true;
      near_.Sketch(characters, passages_.EdgesOf(i), static_cast<std::uint32_t>(Whole(i).begin),
                   passages_.paragraphs[i].dateline);
    }
    near_.KeepShared();
    for (std::uint32_t i = 0; i < passages_.paragraphs.size(); ++i) {
      latest_[i] = i;
      if (i + kAhead < hashes_.size()) {
        const Hashes& ahead = hashes_[i + kAhead];
        first_of_.Prefetch(ahead.whole);
        cut_of_.Prefetch(ahead.whole);
        opened_by_.Prefetch(ahead.opening);
      }
      const Bare characters = passages_.Of(Whole(i));
      if (IsLong(characters)) Look(i, characters);
      if (passages_.paragraphs[i].follows) LookAtCut(i);
    }
    return std::move(repeated_);
  }

 private:
  static constexpr std::size_t kAhead = 4;  // paragraphs

  // Of a paragraph and its opening, where they are long enough to be compared.
  struct Hashes {
    std::uint64_t whole = 0;
    std::uint64_t opening = 0;
  };

  const BarePassage& Whole(std::uint32_t i) const { return passages_.paragraphs[i].passage; }

  // Paragraph `i` with the one before it, as if they were one that had been cut in two.
  BarePassage Cut(std::uint32_t i) const {
    const BarePassage& head = Whole(i - 1);
    const BarePassage& tail = Whole(i);
    return {{head.span.begin, tail.span.end}, head.begin, tail.end};
  }

  void Look(std::uint32_t i, Bare characters) {
    const std::uint64_t hash = hashes_[i].whole;
    Seen& first = first_of_[hash];
    if (first != 0 && passages_.Of(Whole(first - 1)) == characters) {
      std::uint32_t& earlier = latest_[first - 1];
      Report(i, {RepeatKind::kParagraph, Whole(i).span, Whole(earlier).span});
      earlier = i;
      return;
    }
    first = i + 1;
    if (const Seen cut = cut_of_.Find(hash); cut != 0 && passages_.Of(Cut(cut - 1)) == characters) {
      Report(i, {RepeatKind::kParagraph, Whole(i).span, Cut(cut - 1).span});
      return;
    }
    // Of paragraphs that are the same, only the first is compared with others, so that a
    // page that stands a thousand times costs no more than one; latest_ says which of
    // them is nearest.
    const std::uint32_t opened_alike = FindOpenedAlike(i);
    std::optional<NearCopy> copy = near_.Find(i);
    if (!copy && opened_alike != i) copy = NearCopy{opened_alike, 1000};
    if (!copy || IsPartBefore(i, copy->passage)) return;
    if (HaveOtherLabels(text_, passages_.paragraphs[i], passages_.paragraphs[copy->passage]))
      return;
    Report(i, {RepeatKind::kNearParagraph, Whole(i).span, Whole(latest_[copy->passage]).span,
               copy->likeness});
  }

  // The earlier paragraph that goes on where `i` ends, or ends where `i` goes on, and is the
  // same so far, by two sentences or more; `i` where there is none. Two sentences are no
  // formula, however short.
  std::uint32_t FindOpenedAlike(std::uint32_t i) {
    const Bare opening = passages_.OpeningOf(i);
    if (!IsLong(opening)) return i;
    const Seen earlier = std::exchange(opened_by_[hashes_[i].opening], i + 1);
    if (earlier == 0) return i;
    const std::uint32_t found = earlier - 1;
    const Bare one = passages_.Of(Whole(found));
    const Bare other = passages_.Of(Whole(i));
    return one.starts_with(other) || other.starts_with(one) ? found : i;
  }

  // Whether `earlier` stands right before `i` and it is a sentence that was said again there:
  // what the two share was cut, or `i` has all of `earlier` twice.
  bool IsPartBefore(std::uint32_t i, std::uint32_t earlier) const {
    if (earlier + 1 != i || !passages_.paragraphs[i].follows) return false;
    if (passages_.paragraphs[i].goes_on) return true;
    const Bare once = passages_.Of(Whole(earlier));
    const Bare twice = passages_.Of(Whole(i));
    return twice.starts_with(once) && twice.substr(once.size()).starts_with(once);
  }

  // A cut that was not mended hides neither the copy nor what it is a copy of.
  void LookAtCut(std::uint32_t i) {
    const BarePassage cut = Cut(i);
    const Bare characters = passages_.Of(cut);
    if (!IsLong(characters) || !glances_.Find(HashOfEnds(characters))) return;
    const std::uint64_t hash = HashOf(characters);
    const Seen first = first_of_.Find(hash);
    if (first != 0 && first < i && passages_.Of(Whole(first - 1)) == characters) {
      // Its halves may have been found to be like the whole.
      while (!repeats_.empty() && repeats_.back().later.begin >= cut.span.begin) {
        repeats_.pop_back();
      }
      repeated_[i - 1] = true;
      Report(i, {RepeatKind::kParagraph, cut.span, Whole(latest_[first - 1]).span});
      return;
    }
    if (Seen& known = cut_of_[hash]; known == 0) known = i + 1;
  }

  void Report(std::uint32_t i, const Repeat& repeat) {
    repeats_.push_back(repeat);
    repeated_[i] = true;
  }

  std::string_view text_;
  const Passages& passages_;
  std::vector<Repeat>& repeats_;
  std::vector<bool> repeated_;
  std::vector<std::uint32_t> latest_;
  std::vector<Hashes> hashes_;
  FlatTable<std::uint64_t, Seen> first_of_;   // of paragraphs that are the same
  FlatTable<std::uint64_t, Seen> cut_of_;     // likewise, by their second halves
  FlatTable<std::uint64_t, Seen> opened_by_;  // the last paragraph with two such sentences
  FlatTable<std::uint64_t, bool> glances_;    // at the ends of all paragraphs
  NearCopies near_;
};

bool IsLongEnough(Bare sentence, bool next) {
  const std::size_t han = HanIn(sentence);
  if (!next) return han >= kShortestSentence;
  return han >= kShortestNext ||
         (2 * han >= kShortestNext && HasCharacters(sentence, kShortestOfFigures));
}

// A sentence that was said again right behind itself, where something hid that: the second
// goes on in a quotation, or the first began in a line that was taken for a headline.
JINGGAO_BY_ITSELF std::optional<Repeat> FindHidden(std::string_view text, const Passages& passages,
                                                   const Paragraph& paragraph, std::size_t i) {
  const BarePassage& first = passages.sentences[i - 1];
  const BarePassage& second = passages.sentences[i];
  const Bare one = passages.Of(first);
  const Bare other = passages.Of(second);
  if (one.size() >= other.size()) return std::nullopt;
  if (other.starts_with(one) && IsLongEnough(one, false)) {
    const std::uint32_t end = PassBare(text, second.span, one.size());
    if (KindOf(CharAt(text, end).code) != CharKind::kStop) return std::nullopt;
    return Repeat{RepeatKind::kSentence, {second.span.begin, end}, first.span};
  }
  if (i - 1 == paragraph.first_sentence && other.ends_with(one) && paragraph.before.size() > 0 &&
      IsLongEnough(other, true)) {
    const std::string_view before = text.substr(paragraph.before.begin, paragraph.before.size());
    const std::vector<NotedMark> marks = MarksIn(before);
    BareText head(before, marks);
    head.Add({0, paragraph.before.size()});
    if (head.Between(0, head.size()) != other.substr(0, other.size() - one.size())) {
      return std::nullopt;
    }
    return Repeat{RepeatKind::kSentence, second.span, {paragraph.before.begin, first.span.end}};
  }
  return std::nullopt;
}

const Paragraph& ParagraphOf(const std::vector<Paragraph>& paragraphs, std::size_t sentence) {
  return *std::partition_point(
      paragraphs.begin(), paragraphs.end(),
      [sentence](const Paragraph& paragraph) { return paragraph.sentence_end <= sentence; });
}

// Appends the repeats among the sentences of paragraphs [begin, end), which are of one story.
void FindSentences(std::string_view text, const Passages& passages, std::size_t begin,
                   std::size_t end, const std::vector<bool>& repeated,
                   std::vector<Repeat>& repeats) {
  const std::vector<Paragraph>& paragraphs = passages.paragraphs;
  FlatTable<std::uint64_t, Seen> last_of(paragraphs[end - 1].sentence_end -
                                         paragraphs[begin].first_sentence);
  for (std::size_t p = begin; p < end; ++p) {
    if (repeated[p] || !IsLong(passages.Of(paragraphs[p].passage))) continue;
    for (std::size_t i = paragraphs[p].first_sentence; i < paragraphs[p].sentence_end; ++i) {
      const BarePassage& later = passages.sentences[i];
      const Bare characters = passages.Of(later);
      if (!HasCharacters(characters, kShortestNext)) continue;
      const bool opens = i == paragraphs[p].first_sentence;
      Seen& last = last_of[HashOfEnds(characters)];
      if (last != 0 && passages.Of(passages.sentences[last - 1]) == characters) {
        // A sentence that is taken to go on over a break that stays has its rest again in itself.
        const Span earlier = passages.sentences[last - 1].span;
        if (earlier.end <= later.span.begin && IsLongEnough(characters, last == i && !opens) &&
            !HaveOtherLabels(text, ParagraphOf(paragraphs, last - 1), paragraphs[p])) {
          repeats.push_back({RepeatKind::kSentence, later.span, earlier});
        }
      } else if (!opens) {
        if (auto hidden = FindHidden(text, passages, paragraphs[p], i)) repeats.push_back(*hidden);
      }
      last = static_cast<Seen>(i + 1);
    }
  }
}

}  // namespace

JINGGAO_BY_ITSELF std::vector<Repeat> FindRepeats(std::string_view text, const Outline& outline,
                                                  std::span<const NotedMark> marks,
                                                  std::span<const Span> code) {
  std::vector<Repeat> repeats;
  const Passages passages = PassagesOf(text, outline, marks, code);
  const std::vector<bool> repeated = ParagraphFinder(text, passages, repeats).Run();
  const std::size_t size = passages.paragraphs.size();
  for (std::size_t begin = 0; begin < size;) {
    std::size_t end = begin + 1;
    while (end < size && passages.paragraphs[end].article == passages.paragraphs[begin].article) {
      ++end;
    }
    FindSentences(text, passages, begin, end, repeated, repeats);
    begin = end;
  }
  SortBy(repeats, [](const Repeat& repeat) { return repeat.later.begin; });
  return repeats;
}

}  // namespace jinggao
