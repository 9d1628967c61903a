#include "repeats/near_copies.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <iterator>
#include <string_view>
#include <utility>

#include "repeats/alignment.h"
#include "text/by_itself.h"
#include "text/characters.h"

namespace jinggao {
namespace {

constexpr std::size_t kShingle = 15;    // bytes: five ideographs
constexpr std::size_t kBeforeEdge = 6;  // bytes of it, where it lies across an edge
// With fewer, too few would stand in a quarter of the passage, which may be a copy by itself.
constexpr std::size_t kEnoughEdges = 12;
constexpr std::size_t kLongest = 60000;  // bytes that are aligned

// A shorter passage is likely a formula: 会议经过表决，决定将上述人选提请大会表决.
constexpr std::size_t kShortest = 36;  // characters

// Measured on made pages, edits as a share of the shorter passage: of copies with about
// one character in twenty replaced, .09 and seldom up to .15; of reports that follow one
// pattern (又讯 …), .20 and more. What lies between is lead paragraphs under other
// datelines, where the edits stand together. Where one passage is much shorter, being part
// of the other proves less.
constexpr std::size_t kEdits = 100;         // thousandths
constexpr std::size_t kEditsInPart = 30;    // thousandths
constexpr std::size_t kEditsInPlace = 150;  // thousandths
constexpr std::size_t kAlikeInSize = 800;   // the shorter's share of the longer, in thousandths
constexpr std::size_t kPart = 250;          // likewise: what is too little to be a copy

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

// Passes over figures and times of day: 10日上午, 第五.
std::size_t PassFigures(std::u32string_view text, std::size_t at) {
  constexpr std::u32string_view kTimes[] = {U"上午", U"下午", U"中午", U"晚上", U"晚间", U"凌晨",
                                            U"清晨", U"早上", U"早晨", U"傍晚", U"夜间"};
  while (at < text.size()) {
    if (IsFigure(text[at])) {
      ++at;
      continue;
    }
    const std::u32string_view rest = text.substr(at);
    const auto opens = [rest](std::u32string_view time) { return rest.starts_with(time); };
    const auto time = std::find_if(std::begin(kTimes), std::end(kTimes), opens);
    if (time == std::end(kTimes)) break;
    at += time->size();
  }
  return at;
}

// Whether the two say the same of other figures, as results, prices and weather do, or of
// another time: the fifth meeting in the morning and the sixth in the afternoon.
bool DifferInFiguresOnly(std::u32string_view a, std::u32string_view b) {
  std::size_t i = 0;
  std::size_t j = 0;
  while (true) {
    i = PassFigures(a, i);
    j = PassFigures(b, j);
    if (i == a.size() || j == b.size()) return i == a.size() && j == b.size();
    if (a[i++] != b[j++]) return false;
  }
}

// The share of characters that differ, in thousandths, where the two are as long as each
// other and nearly all that differ stand alone, as slips of the keyboard do. In reports of
// one pattern whole names and words differ.
std::optional<std::size_t> EditsInPlace(std::u32string_view a, std::u32string_view b) {
  constexpr std::size_t kLongestRun = 2;
  if (a.size() != b.size()) return std::nullopt;
  std::size_t differ = 0;
  std::size_t runs = 0;
  std::size_t run = 0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    run = a[i] == b[i] ? 0 : run + 1;
    if (run > kLongestRun) return std::nullopt;
    if (run == 1) ++runs;
    if (run > 0) ++differ;
  }
  if (runs * 4 < differ * 3) return std::nullopt;
  return differ * 1000 / a.size();
}

bool AreFewEdits(std::u32string_view a, std::u32string_view b, std::size_t edits,
                 std::size_t share) {
  if (edits <= (share >= kAlikeInSize ? kEdits : kEditsInPart)) return true;
  return edits <= kEditsInPlace && EditsInPlace(a, b).value_or(1000) <= kEditsInPlace;
}

// How like the two are, in thousandths; 0 if neither is a copy of the other. Of what differs
// only in figures, `dateline` and `others` bytes are datelines, which may be any.
JINGGAO_BY_ITSELF std::uint16_t LikenessOf(Bare bare, std::size_t dateline, Bare other,
                                           std::size_t others) {
  if (std::max(bare.size(), other.size()) > kLongest) return 0;
  std::u32string a = Decoded(bare);
  std::u32string b = Decoded(other);
  if (a.size() > b.size()) std::swap(a, b);
  const std::size_t share = a.size() * 1000 / b.size();
  if (share < kPart) return 0;
  const std::size_t edits = DistanceWithin(a, b) * 1000 / a.size();
  if (!AreFewEdits(a, b, edits, share)) return 0;
  if (DifferInFiguresOnly(Decoded(bare.substr(dateline)), Decoded(other.substr(others)))) return 0;
  return static_cast<std::uint16_t>(1000 - edits);
}

}  // namespace

NearCopies::NearCopies(std::size_t passages)
    : shared_shingles_(passages * kSketch), holders_(0), shared_(passages) {
  passages_.reserve(passages);
  sketches_.reserve(passages * kSketch);
}

