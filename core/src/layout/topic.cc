#include "layout/topic.h"

#include <bit>
#include <cstring>

#include "text/characters.h"
#include "text/scan.h"

namespace jinggao {
namespace {

constexpr std::size_t kIdeograph = 3;  // bytes

// Calls `visit` with where each run of ideographs of `text` begins and ends, of those that
// have pairs.
template <typename Visit>
void EachRun(std::string_view text, Visit visit) {
  for (std::size_t at = 0; at < text.size(); at += CharAt(text, at).length) {
    const std::size_t begin = at;
    at = PassIdeographs(text, at);
    if (at - begin > kIdeograph) visit(begin, at);
    if (at == text.size()) return;
  }
}

}  // namespace

void AppendTopicPairs(std::string_view text, std::vector<TopicPair>& pairs) {
  static_assert(std::endian::native == std::endian::little);
  // Room for as many as there may be; what is left over is given back.
  std::size_t count = pairs.size();
  pairs.resize(count + text.size() / kIdeograph);
  TopicPair* const to = pairs.data();
  EachRun(text, [&](std::size_t begin, std::size_t end) {
    std::uint64_t bytes = 0;
    // Eight at a time, as long as there are; that two are too many is no harm.
    std::size_t at = begin;
    for (; at + 2 * kIdeograph <= end && at + sizeof bytes <= text.size(); at += kIdeograph) {
      std::memcpy(&bytes, &text[at], sizeof bytes);
      to[count++] = TopicPairOf(bytes);
    }
    for (; at + 2 * kIdeograph <= end; at += kIdeograph) {
      std::memcpy(&bytes, &text[at], 2 * kIdeograph);
      to[count++] = TopicPairOf(bytes);
    }
  });
  pairs.resize(count);
}

std::uint32_t CountTopicPairs(std::string_view text) {
  std::size_t count = 0;
  EachRun(text,
          [&](std::size_t begin, std::size_t end) { count += (end - begin) / kIdeograph - 1; });
  return static_cast<std::uint32_t>(count);
}

std::int32_t Topic::Share(std::span<const TopicPair> line) const {
  std::int32_t among = 0;
  for (const TopicPair pair : line) among += last_[SlotOf(pair)] == now_;
  return line.empty() ? -1 : 100 * among / static_cast<std::int32_t>(line.size());
}

}  // namespace jinggao
