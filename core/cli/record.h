// One line of the batch's input.

#ifndef JINGGAO_CLI_RECORD_H_
#define JINGGAO_CLI_RECORD_H_

#include <string>
#include <string_view>
#include <variant>

namespace jinggao::cli {

// A document: {"id": …, "text": "…"}.
struct Record {
  std::string id_json;  // the id's JSON, byte for byte; empty where there is none
  std::string text;
};

struct BadRecord {
  std::string id_json;  // as above
  std::string why;
};

std::variant<Record, BadRecord> ReadRecord(std::string_view line);

}  // namespace jinggao::cli

#endif  // JINGGAO_CLI_RECORD_H_
