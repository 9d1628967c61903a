#include "layout/topic.h"

#include <algorithm>
#include <bit>

#include "text/by_itself.h"
#include "text/characters.h"
#include "text/scan.h"

namespace jinggao {

JINGGAO_BY_ITSELF std::uint32_t CountTopicPairs(std::string_view text) {
  std::uint32_t count = 0;
  std::uint64_t last = 0;
  for (std::size_t at = 0; at < text.size(); at += 64) {
    const std::uint64_t ideographs = BitsOf64(text, at, IdeographsIn);
    // One makes a pair with the one that begins three bytes before it.
    const std::uint64_t before = ideographs << kIdeographSize | last >> (64 - kIdeographSize);
    count += static_cast<std::uint32_t>(std::popcount(ideographs & before));
    last = ideographs;
  }
  return count;
}

std::int32_t Topic::Share(std::span<const TopicPair> line) const {
  std::int32_t among = 0;
  for (const TopicPair pair : line) among += last_[TopicSlotOf(pair)] == now_;
  return line.empty() ? -1 : 100 * among / static_cast<std::int32_t>(line.size());
}

std::int32_t PairsAhead::Share(std::size_t begin, std::size_t end, std::size_t ahead) {
  for (std::size_t at = std::min(end + ahead, from_); at-- > end;) {
    nearest_[TopicSlotOf(pairs_[at])] = base_ + static_cast<std::uint32_t>(at);
  }
  from_ = std::min(from_, end);
  // Whatever is of another text is before `first`, and so no number from there on is as small.
  const std::uint32_t first = base_ + static_cast<std::uint32_t>(end);
  std::int32_t among = 0;
  for (const TopicPair pair : pairs_.subspan(begin, end - begin)) {
    among += nearest_[TopicSlotOf(pair)] - first < ahead;
  }
  return begin == end ? -1 : 100 * among / static_cast<std::int32_t>(end - begin);
}

}  // namespace jinggao
