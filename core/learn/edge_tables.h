// Counts which characters stand at cuts and which at the edges of paragraphs and
// headlines.

#ifndef JINGGAO_LEARN_EDGE_TABLES_H_
#define JINGGAO_LEARN_EDGE_TABLES_H_

#include <string>
#include <vector>

#include "learn/pages.h"

namespace jinggao::learn {

// The rows of opening_characters.inc and ending_characters.inc: each character in
// the bin of its log-odds of standing at a cut rather than at an edge.
struct EdgeTables {
  std::string openings;
  std::string endings;
};

EdgeTables CountEdges(const std::vector<TruePage>& pages);

}  // namespace jinggao::learn

#endif  // JINGGAO_LEARN_EDGE_TABLES_H_
