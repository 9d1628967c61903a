// Pages whose truth is known, as the learner reads them.

#ifndef JINGGAO_LEARN_PAGES_H_
#define JINGGAO_LEARN_PAGES_H_

#include <cstddef>
#include <string>
#include <vector>

#include "layout/page.h"
#include "layout/surroundings.h"

namespace jinggao::learn {

struct TruePage {
  std::string text;
  Page page;  // a view of `text`: true pages are kept where they were made
  std::vector<Surroundings> around;
  std::vector<Role> roles;   // of each line
  std::vector<bool> joins;   // of each break: whether it is to be joined
  bool held_out = false;     // not to be learned from
  bool for_tables = false;   // learn character tables from it, rather than points
  bool of_features = false;  // only lines of two clauses teach
};

// Whether line `at` of `page` is one to learn points from. Pages of features have more headlines
// of two clauses than a paper has, and less else: of these, such lines alone are.
bool Teaches(const TruePage& page, std::size_t at);

// The pages of JSON Lines files, one {"id","text","gold"} a line, as the evaluation
// writes them with --dump. An id begins with the page's day (20240131-columns-7), and
// pages of the same day are on the same side of every division. Ends the program with a
// message where a file cannot be read.
std::vector<TruePage> ReadPages(const std::vector<std::string>& files);

}  // namespace jinggao::learn

#endif  // JINGGAO_LEARN_PAGES_H_
