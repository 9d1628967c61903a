#include "learn/pairs.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace jinggao::learn {
namespace {

// Of one example: how far the model is off, and how fast that changes with points.
struct Slope {
  float gradient;
  float hessian;
};

std::vector<Slope> SlopesOf(const AdditiveModel& model, const std::vector<Example>& examples) {
  std::vector<Slope> slopes;
  std::array<float, 2> scores;
  for (const Example& example : examples) {
    model.Score(example.bins, scores);
    const float p = 1.0f / (1.0f + std::exp(scores[0] - scores[1]));
    slopes.push_back({example.weight * (static_cast<float>(example.outcome) - p),
                      example.weight * p * (1.0f - p)});
  }
  return slopes;
}

}  // namespace

std::vector<EvidencePair> ChoosePairs(std::span<const EvidenceInfo> table,
                                      const AdditiveModel& model,
                                      const std::vector<Example>& examples, std::size_t count,
                                      std::size_t most_bins) {
  constexpr float kPrior = 3.0f;  // shrinks what few examples say
  const std::vector<Slope> slopes = SlopesOf(model, examples);
  struct Candidate {
    EvidencePair pair;
    float gain;
  };
  std::vector<Candidate> candidates;
  std::vector<Slope> sums;
  for (std::size_t a = 0; a < table.size(); ++a) {
    for (std::size_t b = a + 1; b < table.size(); ++b) {
      const std::size_t bins = table[a].bins() * table[b].bins();
      if (bins > most_bins) continue;
      sums.assign(bins, {0, 0});
      for (std::size_t i = 0; i < examples.size(); ++i) {
        Slope& sum = sums[examples[i].bins[a] * table[b].bins() + examples[i].bins[b]];
        sum.gradient += slopes[i].gradient;
        sum.hessian += slopes[i].hessian;
      }
      float gain = 0;
      for (const Slope& sum : sums) gain += sum.gradient * sum.gradient / (sum.hessian + kPrior);
      candidates.push_back({{static_cast<std::uint8_t>(a), static_cast<std::uint8_t>(b)}, gain});
    }
  }
  std::sort(candidates.begin(), candidates.end(),
            [](const Candidate& x, const Candidate& y) { return x.gain > y.gain; });
  std::vector<EvidencePair> pairs;
  for (const Candidate& candidate : candidates) {
    if (pairs.size() == count) break;
    pairs.push_back(candidate.pair);
  }
  return pairs;
}

}  // namespace jinggao::learn
