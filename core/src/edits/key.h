// The key of a finding: what "ignore this" remembers.

#ifndef JINGGAO_EDITS_KEY_H_
#define JINGGAO_EDITS_KEY_H_

#include <cstdint>
#include <string_view>

#include "jinggao/jinggao.h"

namespace jinggao {

// A hash of the rule's name, of the passage `span` (bytes of `text`) and of up to
// six characters on either side of it, white space and invisible characters left
// out. The same on every platform. Text that lies further away, line ends and the
// action do not change it.
std::uint64_t FindingKey(std::string_view rule, std::string_view text, Span span);

}  // namespace jinggao

#endif  // JINGGAO_EDITS_KEY_H_
