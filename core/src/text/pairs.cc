#include "text/pairs.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "text/characters.h"
#include "text/sort_by.h"

namespace jinggao {

PairedMark PairedMarkOf(char32_t code) {
  const auto opening = [](Pair pair) { return PairedMark{pair, true, false}; };
  const auto closing = [](Pair pair) { return PairedMark{pair, false, true}; };
  switch (code) {
    case U'“':
      return opening(Pair::kDouble);
    case U'”':
      return closing(Pair::kDouble);
    case U'‘':
      return opening(Pair::kSingle);
    case U'’':
      return closing(Pair::kSingle);
    case U'「':
      return opening(Pair::kCorner);
    case U'」':
      return closing(Pair::kCorner);
    case U'『':
      return opening(Pair::kWhiteCorner);
    case U'』':
      return closing(Pair::kWhiteCorner);
    case U'"':
      return {Pair::kStraight, true, true};
    case U'《':
      return opening(Pair::kTitle);
    case U'》':
      return closing(Pair::kTitle);
    case U'〈':
      return opening(Pair::kInnerTitle);
    case U'〉':
      return closing(Pair::kInnerTitle);
    case U'（':
      return opening(Pair::kRound);
    case U'）':
      return closing(Pair::kRound);
    case U'(':
      return opening(Pair::kAsciiRound);
    case U')':
      return closing(Pair::kAsciiRound);
    case U'[':
    case U'［':
      return opening(Pair::kSquare);
    case U']':
    case U'］':
      return closing(Pair::kSquare);
    case U'〔':
      return opening(Pair::kTortoise);
    case U'〕':
      return closing(Pair::kTortoise);
    case U'【':
      return opening(Pair::kLens);
    case U'】':
      return closing(Pair::kLens);
    default:
      return {};
  }
}

PairedMark BlockMarkOf(char32_t code) {
  PairedMark mark = PairedMarkOf(code);
  if (mark.pair == Pair::kAsciiRound) mark.pair = Pair::kRound;
  if (mark.pair == Pair::kStraight || code == U'[' || code == U']') return {};
  return mark;
}

void Balance::Pass(char32_t code) {
  const PairedMark mark = BlockMarkOf(code);
  if (mark.pair == Pair::kNone) return;
  const bool quote = mark.pair >= Pair::kDouble && mark.pair <= Pair::kWhiteCorner;
  std::int32_t& open = open_[static_cast<std::size_t>(mark.pair)];
  open += mark.opens ? 1 : -1;
  broken_ = broken_ || open < 0 || (quote && open > 1);
}

bool Balance::IsEven() const {
  return !broken_ &&
         std::all_of(open_.begin(), open_.end(), [](std::int32_t open) { return open == 0; });
}

std::vector<Partners> PairsOf(std::string_view block, NotedMarks marks) {
  constexpr CharKinds kPaired = {CharKind::kOpener, CharKind::kCloser, CharKind::kSymbol};
  std::vector<Partners> found;
  std::vector<Partners> open;
  // How many of each sort are open: a closing mark without partner is no search.
  std::array<std::uint32_t, static_cast<std::size_t>(Pair::kCount)> open_of{};
  for (std::size_t at = 0; (at = marks.Next(kPaired, at)) != NotedMarks::kNone;) {
    const Char character = CharAt(block, at);
    const std::uint32_t place = static_cast<std::uint32_t>(at);
    at += character.length;
    const PairedMark mark = PairedMarkOf(character.code);
    if (mark.pair == Pair::kNone) continue;
    std::uint32_t& count = open_of[static_cast<std::size_t>(mark.pair)];
    if (mark.closes && count > 0) {
      while (open.back().pair != mark.pair) {
        --open_of[static_cast<std::size_t>(open.back().pair)];
        open.pop_back();
      }
      open.back().closer = place;
      found.push_back(open.back());
      open.pop_back();
      --count;
    } else if (mark.opens) {
      open.push_back({place, 0, mark.pair});
      ++count;
    }
  }
  SortBy(found, [](const Partners& partners) { return partners.opener; });
  return found;
}

}  // namespace jinggao
