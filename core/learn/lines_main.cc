// Learns from pages whose truth is known which characters begin and end what, and what each
// kind of evidence says about the role of a line.
//
//     learn_lines edges DIR PAGES.jsonl…     writes DIR/{opening,ending}_characters.inc
//     learn_lines roles DIR PAGES.jsonl…     writes DIR/role_points.inc, and prints what it
//                                            reaches on the days held out
//
// The second is built anew after the first has run: see learn.mjs.

#include <algorithm>
#include <array>
#include <cstdio>
#include <string>
#include <thread>
#include <vector>

#include "layout/role_evidence.h"
#include "layout/role_evidence_table.h"
#include "learn/additive_model.h"
#include "learn/edge_tables.h"
#include "learn/pages.h"
#include "learn/tables.h"

namespace jinggao::learn {
namespace {

// A subhead counts as much as two other lines: they are few, and one that is missed is taken
// for a headline, with which a story begins that is none.
constexpr float kSubhead = 2.0f;

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
    std::vector<AdditiveModel> models(2, AdditiveModel(table, kRoleCount));
    const auto learn = [&](bool wrapped) {
      std::vector<Example> examples;
      for (std::size_t p = 0; p < pages.size(); ++p) {
        if (pages[p].for_tables) continue;
        for (std::size_t i = 0; i < pages[p].roles.size(); ++i) {
          if (pages[p].around[i].wrapped != wrapped || !Teaches(pages[p], i)) continue;
          const auto role = static_cast<std::uint8_t>(pages[p].roles[i]);
          const float weight = pages[p].roles[i] == Role::kSubhead ? kSubhead : 1.0f;
          examples.push_back({observed[p][i].data(), role, weight});
          if (!before.empty()) examples.push_back({before[p][i].data(), role, weight});
        }
      }
      AdditiveModel& model = models[wrapped];
      model.Learn(std::move(examples), kRounds, kShrink, 1);
      rows[wrapped][later] = Rows(wrapped ? "hard-wrapped" : "kept paragraphs", table, {}, model);
    };
    std::thread other(learn, true);
    learn(false);
    other.join();
    TakeLines(pages, observed, models, name);
  }
  return rows[0][0] + rows[0][1] + rows[1][0] + rows[1][1];
}

int Run(const std::vector<std::string>& args) {
  if (args.size() < 3 || (args[0] != "edges" && args[0] != "roles")) {
    std::fprintf(stderr, "usage: learn_lines edges|roles DIR PAGES.jsonl...\n");
    return 2;
  }
  const std::string& dir = args[1];
  std::vector<TruePage> pages = ReadPages({args.begin() + 2, args.end()});
  if (args[0] == "edges") {
    std::erase_if(pages, [](const TruePage& page) { return !page.for_tables || page.of_features; });
    const EdgeTables tables = CountEdges(pages);
    Write(dir + "/opening_characters.inc", tables.openings);
    Write(dir + "/ending_characters.inc", tables.endings);
  } else {
    Write(dir + "/role_points.inc", kPointsTitle + LearnRoles(pages));
  }
  return 0;
}

}  // namespace
}  // namespace jinggao::learn

int main(int argc, char** argv) {
  return jinggao::learn::Run(std::vector<std::string>(argv + 1, argv + argc));
}
