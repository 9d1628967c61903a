#include "repeats/repeats.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>

#include "repeats/bare_text.h"
#include "repeats/flat_table.h"
#include "repeats/near_copies.h"
#include "text/characters.h"
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

// A passage, and its bare characters by their bytes.
struct Passage {
  Span span;
  std::size_t begin = 0;
  std::size_t end = 0;
};

struct Paragraph {
  Passage passage;
  std::uint32_t article = 0;
  bool follows = false;            // stands right behind the one before, in the same story
  std::size_t first_sentence = 0;  // index into Passages::sentences
  std::size_t sentence_end = 0;
};

// What is compared: the paragraphs of a page and their sentences.
struct Passages {
  explicit Passages(std::string_view text) : bare(text) {}
  Bare Of(const Passage& passage) const { return bare.Between(passage.begin, passage.end); }

  BareText bare;
  std::vector<Paragraph> paragraphs;
  std::vector<Passage> sentences;
};

bool EndsSentence(std::string_view text, Span passage) {
  switch (KindOf(CharBefore(text, passage.end).code)) {
    case CharKind::kStop:
    case CharKind::kEllipsis:
    case CharKind::kCloser:
      return true;
    default:
      return false;
  }
}

// Captions and headlines are compared where they are long and end with a stop: what stands
// twice is text, whatever it was taken for.
bool IsCompared(std::string_view text, const Block& block) {
  constexpr std::uint32_t kLong = 120;  // bytes: forty characters
  switch (block.kind) {
    case BlockKind::kParagraph:
    case BlockKind::kListItem:
      return true;
    case BlockKind::kHeadline:
    case BlockKind::kSubhead:
    case BlockKind::kCaption:
      return block.span.size() >= kLong && EndsSentence(text, block.span);
    default:
      return false;
  }
}

// Adds the sentences of `block`. Where the paragraph before it was cut in the middle of a
// sentence, and joining the two is left to a person, that sentence is one as well.
void AddSentences(std::string_view text, const Outline& outline, const Block& block,
                  const Paragraph* cut, Passages& passages) {
  const bool goes_on = cut != nullptr && cut->sentence_end > cut->first_sentence &&
                       !EndsSentence(text, cut->passage.span);
  // Sentences cover the block but for white space, so their characters are its own.
  for (std::uint32_t i = 0; i < block.sentence_count; ++i) {
    const Span span = outline.sentences[block.first_sentence + i];
    const std::size_t begin = passages.bare.Add(span);
    passages.sentences.push_back({span, begin, passages.bare.size()});
    if (i == 0 && goes_on) {
      const Passage& head = passages.sentences[cut->sentence_end - 1];
      passages.sentences.push_back({{head.span.begin, span.end}, head.begin, passages.bare.size()});
    }
  }
  if (block.sentence_count == 0) passages.bare.Add(block.span);
}

