// The tables as files of the core.

#ifndef JINGGAO_LEARN_TABLES_H_
#define JINGGAO_LEARN_TABLES_H_

#include <span>
#include <string>
#include <vector>

#include "layout/scorecard.h"
#include "learn/additive_model.h"

namespace jinggao::learn {

// What such a file begins with.
inline constexpr char kPointsTitle[] =
    "// Made by core/learn: tenths of a natural logarithm of odds.\n";

// How often a model goes over its examples, and by how much its weights are drawn to 0.
inline constexpr int kRounds = 12;
inline constexpr float kShrink = 2e-5f;

void Write(const std::string& file, const std::string& text);

// Rows of points, with the evidence that they are for.
std::string Rows(const std::string& title, std::span<const EvidenceInfo> table,
                 const std::vector<EvidencePair>& pairs, const AdditiveModel& model);

}  // namespace jinggao::learn

#endif  // JINGGAO_LEARN_TABLES_H_
