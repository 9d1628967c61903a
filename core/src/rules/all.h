// Every rule that looks at one block; rules.cc has their names and defaults. What
// each finds is described in tests/spec/, in the file of its name.

#ifndef JINGGAO_RULES_ALL_H_
#define JINGGAO_RULES_ALL_H_

#include "rules/rule.h"

namespace jinggao {

void FindInvisibleCharacters(const BlockText& block, Reporter& report);
void FindRepeatedPunctuation(const BlockText& block, Reporter& report);
void FindStrayWords(const BlockText& block, Reporter& report);

}  // namespace jinggao

#endif  // JINGGAO_RULES_ALL_H_
