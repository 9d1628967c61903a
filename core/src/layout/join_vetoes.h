// What forbids to join two lines, whatever the evidence says: each a form that papers have.
//
// To add one: a function of its name in join_vetoes.cc, a line in MayJoin or MayJoinAt, and an
// example under "What must not change" in tests/spec/paragraph-….txt.

#ifndef JINGGAO_LAYOUT_JOIN_VETOES_H_
#define JINGGAO_LAYOUT_JOIN_VETOES_H_

#include <cstddef>

#include "layout/page.h"

namespace jinggao {

// Whether `after` may be joined to `before`, as far as the two tell. Where lines keep their
// paragraphs, a break after a full stop cannot be told from a paragraph's end: 2.5 in 100 cuts fall
// there, and nearly all paragraphs' ends. Nor can one after a colon, which introduces what follows:
// 全文如下：
bool MayJoin(const Page& page, const Line& before, const Line& after, bool wrapped);

// The same of line `at` and the one below it, with what stands around them.
bool MayJoinAt(const Page& page, std::size_t at, bool wrapped);

}  // namespace jinggao

#endif  // JINGGAO_LAYOUT_JOIN_VETOES_H_
