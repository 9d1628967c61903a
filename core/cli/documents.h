// The files that clean and check are given.

#ifndef JINGGAO_CLI_DOCUMENTS_H_
#define JINGGAO_CLI_DOCUMENTS_H_

#include <functional>
#include <string>

#include "cli/options.h"
#include "jinggao/jinggao.h"

namespace jinggao::cli {

struct Document {
  std::string file;  // as given; "-" is standard input
  std::string name;  // by which messages call it
  std::string text;  // UTF-8
  Result result;     // of cleaning it
};

// Cleans each of the options' files, standard input where there is none, and gives
// it to `use` until that says to stop. Files that cannot be read or cleaned are
// complained of and left out. Whether there were none of these.
bool ForEachDocument(const Options& options, const Cleaner& cleaner,
                     const std::function<bool(const Document&)>& use);

}  // namespace jinggao::cli

#endif  // JINGGAO_CLI_DOCUMENTS_H_
