// A text, and how it came from the input.
//
// Cleaning works in looks: join what is cut and mend what is whole, then read the text
// again as it now stands; mend it, then read again, until a look finds nothing to mend.
// That last look is the proof that cleaning the result fixes nothing more. Each look works
// on plain text; a Revision keeps the edits that lead from the input to it, and
// maps what the last look found back to the input.

#ifndef JINGGAO_EDITS_REVISION_H_
#define JINGGAO_EDITS_REVISION_H_

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "jinggao/jinggao.h"
#include "text/room.h"

namespace jinggao {

// Replaces a piece of a text. `span` counts bytes of the text that is edited.
struct Fix {
  Span span;
  std::string replacement;
  std::uint16_t rule = 0;
  std::uint16_t confidence = 1000;
  std::string_view note = {};  // see Finding::note
};

class Revision {
 public:
  // The input itself. `input` must outlive the revision.
  explicit Revision(std::string_view input);

  // The text as it now stands. Changes with Apply.
  std::string_view text() const { return edited_ ? std::string_view(text_) : input_; }

  // Applies `fixes`, which are in order, do not overlap and count bytes of
  // text(). A fix that overlaps what an earlier look replaced becomes one edit
  // of the input together with it, under the later look's rule.
  void Apply(const std::vector<Fix>& fixes);

  // The same, to keep: text() is empty afterwards.
  std::string TakeText() {
    return edited_ ? std::move(text_) : std::string(std::exchange(input_, {}));
  }

  // Gives back what memory only further fixes would need.
  void Finish() { GiveBack(text_before_); }

  // The edits from the input to text(): in order, none overlapping another,
  // counting bytes of the input. None replaces a piece by itself.
  const std::vector<Fix>& edits() const { return edits_; }

  // The byte of the input that byte `offset` of text() comes from. Inside a
  // replacement: the start of what was replaced, or its end for `end_of_span`.
  std::uint32_t ToInput(std::uint32_t offset, bool end_of_span) const;

  // Where byte `offset` of the input stands in text(). Inside what was replaced:
  // behind the replacement. Never decreases as `offset` grows.
  std::uint32_t FromInput(std::uint32_t offset) const;

  // `span` of text() in the input. An empty one stays empty.
  Span ToInput(Span span) const {
    const std::uint32_t end = ToInput(span.end, true);
    return {span.size() == 0 ? end : ToInput(span.begin, false), end};
  }

  // The same of spans that are not empty and come in order, none overlapping another.
  class InOrder {
   public:
    explicit InOrder(const Revision& revision) : revision_(revision) {}
    Span ToInput(Span span);

   private:
    const Revision& revision_;
    std::size_t passed_ = 0;  // edits
  };

 private:
  // What byte `offset` comes from, where the first `passed` edits begin before it.
  std::uint32_t ToInput(std::uint32_t offset, bool end_of_span, std::size_t passed) const;

  std::string_view input_;
  std::string text_;
  std::string text_before_;  // for its memory
  bool edited_ = false;
  std::vector<Fix> edits_;
  std::vector<std::uint32_t> places_;  // of each edit's replacement in text()
};

}  // namespace jinggao

#endif  // JINGGAO_EDITS_REVISION_H_