// Takes the lowest hash of each sixteenth of all hashes, so that a part of a passage keeps
// those of the whole's that are in it, and nothing is sorted. The shingles at the edges come
// first: their hashes have a bit less.
void NearCopies::Sketch(Bare bare, std::span<const std::uint32_t> edges, std::uint32_t begin,
                        std::size_t dateline) {
  static_assert(std::endian::native == std::endian::little);
  constexpr std::uint64_t kMultiplier = 0x9E3779B97F4A7C15u;
  constexpr int kBits = std::bit_width(kSketch - 1);
  constexpr std::uint32_t kInside = std::uint32_t{1} << (31 - kBits);
  passages_.push_back({.bare = bare, .dateline = dateline});
  Passage& passage = passages_.back();
  passage.sketch_begin = passage.sketch_end = static_cast<std::uint32_t>(sketches_.size());
  if (!HasCharacters(bare, kShortest)) return;
  const auto eight_at = [bare](std::size_t at) {
    std::uint64_t eight = 0;
    std::memcpy(&eight, &bare[at], sizeof eight);
    return eight;
  };
  std::array<std::uint32_t, kSketch> lowest;
  lowest.fill(kNone);
  const auto add = [&](std::size_t at, std::uint32_t inside) {
    const std::uint64_t both = eight_at(at) ^ std::rotl(eight_at(at + kShingle - 8), 32);
    const auto hash = (static_cast<std::uint32_t>(both * kMultiplier >> 32) & ~kInside) | inside;
    std::uint32_t& least = lowest[hash >> (32 - kBits)];
    least = hash < least ? hash : least;  // as likely as not: no branch
  };
  for (const std::uint32_t edge : edges) {
    const std::size_t at = edge - begin;
    if (at >= kBeforeEdge && at - kBeforeEdge + kShingle <= bare.size()) add(at - kBeforeEdge, 0);
  }
  if (edges.size() < kEnoughEdges) {
    passage.everywhere = true;
    for (std::size_t at = 0; at + kShingle <= bare.size();) {
      add(at, kInside);
      at += CharAt(bare, at).length;
    }
  }
  for (const std::uint32_t hash : lowest) {
    if (hash == kNone) continue;
    passage.at_edges += (hash & kInside) == 0;
    sketches_.push_back(hash);
    shared_shingles_.Add(hash);
  }
  passage.sketch_end = static_cast<std::uint32_t>(sketches_.size());
}

void NearCopies::KeepShared() {
  std::uint32_t kept = 0;
  for (Passage& passage : passages_) {
    passage.shingles = passage.sketch_end - passage.sketch_begin;
    const std::uint32_t begin = kept;
    for (const std::uint32_t shingle : SketchOf(passage)) {
      sketches_[kept] = shingle;
      kept += shared_shingles_.Has(shingle);
    }
    passage.sketch_begin = begin;
    passage.sketch_end = kept;
  }
  holders_ = FlatTable<std::uint32_t, Holders>(kept);
}

std::optional<NearCopy> NearCopies::Find(std::uint32_t number) {
  const Passage& passage = passages_[number];
  if (number + 1 < passages_.size()) {
    for (const std::uint32_t shingle : SketchOf(passages_[number + 1])) holders_.Prefetch(shingle);
  }
  std::optional<NearCopy> best;
  for (const Candidate& candidate : Candidates(passage)) {
    if (candidate.shared == 0) break;
    const Passage& earlier = passages_[candidate.passage];
    const std::uint16_t likeness =
        LikenessOf(passage.bare, passage.dateline, earlier.bare, earlier.dateline);
    if (likeness > (best ? best->likeness : 0)) best = NearCopy{candidate.passage, likeness};
  }
  for (const std::uint32_t shingle : SketchOf(passage)) {
    auto& held = holders_[shingle].passages;
    std::copy_backward(held.begin(), held.end() - 1, held.end());
    held[0] = number;
  }
  return best;
}

// Whether two that share so many shingles are to be aligned: two at least, and a quarter of what
// they could share, or a third where the one has a sketch of edges alone and the other has few
// edges, which a copy has nearly all.
bool NearCopies::ShareEnough(const Passage& one, const Passage& other, std::uint32_t shared) {
  if (shared < 2) return false;
  if (one.everywhere == other.everywhere) {
    return shared * 4 >= std::min(one.shingles, other.shingles);
  }
  return shared * 3 >= std::min(one.at_edges, other.at_edges);
}

// The passages looked up before that share enough: those that share most, of equals the nearest.
std::array<NearCopies::Candidate, NearCopies::kAligned> NearCopies::Candidates(
    const Passage& passage) {
  std::array<std::uint32_t, kSketch * kHolders> sharing;  // those that share any
  std::size_t count = 0;
  for (const std::uint32_t shingle : SketchOf(passage)) {
    for (const std::uint32_t holder : holders_.Find(shingle).passages) {
      if (holder == kNone) break;
      if (shared_[holder]++ == 0) sharing[count++] = holder;
    }
  }
  std::array<Candidate, kAligned> most{};
  for (std::size_t i = 0; i < count; ++i) {
    const std::uint32_t other = sharing[i];
    Candidate candidate{std::exchange(shared_[other], std::uint8_t{0}), other};
    if (!ShareEnough(passage, passages_[other], candidate.shared)) continue;
    for (Candidate& best : most) {
      if (candidate > best) std::swap(candidate, best);
    }
  }
  return most;
}

}  // namespace jinggao
