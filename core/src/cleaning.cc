// The pipeline. Cleaning works in looks (see edits/revision.h): join what is cut and mend
// what surely is whole, and read the text again as it now stands; mend the rest, and read
// it again. The look that finds nothing to mend gives the outline, the suggestions and the
// flags, and is the proof that cleaning the result once more would change nothing.

#include "cleaning.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>

#include "edits/key.h"
#include "edits/revision.h"
#include "layout/dump.h"
#include "layout/hints.h"
#include "layout/interruptions.h"
#include "layout/joins.h"
#include "layout/orphans.h"
#include "layout/outline.h"
#include "layout/page.h"
#include "layout/roles.h"
#include "repeats/repeats.h"
#include "rules/page_rules.h"
#include "rules/rules.h"
#include "text/by_itself.h"
#include "text/room.h"
#include "text/sort_by.h"

namespace jinggao {
namespace {

// Most texts settle in two or three looks, long chains of short lines in a dozen.
// Texts that have not settled by then are left as they came.
constexpr int kMostLooks = 32;

// One thing that a look found and leaves to a person, in bytes of the text that it looked at.
struct Found {
  Fix fix;
  Action action = Action::kFlagged;
  std::optional<Span> related;
};

Action ActionOf(Certainty certainty, Ceiling ceiling) {
  const auto allowed = std::min(static_cast<int>(certainty), static_cast<int>(ceiling) - 1);
  if (allowed == 2) return Action::kFixed;
  return allowed == 1 ? Action::kSuggested : Action::kFlagged;
}

// One cleaning of one document.
class Cleaning final : public FindingTaker {
 public:
  Cleaning(const CleaningParts& parts, std::string_view input, std::span<const Hint> hints)
      : parts_(parts),
        input_(input),
        fenced_(hints.empty() ? FencedCode(input) : std::vector<Hint>()),
        hints_(hints.empty() ? fenced_ : hints),
        revision_(input) {}

  Result Run() {
    Settle();
    // What only the looks needed goes before the outline and the repeats need as much.
    revision_.Finish();
    ForgetLastLook();
    GiveBack(around_);
    GiveBack(looks_);
    Outline outline = BuildOutline(page_);
    const std::vector<NotedMark> marks = std::move(page_.marks);
    GiveBack(page_);
    repeats_ = FindRepeats(revision_.text(), outline, marks, layout_.code);
    ReportRepeats();
    ReportOrphans(outline);
    return Report(std::move(outline));
  }

  std::string RunAndDumpOutline() {
    Settle();
    return DumpOutline(page_, BuildOutline(page_));
  }

 private:
  // Looks until there is nothing left to mend. Then page_ is the clean text's.
  JINGGAO_BY_ITSELF void Settle() {
    bool settled = false;
    for (int look = 0; look < kMostLooks && !settled; ++look) settled = !MendOnce();
    if (!settled) {
      revision_ = Revision(input_);
      page_ = Page();
      splices_.clear();
      hold_back_ = true;
      MendOnce();
    }
  }

  // One look. True if there was something to mend and the text has changed.
  bool MendOnce() {
    found_.clear();
    layout_ = HintLayout(HintsNow());
    Page page = ReadPageAgain(revision_.text(), parts_.cues, layout_, page_, splices_,
                              std::move(page_before_));
    page_before_ = std::exchange(page_, std::move(page));
    around_ = LookAround(page_, std::move(around_));
    std::swap(looks_, looks_before_);
    AssignRoles(page_, around_, looks_before_, looks_);
    // Where most lines were joined, their memory is more than those that are left will need.
    if (page_before_.lines.size() > 2 * page_.lines.size()) ForgetLastLook();
    JudgeBreaks(page_, around_);
    FindBreaks();
    const bool cut = !fixes_.empty();
    if (!cut) ReportInterruptions();
    // What is not cut is mended with what is, which saves most texts a look.
    RunRules(page_, layout_, parts_.house, parts_.ceilings,
             cut ? RulesOn::kWholeLines : RulesOn::kAllLines, *this);
    return Mend();
  }

