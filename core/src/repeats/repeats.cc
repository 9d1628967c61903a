#include "repeats/repeats.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>

#include "repeats/bare_text.h"
#include "repeats/flat_table.h"
#include "repeats/near_copies.h"
#include "text/characters.h"

namespace jinggao {
namespace {

// Bare characters of a paragraph: below are bylines, slogans and （融媒体 某某）.
constexpr std::size_t kShortestParagraph = 20;
// Han characters of a sentence. Of 52,348 sentences of clean stories, 25 that are
// longer stood twice.
constexpr std::size_t kShortestSentence = 12;
// The same, of a sentence that stands again right behind itself.
constexpr std::size_t kShortestNext = 8;

// A passage and its bare characters.
struct Passage {
  Span span;
  std::size_t begin = 0;
  std::size_t end = 0;
};

struct Paragraph {
  Passage passage;
  std::uint32_t article = 0;
  std::size_t first_sentence = 0;  // index into Passages::sentences
  std::size_t sentence_end = 0;
};

// What is compared: the paragraphs of a page and their sentences.
struct Passages {
  explicit Passages(std::string_view text) : bare(text) {}
  BareSpan Of(const Passage& passage) const { return bare.Between(passage.begin, passage.end); }

  BareText bare;
  std::vector<Paragraph> paragraphs;
  std::vector<Passage> sentences;
};

Passages PassagesOf(std::string_view text, const Outline& outline, std::span<const Span> code) {
  Passages passages(text);
  passages.sentences.reserve(outline.sentences.size());
  for (const Block& block : outline.blocks) {
    if (block.kind != BlockKind::kParagraph && block.kind != BlockKind::kListItem) continue;
    while (!code.empty() && code.front().end <= block.span.begin) code = code.subspan(1);
    if (!code.empty() && code.front().begin <= block.span.begin &&
        block.span.end <= code.front().end) {
      continue;
    }
    Paragraph paragraph{.passage = {.span = block.span, .begin = passages.bare.size()},
                        .article = block.article,
                        .first_sentence = passages.sentences.size()};
    // Sentences cover the block but for white space, so their characters are its own.
    for (std::uint32_t i = 0; i < block.sentence_count; ++i) {
      const Span span = outline.sentences[block.first_sentence + i];
      const std::size_t begin = passages.bare.Add(span);
      passages.sentences.push_back({span, begin, passages.bare.size()});
    }
    if (block.sentence_count == 0) passages.bare.Add(block.span);
    paragraph.passage.end = passages.bare.size();
    paragraph.sentence_end = passages.sentences.size();
    passages.paragraphs.push_back(paragraph);
  }
  return passages;
}

// The number of something seen before, plus one; 0 for none.
using Seen = std::uint32_t;

bool Same(BareSpan a, BareSpan b) { return std::equal(a.begin(), a.end(), b.begin(), b.end()); }

std::size_t HanIn(BareSpan characters) {
  return static_cast<std::size_t>(
      std::count_if(characters.begin(), characters.end(),
                    [](char32_t code) { return KindOf(code) == CharKind::kHan; }));
}

// Appends the repeats among paragraphs. Returns for each whether it is one.
std::vector<bool> FindParagraphs(const Passages& passages, std::vector<Repeat>& repeats) {
  const std::vector<Paragraph>& paragraphs = passages.paragraphs;
  std::vector<bool> repeated(paragraphs.size());
  // Of paragraphs that are the same, only the first is compared with others, so
  // that a page that stands a thousand times costs no more than one; `latest` says
  // which of them is nearest.
  std::vector<std::uint32_t> latest(paragraphs.size());
  FlatTable<Seen> first_of(paragraphs.size());
  NearCopies near(paragraphs.size());
  for (std::uint32_t i = 0; i < paragraphs.size(); ++i) {
    const Passage& later = paragraphs[i].passage;
    latest[i] = i;
    const BareSpan characters = passages.Of(later);
    if (characters.size() < kShortestParagraph) continue;
    Seen& first = first_of[HashOf(characters)];
    if (first != 0 && Same(passages.Of(paragraphs[first - 1].passage), characters)) {
      std::uint32_t& earlier = latest[first - 1];
      repeats.push_back({RepeatKind::kParagraph, later.span, paragraphs[earlier].passage.span});
      repeated[i] = true;
      earlier = i;
      continue;
    }
    first = i + 1;
    if (const std::optional<NearCopy> copy = near.FindAndAdd(i, characters)) {
      repeats.push_back({RepeatKind::kNearParagraph, later.span,
                         paragraphs[latest[copy->passage]].passage.span, copy->likeness});
      repeated[i] = true;
    }
  }
  return repeated;
}

// Appends the repeats among the sentences of paragraphs [begin, end), which are of one story.
void FindSentences(const Passages& passages, std::size_t begin, std::size_t end,
                   const std::vector<bool>& repeated, std::vector<Repeat>& repeats) {
  const std::vector<Paragraph>& paragraphs = passages.paragraphs;
  FlatTable<Seen> last_of(paragraphs[end - 1].sentence_end - paragraphs[begin].first_sentence);
  for (std::size_t p = begin; p < end; ++p) {
    if (repeated[p] || passages.Of(paragraphs[p].passage).size() < kShortestParagraph) continue;
    for (std::size_t i = paragraphs[p].first_sentence; i < paragraphs[p].sentence_end; ++i) {
      const Passage& later = passages.sentences[i];
      const BareSpan characters = passages.Of(later);
      if (characters.size() < kShortestNext) continue;
      Seen& last = last_of[HashOf(characters)];
      if (last != 0 && Same(passages.Of(passages.sentences[last - 1]), characters)) {
        const bool next = last == i && i > paragraphs[p].first_sentence;
        if (HanIn(characters) >= (next ? kShortestNext : kShortestSentence)) {
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
  const std::vector<bool> repeated = FindParagraphs(passages, repeats);
  const std::size_t size = passages.paragraphs.size();
  for (std::size_t begin = 0; begin < size;) {
    std::size_t end = begin + 1;
    while (end < size && passages.paragraphs[end].article == passages.paragraphs[begin].article) {
      ++end;
    }
    FindSentences(passages, begin, end, repeated, repeats);
    begin = end;
  }
  std::sort(repeats.begin(), repeats.end(),
            [](const Repeat& a, const Repeat& b) { return a.later.begin < b.later.begin; });
  return repeats;
}

}  // namespace jinggao
