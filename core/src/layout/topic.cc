#include "layout/topic.h"

#include <bit>
#include <cstring>

#include "text/by_itself.h"
#include "text/characters.h"
#include "text/scan.h"

namespace jinggao {
namespace {

constexpr std::size_t kIdeograph = 3;  // bytes

}  // namespace

TopicPair* WritePairs(std::string_view run, TopicPair* to) {
  static_assert(std::endian::native == std::endian::little);
  const char* at = run.data();
  const char* const last = run.data() + run.size() - 2 * kIdeograph;
  std::uint64_t bytes = 0;
  for (; at < last; at += kIdeograph) {
    std::memcpy(&bytes, at, sizeof bytes);  // that two are too many is no harm
    *to++ = TopicPairOf(bytes);
  }
  std::memcpy(&bytes, last, 2 * kIdeograph);
  *to++ = TopicPairOf(bytes);
  return to;
}

JINGGAO_BY_ITSELF std::uint32_t CountTopicPairs(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = PassIdeographs(text, at);
    if (end > at) count += (end - at) / kIdeograph - 1;
    at = end < text.size() ? end + CharAt(text, end).length : end;
  }
  return static_cast<std::uint32_t>(count);
}

std::int32_t Topic::Share(std::span<const TopicPair> line) const {
  std::int32_t among = 0;
  for (const TopicPair pair : line) among += last_[SlotOf(pair)] == now_;
  return line.empty() ? -1 : 100 * among / static_cast<std::int32_t>(line.size());
}

}  // namespace jinggao
