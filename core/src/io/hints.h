// Hints as JSON.

#ifndef JINGGAO_IO_HINTS_H_
#define JINGGAO_IO_HINTS_H_

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "jinggao/jinggao.h"

namespace jinggao {

// What is wrong with hints, by name: R"(hints[0].kind: "bold" is none of heading, …)".
struct HintsError {
  std::string what;
};

// Hints of `text`, which must be valid UTF-8, from
//
//     [{ "start": 0, "end": 9, "kind": "heading" }, …]
//
// start and end in UTF-16 code units; kind is heading, list-item, table-cell,
// quotation or code. Other members are passed over. Whether the hints are in order is
// for Cleaner::Clean to say.
std::variant<std::vector<Hint>, HintsError> ReadHints(const nlohmann::json& hints,
                                                      std::string_view text);

}  // namespace jinggao

#endif  // JINGGAO_IO_HINTS_H_
