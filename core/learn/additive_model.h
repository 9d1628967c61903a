// Learns an additive scorecard: points for every bin of every kind of evidence,
// by logistic regression (softmax over the outcomes) with a little shrinking.

#ifndef JINGGAO_LEARN_ADDITIVE_MODEL_H_
#define JINGGAO_LEARN_ADDITIVE_MODEL_H_

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "layout/scorecard.h"

namespace jinggao::learn {

struct Example {
  const std::uint8_t* bins;  // one of each kind of evidence; pairs are worked out
  std::uint8_t outcome;
  float weight;
};

class AdditiveModel {
 public:
  AdditiveModel(std::span<const EvidenceInfo> table, std::size_t outcomes,
                std::vector<EvidencePair> pairs = {});

  // Goes over `examples` `rounds` times in an order drawn from `seed`.
  void Learn(std::vector<Example> examples, int rounds, float shrink, std::uint32_t seed);

  // The scores of all outcomes, in natural logarithms of odds.
  void Score(const std::uint8_t* bins, std::span<float> scores) const;

  // One row of points a bin, all kinds of evidence one after another, and then the
  // pairs: one point an outcome, or of two outcomes what the second has more. In steps
  // as the tables have them.
  std::vector<std::vector<std::int8_t>> Points() const;

 private:
  // Where the points are that `evidence`, or after the last kind a pair, gives in a case.
  std::size_t Row(std::size_t evidence, const std::uint8_t* bins) const {
    std::size_t bin = 0;
    if (evidence < table_.size()) {
      bin = bins[evidence];
    } else {
      const EvidencePair pair = pairs_[evidence - table_.size()];
      bin = bins[pair.first] * table_[pair.second].bins() + bins[pair.second];
    }
    return (first_row_[evidence] + bin) * outcomes_;
  }

  std::span<const EvidenceInfo> table_;
  std::vector<EvidencePair> pairs_;
  std::size_t outcomes_;
  std::vector<std::size_t> first_row_;  // of each kind of evidence
  std::vector<float> weights_;
};

}  // namespace jinggao::learn

#endif  // JINGGAO_LEARN_ADDITIVE_MODEL_H_
