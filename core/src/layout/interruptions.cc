#include "layout/interruptions.h"

#include "layout/joins.h"
#include "layout/line_openings.h"
#include "layout/records.h"
#include "text/by_itself.h"

namespace jinggao {
namespace {

// A picture has one caption, perhaps a credit; between columns there may be a line of
// furniture or two.
constexpr std::size_t kMostStrangers = 4;

// Nothing is moved without a person, so it takes less than a join. A caption after an
// unfinished line says much already.
constexpr std::int32_t kEnough = -60;

bool IsStranger(const Line& line) {
  return line.role == Role::kCaption || line.role == Role::kByline || line.role == Role::kFurniture;
}

// Whether a line ends as nothing is cut: a signature's date, an item, or a row of names.
bool IsWhole(const Page& page, const Line& line) {
  constexpr int kNames = 4;
  const LineFacts& facts = line.facts;
  return facts.EndsSentence() || line.cues.Has(Cue::kDateLine) || OpensWithBullet(page, line) ||
         (facts.spaces + 1 >= kNames && facts.stops == 0);
}

bool IsText(const Line& line) {
  return line.role == Role::kParagraph && !line.list_item && !line.hint.has_value();
}

}  // namespace

JINGGAO_BY_ITSELF std::vector<Interruption> FindInterruptions(
    const Page& page, const std::vector<Surroundings>& around) {
  std::vector<Interruption> found;
  const std::vector<Line>& lines = page.lines;
  const std::size_t first = FirstLineOfText(page);
  for (std::size_t before = 0; before + 2 < lines.size(); ++before) {
    if (!IsText(lines[before]) || IsWhole(page, lines[before])) continue;
    std::size_t after = before + 1;
    while (after < lines.size() && after - before <= kMostStrangers && IsStranger(lines[after])) {
      ++after;
    }
    // （满分150分）: a note in brackets is nothing's rest, nor is what has a label.
    if (after == before + 1 || after == lines.size() || !IsText(lines[after]) ||
        lines[after].cues.Has(Cue::kInBrackets) || OpensWithLabel(page, lines[after])) {
      continue;
    }
    // Between a feature's headline and its text its author stands, and cuts nothing.
    if (lines[before].facts.tail != Tail::kComma && lines[before + 1].role != Role::kCaption &&
        (HasFeatureForm(page, lines[before]) || MayBeHeadlineOfFeature(page, before, first))) {
      continue;
    }
    const std::int32_t points = PointsAcross(page, around, before, after);
    // What goes on as well right behind it is no stranger.
    if (points >= kEnough && points > PointsAcross(page, around, before, before + 1))
      found.push_back({before, after, ConfidenceOf(points)});
  }
  if (found.empty()) return found;
  // A row of a list is whole, whatever stands behind it.
  const std::vector<bool> records = FindRecords(page);
  std::erase_if(found,
                [&](const Interruption& one) { return records[one.before] || records[one.after]; });
  return found;
}

std::string MovedBehind(const Page& page, const Interruption& interruption) {
  const Line& before = page.lines[interruption.before];
  const Line& after = page.lines[interruption.after];
  const Line& last_stranger = page.lines[interruption.after - 1];
  std::string text(JoinReplacement(before, after));
  text += page.TextOf(after);
  text += page.text.substr(before.span.end, last_stranger.span.end - before.span.end);
  return text;
}

}  // namespace jinggao
