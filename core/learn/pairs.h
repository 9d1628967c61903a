// Finds the pairs of evidence that say more together than each by itself.

#ifndef JINGGAO_LEARN_PAIRS_H_
#define JINGGAO_LEARN_PAIRS_H_

#include <cstddef>
#include <span>
#include <vector>

#include "layout/scorecard.h"
#include "learn/additive_model.h"

namespace jinggao::learn {

// The `count` pairs that would mend most of what `model`, which has two outcomes and
// was learned from `examples`, gets wrong. Pairs of more than `most_bins` bins
// together are not considered.
std::vector<EvidencePair> ChoosePairs(std::span<const EvidenceInfo> table,
                                      const AdditiveModel& model,
                                      const std::vector<Example>& examples, std::size_t count,
                                      std::size_t most_bins);

}  // namespace jinggao::learn

#endif  // JINGGAO_LEARN_PAIRS_H_