Passages PassagesOf(std::string_view text, const Outline& outline, std::span<const Span> code) {
  Passages passages(text);
  passages.sentences.reserve(outline.sentences.size());
  const Block* last = nullptr;  // of those that are compared
  for (const Block& block : outline.blocks) {
    if (!IsCompared(text, block)) continue;
    while (!code.empty() && code.front().end <= block.span.begin) code = code.subspan(1);
    if (!code.empty() && code.front().begin <= block.span.begin &&
        block.span.end <= code.front().end) {
      continue;
    }
    Paragraph paragraph{
        .passage = {.span = block.span, .begin = passages.bare.size()},
        .article = block.article,
        .follows = last != nullptr && last + 1 == &block && last->article == block.article,
        .first_sentence = passages.sentences.size()};
    AddSentences(text, outline, block, paragraph.follows ? &passages.paragraphs.back() : nullptr,
                 passages);
    paragraph.passage.end = passages.bare.size();
    paragraph.sentence_end = passages.sentences.size();
    passages.paragraphs.push_back(paragraph);
    last = &block;
  }
  return passages;
}

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
  ParagraphFinder(const Passages& passages, std::vector<Repeat>& repeats)
      : passages_(passages),
        repeats_(repeats),
        repeated_(passages.paragraphs.size()),
        latest_(passages.paragraphs.size()),
        first_of_(passages.paragraphs.size()),
        cut_of_(passages.paragraphs.size()),
        near_(passages.paragraphs.size()) {}

  // Appends the repeats. Returns for each paragraph whether it is one.
  std::vector<bool> Run() {
    for (std::uint32_t i = 0; i < passages_.paragraphs.size(); ++i) {
      latest_[i] = i;
      const Bare characters = passages_.Of(Whole(i));
      if (IsLong(characters)) Look(i, characters);
      if (passages_.paragraphs[i].follows) LookAtCut(i);
    }
    return std::move(repeated_);
  }

 private:
  const Passage& Whole(std::uint32_t i) const { return passages_.paragraphs[i].passage; }

  // Paragraph `i` with the one before it, as if they were one that had been cut in two.
  Passage Cut(std::uint32_t i) const {
    const Passage& head = Whole(i - 1);
    const Passage& tail = Whole(i);
    return {{head.span.begin, tail.span.end}, head.begin, tail.end};
  }

  void Look(std::uint32_t i, Bare characters) {
    const std::uint64_t hash = HashOf(characters);
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
    if (const std::optional<NearCopy> copy = near_.FindAndAdd(i, characters)) {
      Report(i, {RepeatKind::kNearParagraph, Whole(i).span, Whole(latest_[copy->passage]).span,
                 copy->likeness});
    }
  }

  // A cut that was not mended hides neither the copy nor what it is a copy of.
  void LookAtCut(std::uint32_t i) {
    const Passage cut = Cut(i);
    const Bare characters = passages_.Of(cut);
    if (!IsLong(characters)) return;
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

  const Passages& passages_;
  std::vector<Repeat>& repeats_;
  std::vector<bool> repeated_;
  std::vector<std::uint32_t> latest_;
  FlatTable<std::uint64_t, Seen> first_of_;  // of paragraphs that are the same
  FlatTable<std::uint64_t, Seen> cut_of_;    // likewise, by their second halves
  NearCopies near_;
};

bool IsLongEnough(Bare sentence, bool next) {
  const std::size_t han = HanIn(sentence);
  if (!next) return han >= kShortestSentence;
  return han >= kShortestNext ||
         (2 * han >= kShortestNext && HasCharacters(sentence, kShortestOfFigures));
}

// Appends the repeats among the sentences of paragraphs [begin, end), which are of one story.
void FindSentences(const Passages& passages, std::size_t begin, std::size_t end,
                   const std::vector<bool>& repeated, std::vector<Repeat>& repeats) {
  const std::vector<Paragraph>& paragraphs = passages.paragraphs;
  FlatTable<std::uint64_t, Seen> last_of(paragraphs[end - 1].sentence_end -
                                         paragraphs[begin].first_sentence);
  for (std::size_t p = begin; p < end; ++p) {
    if (repeated[p] || !IsLong(passages.Of(paragraphs[p].passage))) continue;
    for (std::size_t i = paragraphs[p].first_sentence; i < paragraphs[p].sentence_end; ++i) {
      const Passage& later = passages.sentences[i];
      const Bare characters = passages.Of(later);
      if (!HasCharacters(characters, kShortestNext)) continue;
      Seen& last = last_of[HashOf(characters)];
      if (last != 0 && passages.Of(passages.sentences[last - 1]) == characters) {
        const bool next = last == i && i > paragraphs[p].first_sentence;
        if (IsLongEnough(characters, next)) {
          repeats.push_back({RepeatKind::kSentence, later.span, passages.sentences[last - 1].span});
        }
      }
      last = static_cast<Seen>(i + 1);
    }
  }
}

}  // namespace

std::vector<Repeat> FindRepeats(std::string_view text, const Outline& outline,
                                std::span<const Span> code) {
  std::vector<Repeat> repeats;
  const Passages passages = PassagesOf(text, outline, code);
  const std::vector<bool> repeated = ParagraphFinder(passages, repeats).Run();
  const std::size_t size = passages.paragraphs.size();
  for (std::size_t begin = 0; begin < size;) {
    std::size_t end = begin + 1;
    while (end < size && passages.paragraphs[end].article == passages.paragraphs[begin].article) {
      ++end;
    }
    FindSentences(passages, begin, end, repeated, repeats);
    begin = end;
  }
  SortBy(repeats, [](const Repeat& repeat) { return repeat.later.begin; });
  return repeats;
}

}  // namespace jinggao
