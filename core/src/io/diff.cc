// UnifiedDiff of diff.h. The form is that of POSIX `diff -u`, with GNU's line
// "\ No newline at end of file"; lines end at \n alone, so \r\n keeps its \r.

#include "jinggao/diff.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace jinggao {
namespace {

constexpr std::size_t kContext = 3;  // lines around a change

// Whole lines of the input, [begin, end) in bytes, and the lines in their place.
struct Change {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string lines;
};

// The first byte of the line that byte `at` is on.
std::size_t LineBegin(std::string_view text, std::size_t at) {
  const std::size_t newline = at == 0 ? std::string_view::npos : text.rfind('\n', at - 1);
  return newline == std::string_view::npos ? 0 : newline + 1;
}

// Behind the last byte, the newline, of the line that byte `at` is on.
std::size_t LineEnd(std::string_view text, std::size_t at) {
  const std::size_t newline = text.find('\n', at);
  return newline == std::string_view::npos ? text.size() : newline + 1;
}

std::string_view FirstLine(std::string_view lines) { return lines.substr(0, LineEnd(lines, 0)); }

std::string_view LastLine(std::string_view lines) {
  return lines.empty() ? lines : lines.substr(LineBegin(lines, lines.size() - 1));
}

std::size_t CountLines(std::string_view text) {
  return std::count(text.begin(), text.end(), '\n') + (!text.empty() && text.back() != '\n');
}

// Takes lines that stay the same off both ends: where whole lines were taken out,
// the line behind them is part of the change until here.
void Trim(std::string_view input, Change& change) {
  std::string_view before = input.substr(change.begin, change.end - change.begin);
  std::string_view after = change.lines;
  while (!before.empty() && FirstLine(before) == FirstLine(after)) {
    after.remove_prefix(FirstLine(before).size());
    before.remove_prefix(FirstLine(before).size());
  }
  while (!before.empty() && LastLine(before) == LastLine(after)) {
    after.remove_suffix(LastLine(before).size());
    before.remove_suffix(LastLine(before).size());
  }
  change.begin = before.data() - input.data();
  change.end = change.begin + before.size();
  change.lines = std::string(after);
}

// The fixed findings as changes of whole lines, in order and apart.
std::vector<Change> ChangesOf(std::string_view input, const std::vector<Finding>& findings) {
  std::vector<Change> changes;
  std::size_t copied = 0;  // how far into the input the last change's lines have come
  const auto finish = [&] {
    if (changes.empty()) return;
    changes.back().lines += input.substr(copied, changes.back().end - copied);
    Trim(input, changes.back());
    // Two findings may undo each other, as far as whole lines go.
    if (changes.back().begin == changes.back().end && changes.back().lines.empty()) {
      changes.pop_back();
    }
  };
  for (const Finding& finding : findings) {
    if (finding.action != Action::kFixed) continue;
    // Looking for line ends no further than the last change keeps a text of one
    // endless line from being searched again for each finding.
    if (changes.empty() || (finding.span.begin > changes.back().end &&
                            LineBegin(input, finding.span.begin) > changes.back().end)) {
      finish();
      copied = LineBegin(input, finding.span.begin);
      changes.push_back({copied, copied, {}});
    }
    Change& change = changes.back();
    change.lines += input.substr(copied, finding.span.begin - copied);
    change.lines += finding.replacement;
    if (finding.span.end >= change.end) change.end = LineEnd(input, finding.span.end);
    copied = finding.span.end;
  }
  finish();
  return changes;
}

// One hunk in the making.
struct Hunk {
  std::string body;
  std::size_t before = 0;  // lines of the input
  std::size_t after = 0;   // lines of the text

  void Add(char mark, std::string_view lines) {
    while (!lines.empty()) {
      const std::string_view line = FirstLine(lines);
      body += mark;
      body += line;
      if (line.back() != '\n') body += "\n\\ No newline at end of file\n";
      before += mark != '+';
      after += mark != '-';
      lines.remove_prefix(line.size());
    }
  }
};

// "12,3": `count` lines, `skipped` lines into a text. No lines stand at the line
// before them.
std::string Range(std::size_t skipped, std::size_t count) {
  std::string range = std::to_string(count == 0 ? skipped : skipped + 1);
  if (count != 1) range += "," + std::to_string(count);
  return range;
}

// A name that would end or bend the header's line is written as a string of C.
std::string HeaderName(std::string_view name) {
  const auto bends = [](char c) {
    return static_cast<unsigned char>(c) < ' ' || c == '"' || c == '\\' || c == '\x7f';
  };
  if (std::none_of(name.begin(), name.end(), bends)) {
    // A tab ends a name with spaces in it.
    return std::string(name) + (name.find(' ') == std::string_view::npos ? "" : "\t");
  }
  std::string quoted = "\"";
  for (const char c : name) {
    if (!bends(c)) {
      quoted += c;
      continue;
    }
    quoted += '\\';
    for (const int shift : {6, 3, 0}) {
      quoted += static_cast<char>('0' + (static_cast<unsigned char>(c) >> shift & 7));
    }
  }
  return quoted + '"';
}

}  // namespace

std::string UnifiedDiff(std::string_view name, std::string_view input, const Result& result) {
  const std::vector<Change> changes = ChangesOf(input, result.findings);
  std::string diff;
  std::size_t at = 0;            // all before this byte has been counted
  std::size_t before_lines = 0;  // lines of the input before `at`
  std::size_t after_lines = 0;   // lines of the text before it
  for (std::size_t i = 0; i < changes.size();) {
    std::size_t begin = changes[i].begin;
    for (std::size_t k = 0; k < kContext && begin > at; ++k) begin = LineBegin(input, begin - 1);
    const std::size_t skipped = CountLines(input.substr(at, begin - at));
    before_lines += skipped;
    after_lines += skipped;

    Hunk hunk;
    at = begin;
    for (bool more = true; more; ++i) {
      hunk.Add(' ', input.substr(at, changes[i].begin - at));
      hunk.Add('-', input.substr(changes[i].begin, changes[i].end - changes[i].begin));
      hunk.Add('+', changes[i].lines);
      at = changes[i].end;
      // The next change belongs to this hunk if no line between is out of sight of both.
      std::size_t sight = at;
      for (std::size_t k = 0; k < 2 * kContext && sight < input.size(); ++k) {
        sight = LineEnd(input, sight);
      }
      more = i + 1 < changes.size() && changes[i + 1].begin <= sight;
    }
    std::size_t end = at;
    for (std::size_t k = 0; k < kContext && end < input.size(); ++k) end = LineEnd(input, end);
    hunk.Add(' ', input.substr(at, end - at));
    at = end;

    diff += "@@ -" + Range(before_lines, hunk.before) + " +" + Range(after_lines, hunk.after) +
            " @@\n" + hunk.body;
    before_lines += hunk.before;
    after_lines += hunk.after;
  }
  if (diff.empty()) return diff;
  const std::string header = HeaderName(name);
  return "--- " + header + "\n+++ " + header + "\n" + diff;
}

}  // namespace jinggao
