#include "learn/additive_model.h"

#include <algorithm>
#include <cmath>
#include <random>
#include <utility>

namespace jinggao::learn {

AdditiveModel::AdditiveModel(std::span<const EvidenceInfo> table, std::size_t outcomes,
                             std::vector<EvidencePair> pairs)
    : table_(table), pairs_(std::move(pairs)), outcomes_(outcomes) {
  std::size_t rows = 0;
  for (const EvidenceInfo& info : table) {
    first_row_.push_back(rows);
    rows += info.bins();
  }
  for (const EvidencePair& pair : pairs_) {
    first_row_.push_back(rows);
    rows += table[pair.first].bins() * table[pair.second].bins();
  }
  weights_.assign(rows * outcomes, 0.0f);
}

void AdditiveModel::Score(const std::uint8_t* bins, std::span<float> scores) const {
  std::fill(scores.begin(), scores.end(), 0.0f);
  for (std::size_t e = 0; e < first_row_.size(); ++e) {
    const float* row = &weights_[Row(e, bins)];
    for (std::size_t k = 0; k < outcomes_; ++k) scores[k] += row[k];
  }
}

// Stochastic gradient descent with AdaGrad's step lengths. The weights are the mean of what
// they were after each of the later rounds: those after a single one depend on the order of
// the examples.
void AdditiveModel::Learn(std::vector<Example> examples, int rounds, float shrink,
                          std::uint32_t seed) {
  std::mt19937 random(seed);
  std::vector<float> squares(weights_.size(), 1e-6f);
  std::vector<float> scores(outcomes_);
  const int later_rounds = rounds / 2;
  std::vector<float> mean(weights_.size(), 0.0f);
  for (int round = 0; round < rounds; ++round) {
    std::shuffle(examples.begin(), examples.end(), random);
    const float step = 0.15f / std::sqrt(1.0f + static_cast<float>(round));
    for (const Example& example : examples) {
      Score(example.bins, scores);
      const float top = *std::max_element(scores.begin(), scores.end());
      float sum = 0;
      for (float& score : scores) sum += score = std::exp(score - top);
      for (std::size_t k = 0; k < outcomes_; ++k) {
        scores[k] = example.weight * (scores[k] / sum - (k == example.outcome ? 1.0f : 0.0f));
      }
      for (std::size_t e = 0; e < first_row_.size(); ++e) {
        const std::size_t row = Row(e, example.bins);
        for (std::size_t k = 0; k < outcomes_; ++k) {
          const float gradient = scores[k] + shrink * weights_[row + k];
          squares[row + k] += gradient * gradient;
          weights_[row + k] -= step * gradient / std::sqrt(squares[row + k]);
        }
      }
    }
    if (round < rounds - later_rounds) continue;
    for (std::size_t w = 0; w < mean.size(); ++w) {
      mean[w] += weights_[w] / static_cast<float>(later_rounds);
    }
  }
  weights_ = std::move(mean);
}

std::vector<std::vector<std::int8_t>> AdditiveModel::Points() const {
  const auto steps = [](float weight) {
    const double value = std::round(weight * kPointsPerUnit / kPointsPerStep);
    return static_cast<std::int8_t>(std::clamp(value, -127.0, 127.0));
  };
  std::vector<std::vector<std::int8_t>> points(weights_.size() / outcomes_);
  for (std::size_t row = 0; row < points.size(); ++row) {
    const float* weights = &weights_[row * outcomes_];
    if (outcomes_ == 2) {
      points[row].push_back(steps(weights[1] - weights[0]));
    } else {
      for (std::size_t k = 0; k < outcomes_; ++k) points[row].push_back(steps(weights[k]));
    }
  }
  return points;
}

}  // namespace jinggao::learn
