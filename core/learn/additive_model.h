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
  const std::uint8_t* bins;  // one of each kind of evidence
  std::uint8_t outcome;
  float weight;
};

class AdditiveModel {
 public:
  AdditiveModel(std::span<const EvidenceInfo> table, std::size_t outcomes);

  // Goes over `examples` `rounds` times in an order drawn from `seed`.
  void Learn(std::vector<Example> examples, int rounds, float shrink, std::uint32_t seed);

  // The scores of all outcomes, in natural logarithms of odds.
  void Score(const std::uint8_t* bins, std::span<float> scores) const;

  // One row of `outcomes` points a bin, all kinds of evidence one after another.
  std::vector<std::vector<std::int16_t>> Points() const;

 private:
  std::size_t Row(std::size_t evidence, std::uint8_t bin) const {
    return (first_row_[evidence] + bin) * outcomes_;
  }

  std::size_t outcomes_;
  std::vector<std::size_t> first_row_;  // of each kind of evidence
  std::vector<float> weights_;
};

}  // namespace jinggao::learn

#endif  // JINGGAO_LEARN_ADDITIVE_MODEL_H_
