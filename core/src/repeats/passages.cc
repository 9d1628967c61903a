#include "repeats/passages.h"

#include "text/characters.h"

namespace jinggao {
namespace {

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

// Whether a stop ends `passage`, closing marks aside.
bool EndsWithStop(std::string_view text, Span passage) {
  std::size_t at = passage.end;
  while (at > passage.begin && KindOf(CharBefore(text, at).code) == CharKind::kCloser) {
    at -= CharBefore(text, at).length;
  }
  return at > passage.begin && KindOf(CharBefore(text, at).code) == CharKind::kStop;
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
      return block.span.size() >= kLong && EndsWithStop(text, block.span);
    default:
      return false;
  }
}

// Adds the sentences of `block` to `paragraph`, which is it. Where the paragraph before it,
// `cut`, was cut in the middle of a sentence, and joining the two is left to a person, that
// sentence is one as well.
void AddSentences(const Outline& outline, const Block& block, const Paragraph& cut,
                  Paragraph& paragraph, Passages& passages) {
  // Sentences cover the block but for white space, so their characters are its own.
  for (std::uint32_t i = 0; i < block.sentence_count; ++i) {
    const Span span = outline.sentences[block.first_sentence + i];
    const std::size_t begin = passages.bare.Add(span);
    passages.sentences.push_back({span, begin, passages.bare.size()});
    if (i == 0 && paragraph.goes_on) {
      const BarePassage& head = passages.sentences[cut.sentence_end - 1];
      passages.sentences.push_back({{head.span.begin, span.end}, head.begin, passages.bare.size()});
    }
    if (i == 1) paragraph.opening_end = passages.bare.size();
  }
  if (block.sentence_count == 0) passages.bare.Add(block.span);
}

// What `text` opens with before a colon: 周远山, 方平、何翠莲. Nothing where a clause ends before
// it.
std::string_view LabelOf(std::string_view text) {
  constexpr std::size_t kLongest = 15;  // characters
  for (std::size_t at = 0, seen = 0; at < text.size() && seen <= kLongest; ++seen) {
    const Char character = CharAt(text, at);
    const CharKind kind = KindOf(character.code);
    if (kind == CharKind::kColon) return text.substr(0, at);
    if (kind != CharKind::kHan && kind != CharKind::kEnumeration && kind != CharKind::kDot) break;
    at += character.length;
  }
  return {};
}

bool IsHeadline(const Block& block) {
  return block.kind == BlockKind::kHeadline || block.kind == BlockKind::kSubhead;
}

}  // namespace

Bare Passages::OpeningOf(std::size_t paragraph) const {
  const Paragraph& of = paragraphs[paragraph];
  return of.opening_end == 0 ? Bare() : bare.Between(of.passage.begin, of.opening_end);
}

std::span<const std::uint32_t> Passages::EdgesOf(std::size_t paragraph) const {
  const Paragraph& of = paragraphs[paragraph];
  return bare.edges().subspan(of.first_edge, of.edge_end - of.first_edge);
}

bool HaveOtherLabels(std::string_view text, const Paragraph& a, const Paragraph& b) {
  const auto label_of = [text](const Paragraph& paragraph) {
    const Span span = paragraph.passage.span;
    return LabelOf(text.substr(span.begin, span.size()));
  };
  const std::string_view label = label_of(a);
  const std::string_view other = label_of(b);
  return !label.empty() && !other.empty() && label != other;
}

Passages PassagesOf(std::string_view text, const Outline& outline, std::span<const NotedMark> marks,
                    std::span<const Span> code) {
  Passages passages(text, marks);
  passages.paragraphs.reserve(outline.blocks.size());
  passages.sentences.reserve(outline.sentences.size());
  const Block* last = nullptr;  // of those that are compared
  const Paragraph none;
  for (const Block& block : outline.blocks) {
    if (!IsCompared(text, block)) continue;
    while (!code.empty() && code.front().end <= block.span.begin) code = code.subspan(1);
    if (!code.empty() && code.front().begin <= block.span.begin &&
        block.span.end <= code.front().end) {
      continue;
    }
    Paragraph paragraph{.passage = {.span = block.span, .begin = passages.bare.size()},
                        .article = block.article,
                        .first_edge = passages.bare.edges().size(),
                        .first_sentence = passages.sentences.size()};
    if (block.dateline) paragraph.dateline = BareSize(text, *block.dateline);
    paragraph.follows = last != nullptr && last + 1 == &block && last->article == block.article;
    const Paragraph& before = paragraph.follows ? passages.paragraphs.back() : none;
    paragraph.goes_on = paragraph.follows && before.sentence_end > before.first_sentence &&
                        !EndsSentence(text, before.passage.span);
    if (!paragraph.follows && &block != &outline.blocks.front() && IsHeadline(*(&block - 1)) &&
        !EndsSentence(text, (&block - 1)->span)) {
      paragraph.before = (&block - 1)->span;
    }
    AddSentences(outline, block, before, paragraph, passages);
    paragraph.passage.end = passages.bare.size();
    paragraph.edge_end = passages.bare.edges().size();
    paragraph.sentence_end = passages.sentences.size();
    passages.paragraphs.push_back(paragraph);
    last = &block;
  }
  return passages;
}

}  // namespace jinggao
