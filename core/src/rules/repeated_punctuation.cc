// typo/repeated-punctuation: see tests/spec/typo-repeated-punctuation.txt.

#include <cstddef>
#include <cstdint>

#include "rules/all.h"
#include "text/characters.h"

namespace jinggao {
namespace {

enum class Mark : std::uint8_t { kNone, kComma, kEnumeration, kSemicolon, kColon, kStop, kCry };

// Full-width marks and the half-width ones that are mistyped for them. The
// half-width . : ! and ? stand in code, figures and addresses too often.
Mark MarkOf(char32_t code) {
  switch (code) {
    case U'，':
    case U',':
      return Mark::kComma;
    case U'、':
      return Mark::kEnumeration;
    case U'；':
    case U';':
      return Mark::kSemicolon;
    case U'：':
      return Mark::kColon;
    case U'。':
      return Mark::kStop;
    case U'！':
    case U'？':
      return Mark::kCry;
    default:
      return Mark::kNone;
  }
}

std::string_view TextOf(Mark mark) {
  switch (mark) {
    case Mark::kComma:
      return "，";
    case Mark::kEnumeration:
      return "、";
    case Mark::kSemicolon:
      return "；";
    case Mark::kColon:
      return "：";
    case Mark::kStop:
      return "。";
    case Mark::kCry:
    case Mark::kNone:
      break;
  }
  return "";
}

// Whether `byte` can begin a mark.
constexpr bool MayBeMark(char byte) {
  return byte == '\xEF' || byte == '\xE3' || byte == ',' || byte == ';';
}

// Marks that stand side by side.
struct Run {
  std::size_t begin = 0;
  std::size_t end = 0;
  int length = 0;
  bool halfwidth = false;    // one of them is
  bool alike = true;         // all are one mark
  bool pauses_first = true;  // those before the last are commas, 、 or ；
  Mark first = Mark::kNone;
  Mark last = Mark::kNone;
};

constexpr bool IsPause(Mark mark) {
  return mark == Mark::kComma || mark == Mark::kEnumeration || mark == Mark::kSemicolon;
}

// A half-width full stop, neither of an ellipsis nor of a figure or name. Behind 。 it can only
// be that again.
bool IsLonePoint(std::string_view text, std::size_t at) {
  if (text[at] != '.') return false;
  if (at + 1 == text.size()) return true;
  const auto next = static_cast<unsigned char>(text[at + 1]);
  return next >= 0x80 || next == ' ';
}

Run RunAt(std::string_view text, std::size_t begin) {
  Run run{.begin = begin, .end = begin};
  while (run.end < text.size()) {
    const Char character = CharAt(text, run.end);
    Mark mark = MarkOf(character.code);
    if (run.last == Mark::kStop && IsLonePoint(text, run.end)) mark = Mark::kStop;
    if (mark == Mark::kNone) break;
    if (run.length == 0) {
      run.first = mark;
    } else {
      run.alike = run.alike && mark == run.last;
      run.pauses_first = run.pauses_first && IsPause(run.last);
    }
    run.halfwidth = run.halfwidth || character.code < 0x80;
    run.last = mark;
    run.end += character.length;
    ++run.length;
  }
  return run;
}

// Whether Chinese text stands on both sides, so that half-width marks are meant
// as Chinese punctuation and not as code, a time or a ratio.
bool IsInChinese(std::string_view text, const Run& run) {
  const auto is_full = [](Char character) { return character.length == 3; };
  if (run.begin == 0) return false;
  const Char before = CharBefore(text, run.begin);
  const CharKind kind = KindOf(before.code);
  if (kind != CharKind::kHan && !(kind == CharKind::kCloser && is_full(before))) return false;
  if (run.end == text.size()) return true;
  const Char after = CharAt(text, run.end);
  const CharKind next = KindOf(after.code);
  return next == CharKind::kHan ||
         ((next == CharKind::kOpener || next == CharKind::kCloser) && is_full(after));
}

void ReportRun(const Run& run, Reporter& report) {
  const Span span{static_cast<std::uint32_t>(run.begin), static_cast<std::uint32_t>(run.end)};
  // Three and more are meant as something else: emphasis, an ellipsis, a blank to fill in.
  const Certainty certainty = run.length == 2 ? Certainty::kSure : Certainty::kLikely;
  if (run.alike) {
    if (run.first == Mark::kCry) return;
    if (run.first == Mark::kStop && run.length > 2) return;  // typo/ellipsis
    report.Report(span, certainty, TextOf(run.last));
  } else if (run.pauses_first && run.last == Mark::kStop) {
    report.Report(span, certainty, TextOf(Mark::kStop));
  } else if (run.first != Mark::kCry || IsPause(run.last) || run.last == Mark::kStop) {
    // Which of them is meant only the writer knows. ！？ side by side are emphasis.
    report.Report(span, Certainty::kDoubtful);
  }
}

}  // namespace

void FindRepeatedPunctuation(const BlockText& block, Reporter& report) {
  const std::string_view text = block.text;
  for (std::size_t at = 0; at < text.size();) {
    if (!MayBeMark(text[at])) {
      ++at;
      continue;
    }
    const Run run = RunAt(text, at);
    if (run.length >= 2 && (!run.halfwidth || IsInChinese(text, run))) ReportRun(run, report);
    at = run.length > 0 ? run.end : at + CharAt(text, at).length;
  }
}

}  // namespace jinggao
