// Half characters: UTF-16 surrogates without their partners, as JSON can write them.
//
// They come from software that cuts a string in the middle of an emoji or of a rare
// ideograph. UTF-8 has no form for them, so the text that is cleaned has U+FFFD in
// their place, one UTF-16 code unit like them: no offset moves. No change goes
// unseen: each becomes a fixed finding. web/src/surrogates.ts does the same.

#ifndef JINGGAO_IO_SURROGATES_H_
#define JINGGAO_IO_SURROGATES_H_

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "io/messages.h"
#include "jinggao/jinggao.h"

namespace jinggao {

struct LoneSurrogate {
  std::uint32_t byte = 0;  // of the text: where the U+FFFD in its place begins
  char16_t unit = 0;
};

// `json` with \ufffd for each escape of a lone surrogate: of the same length, so that
// the place of what else is wrong with it does not change. It may be no JSON.
std::string WithoutLoneSurrogates(std::string json);

// The lone surrogates of the text that `literal` writes, in order. `literal` is a
// JSON string, quotes included, that is valid once they are replaced.
std::vector<LoneSurrogate> LoneSurrogatesOf(std::string_view literal);

// Adds what became of `lone` to the findings of `result`, which `cleaner` gave for
// the text with U+FFFD in their place. One inside what another finding replaces goes
// with that: its `original` then has the surrogate, in the three bytes that UTF-8
// would have for it.
void ReportLoneSurrogates(const std::vector<LoneSurrogate>& lone, const Cleaner& cleaner,
                          const Messages& messages, Result& result);

// `text` as a JSON string, its surrogates (see above) as escapes.
std::string QuotedWithSurrogates(std::string_view text);

}  // namespace jinggao

#endif  // JINGGAO_IO_SURROGATES_H_
