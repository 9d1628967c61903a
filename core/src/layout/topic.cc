#include "layout/topic.h"

#include "text/characters.h"

namespace jinggao {
void AppendTopicPairs(std::string_view text, std::vector<TopicPair>& pairs) {
  // Room for as many as there may be; what is left over is given back.
  std::size_t count = pairs.size();
  pairs.resize(count + text.size() / 3);
  TopicPair* const to = pairs.data();
  for (std::size_t at = 0; at < text.size();) {
    Char c = CharAt(text, at);
    at += c.length;
    if (!HasTopic(c.code)) continue;
    while (at < text.size()) {
      const char32_t previous = c.code;
      c = CharAt(text, at);
      at += c.length;
      if (!HasTopic(c.code)) break;
      to[count++] = TopicPairOf(previous, c.code);
    }
  }
  pairs.resize(count);
}

std::uint32_t CountTopicPairs(std::string_view text) {
  std::uint32_t count = 0;
  bool after_counted = false;
  for (std::size_t at = 0; at < text.size();) {
    // Behind a counted character each ideograph makes a pair.
    while (after_counted && at < text.size() && IsIdeographAt(text, at)) {
      ++count;
      at += 3;
    }
    if (at == text.size()) break;
    const Char c = CharAt(text, at);
    at += c.length;
    const bool counted = HasTopic(c.code);
    count += counted && after_counted;
    after_counted = counted;
  }
  return count;
}

std::int32_t Topic::Share(std::span<const TopicPair> line) const {
  std::int32_t among = 0;
  for (const TopicPair pair : line) among += pairs_[pair];
  return line.empty() ? -1 : 100 * among / static_cast<std::int32_t>(line.size());
}

}  // namespace jinggao
