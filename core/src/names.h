// What the values of jinggao.h's enumerations are called, in results, dumps and reports alike.
// Settings are read by a table of their own, which makes the module smaller.

#ifndef JINGGAO_NAMES_H_
#define JINGGAO_NAMES_H_

#include <string_view>

#include "jinggao/jinggao.h"

namespace jinggao {

std::string_view NameOf(Action action);
std::string_view NameOf(Ceiling ceiling);
std::string_view NameOf(BlockKind kind);

}  // namespace jinggao

#endif  // JINGGAO_NAMES_H_
