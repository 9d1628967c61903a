// The marks of a text: what is neither ideograph nor letter nor digit.
//
// They are one character in seven, noted once when a line is measured: who looks for stops,
// pairs or spaces passes over them rather than over the text.

#ifndef JINGGAO_TEXT_NOTED_MARKS_H_
#define JINGGAO_TEXT_NOTED_MARKS_H_

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "text/characters.h"

namespace jinggao {

constexpr CharKinds kMarkKinds = {CharKind::kStop,        CharKind::kEllipsis,  CharKind::kComma,
                                  CharKind::kEnumeration, CharKind::kSemicolon, CharKind::kColon,
                                  CharKind::kOpener,      CharKind::kCloser,    CharKind::kDash,
                                  CharKind::kDot,         CharKind::kSpace,     CharKind::kLineEnd,
                                  CharKind::kInvisible,   CharKind::kSymbol};

// Packed: a long text has millions of them.
struct [[gnu::packed]] NotedMark {
  std::uint32_t at = 0;  // the byte of the text where it begins
  CharKind kind = CharKind::kOther;
};
static_assert(sizeof(NotedMark) == 5);

// The marks of one piece of a text, from its beginning on.
class NotedMarks {
 public:
  static constexpr std::size_t kNone = std::string_view::npos;

  NotedMarks() = default;
  // Of the piece that begins at byte `begin` of the text.
  NotedMarks(std::span<const NotedMark> marks, std::uint32_t begin)
      : marks_(marks), begin_(begin) {}

  // Where in the piece the next one of `kinds` begins, from byte `at` of the piece on; kNone
  // if there is none. Calls come in order of `at`.
  std::size_t Next(CharKinds kinds, std::size_t at) {
    for (; next_ < marks_.size(); ++next_) {
      const std::size_t place = marks_[next_].at - begin_;
      if (place >= at && kinds.Have(marks_[next_].kind)) return place;
    }
    return kNone;
  }

 private:
  std::span<const NotedMark> marks_;
  std::uint32_t begin_ = 0;
  std::size_t next_ = 0;
};

// Those of `text`, where nobody has noted them.
std::vector<NotedMark> MarksIn(std::string_view text);

}  // namespace jinggao

#endif  // JINGGAO_TEXT_NOTED_MARKS_H_
