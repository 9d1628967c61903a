#include "repeats/near_copies.h"

#include <algorithm>
#include <functional>

#include "repeats/alignment.h"

namespace jinggao {
namespace {

constexpr std::size_t kShingle = 5;      // characters
constexpr std::size_t kSketch = 16;      // shingles at most
constexpr std::uint32_t kSampled = 3;    // one shingle in four: those whose hash has no bit of this
constexpr std::size_t kAligned = 2;      // candidates that are aligned
constexpr std::size_t kLongest = 20000;  // characters that are aligned

// A shorter passage is likely a formula: 会议经过表决，决定将上述人选提请大会表决.
constexpr std::size_t kShortest = 36;

// Measured on made pages, edits as a share of the shorter passage: of copies with up
// to one character in twenty replaced, at most .09; of reports that follow one pattern
// (又讯 …), .20 and more. What lies between is lead paragraphs under other datelines.
// Where one passage is much shorter, being part of the other proves less.
constexpr std::size_t kEdits = 100;        // thousandths
constexpr std::size_t kEditsInPart = 40;   // thousandths
constexpr std::size_t kAlikeInSize = 800;  // the shorter's share of the longer, in thousandths
constexpr std::size_t kPart = 250;         // likewise: what is too little to be a copy

bool IsFigure(char32_t code) {
  if (code >= U'0' && code <= U'9') return true;
  switch (code) {
    case U'〇':
    case U'零':
    case U'一':
    case U'二':
    case U'三':
    case U'四':
    case U'五':
    case U'六':
    case U'七':
    case U'八':
    case U'九':
    case U'十':
    case U'百':
    case U'千':
    case U'万':
    case U'亿':
      return true;
    default:
      return false;
  }
}

// Whether the two say the same of other figures, as results, prices and weather do.
bool DifferInFiguresOnly(BareSpan a, BareSpan b) {
  std::size_t i = 0;
  std::size_t j = 0;
  while (true) {
    while (i < a.size() && IsFigure(a[i])) ++i;
    while (j < b.size() && IsFigure(b[j])) ++j;
    if (i == a.size() || j == b.size()) return i == a.size() && j == b.size();
    if (a[i++] != b[j++]) return false;
  }
}

// How like the two are, in thousandths; 0 if neither is a copy of the other.
std::uint16_t LikenessOf(BareSpan a, BareSpan b) {
  if (a.size() > b.size()) std::swap(a, b);
  const std::size_t share = a.size() * 1000 / b.size();
  if (share < kPart || a.size() > kLongest || b.size() > kLongest) return 0;
  const std::size_t edits = DistanceWithin(a, b) * 1000 / a.size();
  if (edits > (share >= kAlikeInSize ? kEdits : kEditsInPart)) return 0;
  if (DifferInFiguresOnly(a, b)) return 0;
  return static_cast<std::uint16_t>(1000 - edits);
}

}  // namespace

NearCopies::NearCopies(std::size_t passages) : holders_(passages * kSketch) {
  passages_.reserve(passages);
}

std::optional<NearCopy> NearCopies::FindAndAdd(std::uint32_t number, BareSpan characters) {
  if (characters.size() < kShortest) return std::nullopt;
  Sketch(characters);
  CountShared();
  std::optional<NearCopy> best;
  for (std::size_t i = 0; i < std::min(kAligned, candidates_.size()); ++i) {
    const Passage& earlier = passages_[candidates_[i].second];
    const std::uint16_t likeness = LikenessOf(characters, earlier.characters);
    if (likeness > (best ? best->likeness : 0)) best = NearCopy{earlier.number, likeness};
  }
  const std::uint32_t index = static_cast<std::uint32_t>(passages_.size());
  passages_.push_back({number, characters, static_cast<std::uint32_t>(sketch_.size())});
  for (const std::uint32_t shingle : sketch_) {
    auto& held = holders_[shingle].passages;
    std::copy_backward(held.begin(), held.end() - 1, held.end());
    held[0] = index;
  }
  return best;
}

// Fills sketch_ with the lowest of the sampled shingle hashes. The lowest, so that
// a part of a passage keeps those of the whole's that are in it.
void NearCopies::Sketch(BareSpan characters) {
  constexpr std::uint64_t kBase = 0x9E3779B97F4A7C15u;
  std::uint64_t leaving = 1;  // what the first of five characters is multiplied by
  for (std::size_t i = 1; i < kShingle; ++i) leaving *= kBase;
  sketch_.clear();
  std::uint64_t hash = 0;
  for (std::size_t i = 0; i < characters.size(); ++i) {
    if (i >= kShingle) hash -= characters[i - kShingle] * leaving;
    hash = hash * kBase + characters[i];
    if (i + 1 < kShingle) continue;
    const std::uint32_t mixed = static_cast<std::uint32_t>((hash ^ (hash >> 29)) * kBase >> 32);
    if ((mixed & kSampled) == 0) sketch_.push_back(mixed >> 2);
  }
  std::sort(sketch_.begin(), sketch_.end());
  sketch_.erase(std::unique(sketch_.begin(), sketch_.end()), sketch_.end());
  if (sketch_.size() > kSketch) sketch_.resize(kSketch);
}

// Fills candidates_ with the passages that share at least two shingles of the sketch
// and a quarter of what they could share, those that share most first, of equals the
// nearest.
void NearCopies::CountShared() {
  shared_.clear();
  candidates_.clear();
  for (const std::uint32_t shingle : sketch_) {
    for (const std::uint32_t passage : holders_[shingle].passages) {
      if (passage != kNone) shared_.push_back(passage);
    }
  }
  std::sort(shared_.begin(), shared_.end());
  for (std::size_t i = 0; i < shared_.size();) {
    std::size_t end = i;
    while (end < shared_.size() && shared_[end] == shared_[i]) ++end;
    const std::uint32_t count = static_cast<std::uint32_t>(end - i);
    const std::size_t possible =
        std::min<std::size_t>(sketch_.size(), passages_[shared_[i]].sketch_size);
    if (count >= 2 && count * 4 >= possible) candidates_.push_back({count, shared_[i]});
    i = end;
  }
  std::sort(candidates_.begin(), candidates_.end(), std::greater<>());
}

}  // namespace jinggao
