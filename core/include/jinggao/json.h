// Settings and results as JSON.

#ifndef JINGGAO_JSON_H_
#define JINGGAO_JSON_H_

#include <functional>
#include <string>
#include <string_view>
#include <variant>

#include "jinggao/jinggao.h"

namespace jinggao {

// Settings from JSON text:
//
//     { "rules": { "typo/stray-word": "suggest", "repeat/sentence": "off" },
//       "ignore": ["9f3a61c2d47be805"],
//       "words": [{ "wrong": "按步就班", "right": "按部就班", "note": "…", "action": "fix" }],
//       "protect": ["双柳"],
//       "protectPatterns": ["〔\\d{4}〕\\d+号"],
//       "paper": { "names": ["望川融媒"] },
//       "custom": [{ "name": "custom/place-names", "pattern": "双柳乡",
//                    "replacement": "双柳镇", "message": "…", "action": "fix" }] }
//
// A word or rule of the house's without `action` suggests its right word or its
// replacement, and flags where it has none.
//
// Refuses text that is not JSON, unknown names and wrong types, by name.
// Whether a rule of that name exists is for Cleaner::Create to say.
std::variant<Settings, SettingsError> ParseSettings(std::string_view json);

// What a finding says to a person, given its rule's name and the finding.
using MessageOf = std::function<std::string(std::string_view rule, const Finding&)>;

// One result as the contract's JSON (result.schema.json), on one line, its
// offsets in UTF-16 code units of `input`. With an `id`, that comes first; it
// must be a JSON value already (`"a"`, `7`).
std::string ToJson(const Cleaner& cleaner, std::string_view input, const Result& result,
                   const MessageOf& message_of, std::string_view id_json = {});

// The key of a finding as it is written in JSON and settings: 16 hex digits.
std::string KeyText(std::uint64_t key);

}  // namespace jinggao

#endif  // JINGGAO_JSON_H_
