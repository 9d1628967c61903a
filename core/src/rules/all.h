// Every rule that looks at one block; rules.cc has their names and defaults. What
// each finds is described in tests/spec/, in the file of its name.

#ifndef JINGGAO_RULES_ALL_H_
#define JINGGAO_RULES_ALL_H_

#include "rules/rule.h"

namespace jinggao {

void FindConfusableCharacters(const BlockText& block, Reporter& report);
void FindDashes(const BlockText& block, Reporter& report);
void FindEllipses(const BlockText& block, Reporter& report);
void FindFullWidthAlphanumerics(const BlockText& block, Reporter& report);
void FindHalfWidthPunctuation(const BlockText& block, Reporter& report);
void FindImpossibleDates(const BlockText& block, Reporter& report);
void FindInvisibleCharacters(const BlockText& block, Reporter& report);
void FindMixedQuotes(const BlockText& block, Reporter& report);
void FindRepeatedPunctuation(const BlockText& block, Reporter& report);
void FindRepeatedWords(const BlockText& block, Reporter& report);
void FindSpacesByFigures(const BlockText& block, Reporter& report);
void FindStraySpaces(const BlockText& block, Reporter& report);
void FindStrayWords(const BlockText& block, Reporter& report);
void FindUnpairedPunctuation(const BlockText& block, Reporter& report);

}  // namespace jinggao

#endif  // JINGGAO_RULES_ALL_H_