  JINGGAO_BY_ITSELF void ForgetLastLook() {
    GiveBack(page_before_);
    GiveBack(looks_before_);
  }

  // The hints, in bytes of the text as it now stands.
  std::vector<Hint> HintsNow() const {
    std::vector<Hint> hints(hints_.begin(), hints_.end());
    for (Hint& hint : hints) {
      hint.span = {revision_.FromInput(hint.span.begin), revision_.FromInput(hint.span.end)};
    }
    return hints;
  }

  JINGGAO_BY_ITSELF void FindBreaks() {
    ReserveRoom(fixes_, CountJoins(page_));
    for (std::size_t i = 0; i < page_.breaks.size(); ++i) {
      const Break& at = page_.breaks[i];
      if (at.verdict == Break::Verdict::kKeep) continue;
      const Certainty certainty =
          at.verdict == Break::Verdict::kJoin ? Certainty::kSure : Certainty::kLikely;
      Add(at.hard_wrap ? rule_index::kParagraphHardWrap : rule_index::kParagraphBroken, at.span,
          certainty, JoinReplacement(page_.lines[i], page_.lines[i + 1]), at.confidence);
    }
  }

  JINGGAO_BY_ITSELF void ReportInterruptions() {
    for (const Interruption& at : FindInterruptions(page_, around_)) {
      Add(rule_index::kParagraphInterrupted,
          {page_.lines[at.before].span.end, page_.lines[at.after].span.end}, Certainty::kLikely,
          MovedBehind(page_, at), at.confidence);
    }
  }

  JINGGAO_BY_ITSELF void ReportRepeats() {
    for (const Repeat& repeat : repeats_) {
      std::uint16_t rule = rule_index::kRepeatSentence;
      if (repeat.kind == RepeatKind::kParagraph) rule = rule_index::kRepeatParagraph;
      if (repeat.kind == RepeatKind::kNearParagraph) rule = rule_index::kRepeatNearParagraph;
      Add(rule, repeat.later, Certainty::kDoubtful, {}, repeat.confidence, repeat.earlier);
    }
  }

  void ReportOrphans(const Outline& outline) {
    std::vector<Span> copies;
    for (const Repeat& repeat : repeats_) {
      copies.push_back(repeat.earlier);
      copies.push_back(repeat.later);
    }
    std::vector<Span> interrupted;
    for (const Found& found : found_) {
      if (found.fix.rule != rule_index::kParagraphInterrupted) continue;
      interrupted.push_back(found.fix.span);
    }
    for (const Span piece : LostPieces(outline, std::move(copies), interrupted)) {
      Add(rule_index::kArticleOrphan, piece, Certainty::kDoubtful);
    }
  }

  void Take(const RuleFinding& finding) override {
    Add(finding.rule, finding.span, finding.certainty, finding.replacement, finding.confidence,
        std::nullopt, finding.note);
  }

  void Add(std::uint16_t rule, Span span, Certainty certainty, std::string_view replacement = {},
           std::uint16_t confidence = 1000, std::optional<Span> related = std::nullopt,
           std::string_view note = {}) {
    if (parts_.ceilings[rule] == Ceiling::kOff) return;
    if (!parts_.ignore.empty() && parts_.ignore.count(FindingKey(parts_.rules[rule].name, input_,
                                                                 revision_.ToInput(span))) > 0) {
      return;
    }
    Action action = ActionOf(certainty, parts_.ceilings[rule]);
    if (hold_back_ && action == Action::kFixed) action = Action::kSuggested;
    Fix fix{span, std::string(replacement), rule, confidence, note};
    if (action == Action::kFixed) {
      fixes_.push_back(std::move(fix));
    } else {
      found_.push_back({std::move(fix), action, related});
    }
  }

