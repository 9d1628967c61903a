// Learns the scorecards of core/src/layout/ from pages whose truth is known.
//
//     learn edges DIR PAGES.jsonl…     writes DIR/{opening,ending}_characters.inc
//     learn points DIR PAGES.jsonl…    writes DIR/{role,join}_points.inc and join_pairs.inc, and
//     prints
//                                      what they reach on the days held out
//
// The second is built after the first has run: see learn.mjs.

#include <algorithm>
#include <array>
#include <cstdio>
#include <fstream>
#include <string>
#include <vector>

#include "layout/join_evidence.h"
#include "layout/join_evidence_table.h"
#include "layout/meetings.h"
#include "layout/role_evidence.h"
#include "layout/role_evidence_table.h"
#include "learn/additive_model.h"
#include "learn/edge_tables.h"
#include "learn/pages.h"
#include "learn/pairs.h"

namespace jinggao::learn {
namespace {

constexpr int kRounds = 12;
constexpr float kShrink = 2e-5f;

// How many pairs of evidence each scorecard for joins has, and their most bins.
constexpr std::size_t kPairs = 32;
constexpr std::size_t kMostPairBins = 240;

// A wrong join counts as much as this many missed ones.
constexpr float kWrongJoin = 4.0f;

void Write(const std::string& file, const std::string& text) { std::ofstream(file) << text; }

// All outcomes' points a row, in braces, or a single one.
std::string Row(const std::vector<std::int8_t>& points) {
  if (points.size() == 1) return std::to_string(points[0]) + ",";
  std::string row = "{";
  for (std::int8_t p : points) row += std::to_string(p) + ",";
  row.back() = '}';
  return row + ",\n";
}

// Rows of points, with the evidence that they are for.
std::string Rows(const std::string& title, std::span<const EvidenceInfo> table,
                 const std::vector<EvidencePair>& pairs, const AdditiveModel& model) {
  std::string rows = "// " + title + "\n";
  const auto points = model.Points();
  std::size_t row = 0;
  const auto append = [&](const std::string& name, std::size_t bins) {
    rows += "// " + name + "\n";
    for (std::size_t bin = 0; bin < bins; ++bin) rows += Row(points[row++]);
    if (rows.back() != '\n') rows += "\n";
  };
  for (const EvidenceInfo& info : table) append(std::string(info.name), info.bins());
  for (const EvidencePair& pair : pairs) {
    const EvidenceInfo& a = table[pair.first];
    const EvidenceInfo& b = table[pair.second];
    append(std::string(a.name) + " and " + std::string(b.name), a.bins() * b.bins());
  }
  return rows;
}

// Takes each line for what has the most points, and prints what that gives on the days
// held out.
void TakeLines(std::vector<TruePage>& pages, const std::vector<std::vector<RoleBins>>& observed,
               const std::vector<AdditiveModel>& models, const char* look) {
  std::array<float, kRoleCount> scores;
  std::array<std::array<int, kRoleCount>, kRoleCount> confused{};
  for (std::size_t p = 0; p < pages.size(); ++p) {
    for (std::size_t i = 0; i < pages[p].roles.size(); ++i) {
      models[pages[p].around[i].wrapped].Score(observed[p][i].data(), scores);
      const auto best = std::max_element(scores.begin(), scores.end());
      Line& line = pages[p].page.lines[i];
      line.role = static_cast<Role>(best - scores.begin());
      const float most = *best;
      *best = -1e9f;
      line.margin = static_cast<std::int32_t>(
          (most - *std::max_element(scores.begin(), scores.end())) * kPointsPerUnit);
      if (pages[p].held_out) {
        ++confused[static_cast<std::size_t>(pages[p].roles[i])]
                  [static_cast<std::size_t>(line.role)];
      }
    }
  }
  std::printf("roles on days held out, %s look (rows: truth)\n", look);
  for (std::size_t r = 0; r < kRoleCount; ++r) {
    std::printf("%20s", std::string(RoleName(static_cast<Role>(r))).c_str());
    for (int n : confused[r]) std::printf("%8d", n);
    std::printf("\n");
  }
}

// The second look and the third share a scorecard, which is learned first from what the
// second sees, and then from what both see.
std::string LearnRoles(std::vector<TruePage>& pages) {
  const auto& table = kRoleEvidence;
  std::string rows[2][2];  // wrapped, later look
  std::vector<std::vector<RoleBins>> observed(pages.size());
  std::vector<std::vector<RoleBins>> before;  // by the second look
  for (const char* name : {"first", "second", "third"}) {
    const bool later = name != std::string("first");
    if (name == std::string("third")) before = observed;
    for (std::size_t p = 0; p < pages.size(); ++p) {
      const Page& page = pages[p].page;
      if (later) {
        ObserveStories(page, {{0, page.lines.size()}}, observed[p]);
      } else {
        ObserveLines(page, pages[p].around, {}, observed[p]);
      }
    }
    std::vector<AdditiveModel> models;
    for (const bool wrapped : {false, true}) {
      std::vector<Example> examples;
      for (std::size_t p = 0; p < pages.size(); ++p) {
        if (pages[p].held_out || pages[p].for_tables) continue;
        for (std::size_t i = 0; i < pages[p].roles.size(); ++i) {
          if (pages[p].around[i].wrapped != wrapped) continue;
          const auto role = static_cast<std::uint8_t>(pages[p].roles[i]);
          examples.push_back({observed[p][i].data(), role, 1});
          if (!before.empty()) examples.push_back({before[p][i].data(), role, 1});
        }
      }
      AdditiveModel& model = models.emplace_back(table, kRoleCount);
      model.Learn(std::move(examples), kRounds, kShrink, 1);
      rows[wrapped][later] = Rows(wrapped ? "hard-wrapped" : "kept paragraphs", table, {}, model);
    }
    TakeLines(pages, observed, models, name);
  }
  return rows[0][0] + rows[0][1] + rows[1][0] + rows[1][1];
}

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
    for (const TruePage& truth : pages) {
      if (truth.for_tables) continue;
      const std::vector<std::uint8_t> meetings =
          CountMeetings(truth.page, std::vector<bool>(truth.page.breaks.size(), true));
      for (std::size_t i = 0; i < truth.joins.size(); ++i) {
        if (truth.around[i].wrapped != wrapped) continue;
        observed.push_back(ObserveJoin(truth.page, truth.around, meetings[i], i, i + 1, topic));
        outcomes.push_back(truth.joins[i]);
        held_out.push_back(truth.held_out);
      }
    }
    std::vector<Example> examples;
    for (std::size_t i = 0; i < observed.size(); ++i) {
      if (held_out[i]) continue;
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
  if (args.size() < 3) {
    std::fprintf(stderr, "usage: learn edges|points DIR PAGES.jsonl...\n");
    return 2;
  }
  const CueFinder cues;
  std::vector<std::vector<TruePage>> files;
  std::vector<TruePage> pages;
  for (std::size_t i = 2; i < args.size(); ++i) files.push_back(ReadPages(args[i], cues));
  std::size_t total = 0;
  for (const auto& file : files) total += file.size();
  pages.reserve(total);
  for (auto& file : files) {
    for (TruePage& page : file) {
      pages.push_back(std::move(page));
      pages.back().page.text = pages.back().text;
    }
  }
  const std::string& dir = args[1];
  if (args[0] == "edges") {
    std::erase_if(pages, [](const TruePage& page) { return !page.for_tables; });
    const EdgeTables tables = CountEdges(pages);
    Write(dir + "/opening_characters.inc", tables.openings);
    Write(dir + "/ending_characters.inc", tables.endings);
    return 0;
  }
  const std::string made = "// Made by core/learn: tenths of a natural logarithm of odds.\n";
  Write(dir + "/role_points.inc", made + LearnRoles(pages));
  const JoinTables joins = LearnJoins(pages);
  Write(dir + "/join_points.inc", made + joins.points);
  Write(dir + "/join_pairs.inc", "// Made by core/learn: places in JoinEvidence.\n" + joins.pairs);
  return 0;
}

}  // namespace
}  // namespace jinggao::learn

int main(int argc, char** argv) {
  return jinggao::learn::Run(std::vector<std::string>(argv + 1, argv + argc));
}
