// Learns from pages whose truth is known what each kind of evidence, and pairs of them, say
// about joining two lines.
//
//     learn_joins DIR PAGES.jsonl…     writes DIR/join_points.inc and join_pairs.inc, and prints
//                                      what they reach on the days held out
//
// Lines have the roles that the core gives them: role_points.inc is in this program.

#include <array>
#include <cstdio>
#include <string>
#include <vector>

#include "layout/join_evidence.h"
#include "layout/join_evidence_table.h"
#include "layout/meetings.h"
#include "layout/roles.h"
#include "learn/additive_model.h"
#include "learn/pages.h"
#include "learn/pairs.h"
#include "learn/tables.h"

namespace jinggao::learn {
namespace {

// How many pairs of evidence each scorecard has, and their most bins.
constexpr std::size_t kPairs = 32;
constexpr std::size_t kMostPairBins = 240;

// A wrong join counts as much as this many missed ones.
constexpr float kWrongJoin = 10.0f;

struct JoinTables {
  std::string points;
  std::string pairs;
};

JoinTables LearnJoins(const std::vector<TruePage>& pages) {
  const auto& table = kJoinEvidence;
  JoinTables tables;
  for (const bool wrapped : {false, true}) {
    Topic topic;
    std::vector<JoinBins> observed;
    std::vector<bool> outcomes;
    std::vector<bool> held_out;
    std::vector<bool> teaches;
    for (const TruePage& truth : pages) {
      const std::vector<std::uint8_t> meetings =
          CountMeetings(truth.page, std::vector<bool>(truth.page.breaks.size(), true));
      for (std::size_t i = 0; i < truth.joins.size(); ++i) {
        if (truth.around[i].wrapped != wrapped) continue;
        observed.push_back(ObserveJoin(truth.page, truth.around, meetings[i], i, i + 1, topic));
        outcomes.push_back(truth.joins[i]);
        held_out.push_back(truth.held_out);
        // A column cuts its lines by their width, whatever they say.
        teaches.push_back(Teaches(truth, i) && !(wrapped && truth.of_features));
      }
    }
    std::vector<Example> examples;
    for (std::size_t i = 0; i < observed.size(); ++i) {
      if (!teaches[i]) continue;
      // Where paragraphs are kept, what follows a stop is never joined: see joins.cc.
      if (!wrapped && observed[i][0] >= static_cast<std::uint8_t>(Tail::kStop) &&
          observed[i][0] <= static_cast<std::uint8_t>(Tail::kEllipsis)) {
        continue;
      }
      examples.push_back({observed[i].data(), outcomes[i], outcomes[i] ? 1.0f : kWrongJoin});
    }
    AdditiveModel first(table, 2);
    first.Learn(examples, kRounds, kShrink, 2);
    const std::vector<EvidencePair> pairs =
        ChoosePairs(table, first, examples, kPairs, kMostPairBins);
    AdditiveModel model(table, 2, pairs);
    model.Learn(std::move(examples), kRounds, kShrink, 2);
    const std::string title = wrapped ? "hard-wrapped" : "kept paragraphs";
    tables.points += Rows(title, table, pairs, model);
    tables.pairs += "{{  // " + title + "\n";
    for (const EvidencePair& pair : pairs) {
      tables.pairs += "    {" + std::to_string(pair.first) + ", " + std::to_string(pair.second) +
                      "},  // " + std::string(table[pair.first].name) + ", " +
                      std::string(table[pair.second].name) + "\n";
    }
    tables.pairs += "}},\n";

    std::printf("joins on days held out, %s\n threshold  precision  recall  wrong per 1000\n",
                wrapped ? "hard-wrapped" : "kept paragraphs");
    for (int threshold = -200; threshold <= 900; threshold += 100) {
      double right = 0, wrong = 0, due = 0, keep = 0;
      std::array<float, 2> scores;
      for (std::size_t i = 0; i < observed.size(); ++i) {
        if (!held_out[i]) continue;
        model.Score(observed[i].data(), scores);
        const bool stop = !wrapped && observed[i][0] >= static_cast<std::uint8_t>(Tail::kStop) &&
                          observed[i][0] <= static_cast<std::uint8_t>(Tail::kEllipsis);
        const bool join = !stop && (scores[1] - scores[0]) * kPointsPerUnit >= threshold;
        (outcomes[i] ? due : keep) += 1;
        if (join) (outcomes[i] ? right : wrong) += 1;
      }
      std::printf("%9d %10.5f %8.5f %9.3f\n", threshold, right / (right + wrong), right / due,
                  1000 * wrong / keep);
    }
  }
  return tables;
}

int Run(const std::vector<std::string>& args) {
  if (args.size() < 2) {
    std::fprintf(stderr, "usage: learn_joins DIR PAGES.jsonl...\n");
    return 2;
  }
  const std::string& dir = args[0];
  std::vector<TruePage> pages = ReadPages({args.begin() + 1, args.end()});
  for (TruePage& page : pages) AssignRoles(page.page, page.around);
  const JoinTables joins = LearnJoins(pages);
  Write(dir + "/join_points.inc", kPointsTitle + joins.points);
  Write(dir + "/join_pairs.inc", "// Made by core/learn: places in JoinEvidence.\n" + joins.pairs);
  return 0;
}

}  // namespace
}  // namespace jinggao::learn

int main(int argc, char** argv) {
  return jinggao::learn::Run(std::vector<std::string>(argv + 1, argv + argc));
}
