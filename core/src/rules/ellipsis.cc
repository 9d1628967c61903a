// typo/ellipsis: see tests/spec/typo-ellipsis.txt.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "rules/all.h"
#include "rules/beside.h"
#include "text/characters.h"
#include "text/scan.h"
#include "text/script.h"

namespace jinggao {
namespace {

constexpr std::string_view kEllipsis = "……";

// What runs of dots are made of. Half-width full stops and … may be mixed.
enum class Dots : std::uint8_t { kNone, kMiddle, kStops, kPoints };

Dots DotsOf(char32_t code) {
  switch (code) {
    case U'.':
    case U'…':
      return Dots::kPoints;
    case U'。':
      return Dots::kStops;
    case U'·':
      return Dots::kMiddle;
    default:
      return Dots::kNone;
  }
}

// The bytes with which they begin.
constexpr ByteSet kLeads(".\xE2\xE3\xC2");

struct Run {
  std::size_t begin = 0;
  std::size_t end = 0;
  Dots dots = Dots::kNone;
  int length = 0;    // in characters
  int ellipses = 0;  // how many of them are …
};

Run RunAt(std::string_view text, std::size_t begin) {
  Run run{.begin = begin, .end = begin};
  while (run.end < text.size()) {
    const Char character = CharAt(text, run.end);
    const Dots dots = DotsOf(character.code);
    if (dots == Dots::kNone || (run.length > 0 && dots != run.dots)) break;
    run.dots = dots;
    run.end += character.length;
    run.ellipses += character.code == U'…';
    ++run.length;
  }
  return run;
}

// How Chinese the places on both sides of a run are.
enum class Place : std::uint8_t {
  kForeign,  // a figure, code, a line of its own
  kHalf,     // Chinese on one side, foreign letters on the other
  kChinese,
  kInClause,  // a Han character on either side
};

// Whether the sentence goes on with a figure: a leader has the number of a page or a
// price behind it, and hardly three dots or Chinese full stops.
bool IsInSentence(std::string_view text, const Run& run) {
  std::size_t at = run.end;
  while (After(text, at) == Beside::kDigit) at += CharAt(text, at).length;
  return run.dots == Dots::kStops || (run.length == 3 && After(text, at) == Beside::kHan);
}

Place PlaceOf(std::string_view text, const Run& run) {
  const Beside before = Before(text, BeforeSpaces(text, run.begin));
  const Beside after = After(text, AfterSpaces(text, run.end));
  if (before == Beside::kHan && after == Beside::kHan) return Place::kInClause;
  const bool ends = before == Beside::kHan || before == Beside::kCloser || before == Beside::kMark;
  const bool goes_on = after == Beside::kHan || after == Beside::kOpener ||
                       after == Beside::kCloser || after == Beside::kMark;
  if (ends && (goes_on || after == Beside::kEdge)) return Place::kChinese;
  if (before == Beside::kOpener && (after == Beside::kHan || after == Beside::kCloser)) {
    return Place::kChinese;
  }
  if (before == Beside::kEdge && after == Beside::kHan) return Place::kChinese;
  if (ends && after == Beside::kDigit && IsInSentence(text, run)) return Place::kChinese;
  if (ends && after == Beside::kLetter) return Place::kHalf;
  if (before == Beside::kLetter && after == Beside::kHan) return Place::kHalf;
  return Place::kForeign;
}

// How sure it is that an ellipsis is meant; nothing where none is, or where the run
// is one.
std::optional<Certainty> Judge(std::string_view text, const Run& run) {
  constexpr int kLeast = 3;
  constexpr int kMost = 6;
  const Place place = PlaceOf(text, run);
  if (place == Place::kForeign) return std::nullopt;
  const Certainty by_place = place == Place::kHalf ? Certainty::kLikely : Certainty::kSure;
  if (run.ellipses == run.length) {
    // … alone; …… is right; ………… for a passage left out (GB/T 15834 4.11.3.3) or a
    // leader, but then in a line of its own or before a page number.
    if (run.length == 1) return place == Place::kInClause ? Certainty::kSure : Certainty::kLikely;
    const bool too_long = run.length == 3 || run.length == 4;
    if (too_long && place != Place::kHalf) return Certainty::kLikely;
    return std::nullopt;
  }
  if (run.ellipses > 0) return run.length <= kMost ? std::optional(by_place) : std::nullopt;
  if (run.length < kLeast) return std::nullopt;
  switch (run.dots) {
    case Dots::kStops:
      return run.length <= kMost ? by_place : Certainty::kLikely;
    case Dots::kPoints:
      // More of them are a leader, or a blank to fill in.
      return run.length <= kMost ? std::optional(by_place) : std::nullopt;
    default:
      return run.length <= kMost ? std::optional(Certainty::kLikely) : std::nullopt;
  }
}

}  // namespace

void FindEllipses(const BlockText& block, Reporter& report) {
  const std::string_view text = block.text;
  std::optional<bool> chinese;
  for (std::size_t at = kLeads.FindIn(text, 0); at < text.size(); at = kLeads.FindIn(text, at)) {
    const Run run = RunAt(text, at);
    if (run.length == 0) {
      at += CharAt(text, at).length;
      continue;
    }
    at = run.end;
    if (run.length < 3 && run.ellipses == 0) continue;
    const std::optional<Certainty> certainty = Judge(text, run);
    if (!certainty) continue;
    if (!chinese) chinese = IsChinese(text);
    if (!*chinese) return;
    report.Report({static_cast<std::uint32_t>(run.begin), static_cast<std::uint32_t>(run.end)},
                  *certainty, kEllipsis);
  }
}

}  // namespace jinggao
