#include "layout/topic.h"

#include <bit>
#include <cstring>

#include "text/characters.h"
#include "text/scan.h"

namespace jinggao {
namespace {

constexpr std::size_t kIdeograph = 3;  // bytes

// Calls `visit` with where each run of ideographs of `text` begins and ends that is long enough
// to have pairs.
template <typename Visit>
void EachRun(std::string_view text, Visit visit) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = PassIdeographs(text, at);
    if (end > at + kIdeograph) visit(at, end);
    at = end < text.size() ? end + CharAt(text, end).length : end;
  }
}

}  // namespace

void AppendTopicPairs(std::string_view text, std::vector<TopicPair>& pairs) {
  static_assert(std::endian::native == std::endian::little);
  // Room for as many as there may be; what is left over is given back.
  const std::size_t before = pairs.size();
  pairs.resize(before + text.size() / kIdeograph);
  TopicPair* to = pairs.data() + before;
  EachRun(text, [text, &to](std::size_t begin, std::size_t end) {
    TopicPair* next = to;
    const char* at = &text[begin];
    const char* const last = &text[end - 2 * kIdeograph];
    std::uint64_t bytes = 0;
    for (; at < last; at += kIdeograph) {
      std::memcpy(&bytes, at, sizeof bytes);  // that two are too many is no harm
      *next++ = TopicPairOf(bytes);
    }
    std::memcpy(&bytes, last, 2 * kIdeograph);
    *next++ = TopicPairOf(bytes);
    to = next;
  });
  pairs.resize(static_cast<std::size_t>(to - pairs.data()));
}

std::uint32_t CountTopicPairs(std::string_view text) {
  std::size_t count = 0;
  EachRun(text, [&count](std::size_t begin, std::size_t end) {
    count += (end - begin) / kIdeograph - 1;
  });
  return static_cast<std::uint32_t>(count);
}

std::int32_t Topic::Share(std::span<const TopicPair> line) const {
  std::int32_t among = 0;
  for (const TopicPair pair : line) among += last_[SlotOf(pair)] == now_;
  return line.empty() ? -1 : 100 * among / static_cast<std::int32_t>(line.size());
}

}  // namespace jinggao
