// Finds any of many phrases in one pass.

#ifndef JINGGAO_RULES_PHRASES_H_
#define JINGGAO_RULES_PHRASES_H_

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "jinggao/jinggao.h"

namespace jinggao {

class Phrases {
 public:
  struct Match {
    Span span;
    std::size_t phrase = 0;  // its index
  };

  Phrases() = default;

  // `phrases` are valid UTF-8, and none is empty or stands twice.
  explicit Phrases(const std::vector<std::string>& phrases);

  bool empty() const { return entries_.empty(); }

  // The first phrase in `text`, valid UTF-8, from byte `from` on; of those that begin
  // together the longest. A phrase that begins or ends with a Latin letter or a digit
  // is not found inside a longer word or number.
  std::optional<Match> Next(std::string_view text, std::size_t from) const;

 private:
  struct Entry {
    char32_t first = 0;  // character
    std::string text;
    std::size_t index = 0;
  };

  std::vector<Entry> entries_;      // by first character, the longer ones before the shorter
  std::bitset<1 << 16> may_begin_;  // by the first character's last 16 bits
};

}  // namespace jinggao

#endif  // JINGGAO_RULES_PHRASES_H_
