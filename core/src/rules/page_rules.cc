#include "rules/page_rules.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <vector>

#include "rules/page_style.h"
#include "rules/rules.h"
#include "text/by_itself.h"

namespace jinggao {
namespace {

// The line that the rules look at, and what they may not touch.
struct Place {
  const HintLayout& hints;
  std::uint32_t begin = 0;           // of the line, in the page
  std::vector<Span> protected_here;  // in the line
};

// Whether `span` of the line holds a byte that no rule may touch, or lies between two of them.
bool TouchesProtected(const std::vector<Span>& kept, Span span) {
  const auto next =
      std::upper_bound(kept.begin(), kept.end(), span.begin,
                       [](std::uint32_t at, Span kept_span) { return at < kept_span.end; });
  return next != kept.end() && next->begin < (span.size() > 0 ? span.end : span.begin);
}

class LineReporter final : public Reporter {
 public:
  LineReporter(const Place& place, FindingTaker& take, std::uint16_t rule,
               std::string_view note = {})
      : place_(place), take_(take), rule_(rule), note_(note) {}

  void Report(Span span, Certainty certainty, std::string_view replacement,
              std::uint16_t confidence = 1000) override {
    has_reported_ = true;
    const Span found{place_.begin + span.begin, place_.begin + span.end};
    if (place_.hints.TouchesCode(found) || TouchesProtected(place_.protected_here, span)) return;
    take_.Take({rule_, found, certainty, replacement, confidence, note_});
  }

  bool has_reported() const { return has_reported_; }

 private:
  const Place& place_;
  FindingTaker& take_;
  std::uint16_t rule_;
  std::string_view note_;
  bool has_reported_ = false;
};

}  // namespace

BlockText BlockOf(const Page& page, const Line& line, const PageStyle& style) {
  const BlockKind kind = KindOfLine(line);
  return {.text = page.TextOf(line),
          .kind = kind,
          .marks = {page.MarksOf(line), line.span.begin},
          .surely_chinese = line.facts.IsSurelyChinese(),
          .before = page.text.substr(0, line.span.begin),
          .after = page.text.substr(line.span.end),
          .page = style,
          // In what is flawless nothing is written twice running.
          .echoes = line.flawless == kind ? Echoes() : FindEchoes(page.PairsOf(line))};
}

JINGGAO_BY_ITSELF void RunRules(Page& page, const HintLayout& hints, const House& house,
                                std::span<const Ceiling> ceilings, RulesOn on, FindingTaker& take) {
  const std::span<const Rule> rules = Rules();
  std::vector<std::uint16_t> all;
  std::vector<std::uint16_t> around;  // those that look around
  all.reserve(rules.size());
  around.reserve(rules.size());
  for (std::uint16_t rule = 0; rule < rules.size(); ++rule) {
    if (rules[rule].run == nullptr || ceilings[rule] == Ceiling::kOff) continue;
    if (rules[rule].looks_around) {
      // What stands around a line is not settled while others are still to be joined.
      if (on == RulesOn::kWholeLines) continue;
      around.push_back(rule);
    }
    all.push_back(rule);
  }
  const PageStyle style = StyleOf(page);
  for (std::size_t i = 0; i < page.lines.size(); ++i) {
    Line& line = page.lines[i];
    if (line.hint == HintKind::kCode) continue;
    if (on == RulesOn::kWholeLines && (line.flawless || !IsWhole(page, i))) continue;
    const BlockText block = BlockOf(page, line, style);
    const Place place{hints, line.span.begin, house.ProtectedIn(block.text)};
    bool found_any = false;
    // What an earlier look found flawless is not asked for the same again.
    for (const std::uint16_t rule : line.flawless == block.kind ? around : all) {
      const Contents looks_for = rules[rule].looks_for;
      if (!looks_for.empty() && !line.facts.contents.HasAny(looks_for)) continue;
      LineReporter reporter(place, take, rule);
      rules[rule].run(block, reporter);
      found_any = found_any || (reporter.has_reported() && !rules[rule].looks_around);
    }
    line.flawless = found_any ? std::nullopt : std::optional(block.kind);
    for (const HouseFinding& found : house.FindIn(block.text, ceilings)) {
      LineReporter(place, take, found.rule, found.note)
          .Report(found.span, found.certainty, found.replacement);
    }
  }
}

}  // namespace jinggao
