#include "layout/echoes.h"

#include <array>
#include <cstring>
#include <utility>

#include "text/by_itself.h"
#include "text/bytes16.h"

namespace jinggao {
namespace {

constexpr std::size_t kShortest = 2;  // characters
constexpr std::size_t kLengths = kLongestEcho - kShortest + 1;

using Pairs8 = TopicPair __attribute__((vector_size(16)));
constexpr std::size_t kStep = sizeof(Pairs8) / sizeof(TopicPair);

Pairs8 PairsAt(const TopicPair* pairs) {
  Pairs8 loaded;
  std::memcpy(&loaded, pairs, sizeof loaded);
  return loaded;
}

using Seen = std::array<Bytes16, kLengths>;  // of each length, where a pair stands again

Bytes16 Look(const TopicPair* pairs, std::size_t length) {
  return reinterpret_cast<Bytes16>(PairsAt(pairs) == PairsAt(pairs + length));
}

// Looks at eight pairs for every length, and on by eight as long as there are enough behind
// them. Returns at which it ends. What has been seen stays in registers: so the indices are
// constants.
template <std::size_t... kIndex>
std::size_t LookForAll(std::span<const TopicPair> pairs, Seen& seen,
                       std::index_sequence<kIndex...>) {
  Seen now{};
  std::size_t at = 0;
  for (; at + kLongestEcho + kStep <= pairs.size(); at += kStep) {
    ((now[kIndex] |= Look(&pairs[at], kShortest + kIndex)), ...);
  }
  seen = now;
  return at;
}

}  // namespace

JINGGAO_BY_ITSELF Echoes FindEchoes(std::span<const TopicPair> pairs) {
  Seen seen{};
  const std::size_t looked = LookForAll(pairs, seen, std::make_index_sequence<kLengths>());
  Echoes echoes;
  for (std::size_t length = kShortest; length <= kLongestEcho; ++length) {
    Bytes16 here = seen[length - kShortest];
    std::size_t at = looked;
    // The rest, eight once more where there are eight.
    if (pairs.size() >= length + kStep) {
      for (; at + length + kStep <= pairs.size(); at += kStep) here |= Look(&pairs[at], length);
      here |= Look(&pairs[pairs.size() - length - kStep], length);
      at = pairs.size();
    }
    bool echoes_here = BitsOf(here) != 0;
    for (; at + length < pairs.size(); ++at) {
      echoes_here = echoes_here || pairs[at] == pairs[at + length];
    }
    if (echoes_here) echoes.Add(length);
  }
  return echoes;
}

}  // namespace jinggao
