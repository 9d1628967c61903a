// One cleaning of one document.

#ifndef JINGGAO_CLEANING_H_
#define JINGGAO_CLEANING_H_

#include <cstdint>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "jinggao/jinggao.h"
#include "layout/cues.h"
#include "rules/house.h"

namespace jinggao {

// What a cleaner makes of its settings, once for all documents.
struct CleaningParts {
  std::vector<RuleInfo> rules;
  std::vector<Ceiling> ceilings;  // of each rule
  std::set<std::uint64_t> ignore;
  House house;
  CueFinder cues;

  CleaningParts(const Settings& settings, House house);
};

// The result of cleaning `text`, valid UTF-8 no larger than Cleaner::kMaxInput. `hints` are good.
Result CleanDocument(const CleaningParts& parts, std::string_view text,
                     std::span<const Hint> hints);

// The outline of the clean text, for a person to read.
std::string DumpCleanOutline(const CleaningParts& parts, std::string_view text);

}  // namespace jinggao

#endif  // JINGGAO_CLEANING_H_
