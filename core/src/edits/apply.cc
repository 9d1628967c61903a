// Findings applied to the input, and taken back from the clean text.

#include "jinggao/jinggao.h"

namespace jinggao {

std::string Apply(std::string_view input, const std::vector<Finding>& findings,
                  const std::function<bool(const Finding&)>& take) {
  std::string text;
  text.reserve(input.size());
  std::size_t from = 0;
  for (const Finding& finding : findings) {
    if (finding.action == Action::kFlagged || !take(finding)) continue;
    text.append(input.substr(from, finding.span.begin - from));
    text.append(finding.replacement);
    from = finding.span.end;
  }
  text.append(input.substr(from));
  return text;
}

std::string Revert(std::string_view text, const std::vector<Finding>& findings) {
  std::string input;
  input.reserve(text.size());
  std::size_t from = 0;
  for (const Finding& finding : findings) {
    if (finding.action != Action::kFixed) continue;
    // What stands between two fixes is as long in the one text as in the other.
    const std::size_t between = finding.span.begin - input.size();
    input.append(text.substr(from, between));
    input.append(finding.original);
    from += between + finding.replacement.size();
  }
  input.append(text.substr(from));
  return input;
}

}  // namespace jinggao
