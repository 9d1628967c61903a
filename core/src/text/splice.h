// Where a text was changed, for who has read it before and would rather not read all
// of it again.

#ifndef JINGGAO_TEXT_SPLICE_H_
#define JINGGAO_TEXT_SPLICE_H_

#include <cstddef>
#include <cstdint>
#include <span>

#include "jinggao/jinggao.h"

namespace jinggao {

// One change: `replaced`, in bytes of the text before, became `length` bytes.
struct Splice {
  Span replaced;
  std::uint32_t length = 0;
};

// Carries passages of the text before over to the text after. They come in order, as
// `splices` do, which lie apart.
class Carrier {
 public:
  explicit Carrier(std::span<const Splice> splices) : splices_(splices) {}

  // Whether no change touches `passage` at all, not even at its edges. If so,
  // shift() is how much later it stands, modulo 2^32.
  bool Carries(Span passage) {
    while (next_ < splices_.size() && splices_[next_].replaced.end < passage.begin) {
      shift_ += splices_[next_].length - splices_[next_].replaced.size();
      ++next_;
    }
    return next_ == splices_.size() || splices_[next_].replaced.begin > passage.end;
  }

  std::uint32_t shift() const { return shift_; }

 private:
  std::span<const Splice> splices_;
  std::size_t next_ = 0;  // the first that does not end before the last passage
  std::uint32_t shift_ = 0;
};

}  // namespace jinggao

#endif  // JINGGAO_TEXT_SPLICE_H_
