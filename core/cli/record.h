// One line of the batch's input.

#ifndef JINGGAO_CLI_RECORD_H_
#define JINGGAO_CLI_RECORD_H_

#include <string>
#include <variant>
#include <vector>

#include "io/surrogates.h"
#include "jinggao/jinggao.h"

namespace jinggao::cli {

// A document: {"id": …, "text": "…", "hints": […]}.
struct Record {
  std::string id_json;  // the id's JSON, byte for byte; empty where there is none
  std::string text;     // U+FFFD for each lone surrogate
  std::vector<LoneSurrogate> lone;
  std::vector<Hint> hints;
};

struct BadRecord {
  std::string id_json;  // as above; found even where what follows it is no JSON
  std::string why;
};

std::variant<Record, BadRecord> ReadRecord(std::string line);

}  // namespace jinggao::cli

#endif  // JINGGAO_CLI_RECORD_H_