  // Applies what is to be fixed. False if there is nothing.
  bool Mend() {
    if (fixes_.empty()) return false;
    // Of two that overlap the one that begins first is applied, the longer of two
    // that begin together; the next look finds what is left of the other.
    SortBy(fixes_, [](const Fix& fix) {
      return std::uint64_t{fix.span.begin} << 32 | (0xFFFFFFFFu - fix.span.end);
    });
    std::uint32_t end = 0;
    std::erase_if(fixes_, [&end](const Fix& fix) {
      if (fix.span.begin < end) return true;
      end = fix.span.end;
      return false;
    });
    splices_.clear();
    for (const Fix& fix : fixes_) {
      splices_.push_back({fix.span, static_cast<std::uint32_t>(fix.replacement.size())});
    }
    revision_.Apply(fixes_);
    GiveBack(fixes_);
    return true;
  }

  // Everything in bytes of the input.
  JINGGAO_BY_ITSELF Result Report(Outline outline) {
    Result result;
    for (const Fix& edit : revision_.edits()) {
      result.findings.push_back(Finish(edit.rule, Action::kFixed, edit.span, edit.confidence));
      result.findings.back().original =
          std::string(input_.substr(edit.span.begin, edit.span.size()));
      result.findings.back().replacement = edit.replacement;
      result.findings.back().note = std::string(edit.note);
    }
    for (Found& found : found_) {
      Finding finding = Finish(found.fix.rule, found.action, revision_.ToInput(found.fix.span),
                               found.fix.confidence);
      if (found.action == Action::kSuggested)
        finding.replacement = std::move(found.fix.replacement);
      if (found.related) finding.related = revision_.ToInput(*found.related);
      finding.note = std::string(found.fix.note);
      result.findings.push_back(std::move(finding));
    }
    SortBy(result.findings, [](const Finding& finding) {
      return std::uint64_t{finding.span.begin} << 32 | finding.span.end;
    });
    result.outline = std::move(outline);
    for (Article& article : result.outline.articles) article.span = revision_.ToInput(article.span);
    Revision::InOrder blocks(revision_);
    for (Block& block : result.outline.blocks) {
      block.span = blocks.ToInput(block.span);
      if (block.dateline) block.dateline = revision_.ToInput(*block.dateline);
    }
    Revision::InOrder sentences(revision_);
    for (Span& sentence : result.outline.sentences) sentence = sentences.ToInput(sentence);
    result.text = revision_.TakeText();
    return result;
  }

  Finding Finish(std::uint16_t rule, Action action, Span span, std::uint16_t confidence) const {
    Finding finding;
    finding.rule = rule;
    finding.action = action;
    finding.confidence = confidence;
    finding.span = span;
    finding.key = FindingKey(parts_.rules[rule].name, input_, span);
    return finding;
  }

  const CleaningParts& parts_;
  std::string_view input_;
  std::vector<Hint> fenced_;     // what a text says itself that comes without hints
  std::span<const Hint> hints_;  // in bytes of the input
  Revision revision_;
  HintLayout layout_;  // of the hints, and
  Page page_;          // of the text, as it now stands
  RoleLooks looks_;    // at it
  // The last look's. Only of the looks at its lines anything is asked still; a long text's
  // memory takes longer to get than to fill.
  Page page_before_;
  RoleLooks looks_before_;
  std::vector<Surroundings> around_;
  std::vector<Splice> splices_;  // that the last look made
  std::vector<Fix> fixes_;       // that this one is to make, and
  std::vector<Found> found_;     // what else it found
  std::vector<Repeat> repeats_;
  bool hold_back_ = false;  // only suggest
};

}  // namespace

CleaningParts::CleaningParts(const Settings& settings, House own)
    : ignore(settings.ignore), house(std::move(own)), cues(settings.paper_names) {
  for (const Rule& rule : Rules()) rules.push_back(rule.info);
  rules.insert(rules.end(), house.rules().begin(), house.rules().end());
  for (const RuleInfo& rule : rules) {
    const auto setting = settings.rules.find(rule.name);
    ceilings.push_back(setting == settings.rules.end() ? rule.by_default : setting->second);
  }
}

Result CleanDocument(const CleaningParts& parts, std::string_view text,
                     std::span<const Hint> hints) {
  return Cleaning(parts, text, hints).Run();
}

std::string DumpCleanOutline(const CleaningParts& parts, std::string_view text) {
  return Cleaning(parts, text, {}).RunAndDumpOutline();
}

}  // namespace jinggao
