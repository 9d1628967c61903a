#include "layout/topic.h"

#include "text/characters.h"

namespace jinggao {

void AppendTopicPairs(std::string_view text, std::vector<TopicPair>& pairs) {
  // Room for as many as there may be; what is left over is given back.
  std::size_t count = pairs.size();
  pairs.resize(count + text.size() / 3);
  char32_t previous = 0;
  for (std::size_t at = 0; at < text.size();) {
    const Char c = CharAt(text, at);
    at += c.length;
    const bool han = c.code >= 0x3400 && c.code <= 0x9FFF;
    if (han && previous != 0) {
      pairs[count++] =
          static_cast<TopicPair>((previous * 0x9E3779B1u ^ c.code * 0x85EBCA6Bu) >> 18);
    }
    previous = han ? c.code : 0;
  }
  pairs.resize(count);
}

std::vector<TopicPair> TopicPairsOf(std::string_view text) {
  std::vector<TopicPair> pairs;
  AppendTopicPairs(text, pairs);
  return pairs;
}

std::int32_t Topic::Share(std::span<const TopicPair> line) const {
  std::int32_t among = 0;
  for (const TopicPair pair : line) among += pairs_[pair];
  return line.empty() ? -1 : 100 * among / static_cast<std::int32_t>(line.size());
}

}  // namespace jinggao
