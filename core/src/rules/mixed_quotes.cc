// typo/mixed-quotes: see tests/spec/typo-mixed-quotes.txt.

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "rules/all.h"
#include "text/characters.h"
#include "text/pairs.h"
#include "text/sort_by.h"

namespace jinggao {
namespace {

// A way of writing quotes, those within quotes too.
struct Style {
  Pair outer;
  Pair inner;
  std::string_view outer_opener;
  std::string_view outer_closer;
  std::string_view inner_opener;
  std::string_view inner_closer;
};
constexpr Style kCurly = {Pair::kDouble, Pair::kSingle, "“", "”", "‘", "’"};
constexpr Style kCorner = {Pair::kCorner, Pair::kWhiteCorner, "「", "」", "『", "』"};

// The page's style where another stands beside it; null where the page has one only,
// or none prevails.
const Style* PrevailingStyle(const PageStyle& page) {
  if (page.curly_quotes == 0 || page.corner_quotes == 0) return nullptr;
  if (page.curly_quotes >= 2 * page.corner_quotes) return &kCurly;
  if (page.corner_quotes >= 2 * page.curly_quotes) return &kCorner;
  return nullptr;
}

// Whether a quotation is Chinese: English keeps its “”, Japanese its 「」.
bool IsOfChinese(std::string_view quotation) {
  bool han = false;
  for (std::size_t at = 0; at < quotation.size();) {
    const Char character = CharAt(quotation, at);
    at += character.length;
    const CharKind kind = KindOf(character.code);
    if (kind == CharKind::kKana) return false;
    han = han || kind == CharKind::kHan;
  }
  return han;
}

struct Change {
  std::uint32_t at = 0;
  std::string_view replacement;
};

}  // namespace

void FindMixedQuotes(const BlockText& block, Reporter& report) {
  const Style* const right = PrevailingStyle(block.page);
  if (right == nullptr) return;
  const Style& wrong = right == &kCurly ? kCorner : kCurly;
  if (block.text.find(wrong.outer_opener) == block.text.npos) return;

  std::vector<Change> changes;
  std::vector<std::uint32_t> around;  // closers of the quotes that the next one stands in
  std::uint32_t changed_end = 0;      // of the last quotation that was changed
  for (const Partners& quote : PairsOf(block.text, block.marks)) {
    const bool outer = quote.pair == wrong.outer;
    const bool inner = quote.pair == wrong.inner;
    if (!outer && !inner && quote.pair != right->outer && quote.pair != right->inner) continue;
    while (!around.empty() && around.back() < quote.opener) around.pop_back();
    const bool within = around.size() % 2 == 1;
    around.push_back(quote.closer);
    const bool change =
        outer ? IsOfChinese(block.text.substr(quote.opener, quote.closer - quote.opener))
              : inner && quote.opener < changed_end;
    if (!change) continue;
    if (quote.closer > changed_end) changed_end = quote.closer;
    changes.push_back({quote.opener, within ? right->inner_opener : right->outer_opener});
    changes.push_back({quote.closer, within ? right->inner_closer : right->outer_closer});
  }
  SortBy(changes, [](const Change& change) { return change.at; });
  for (const Change& change : changes) {
    report.Report({change.at, change.at + 3}, Certainty::kLikely, change.replacement, 800);
  }
}

}  // namespace jinggao
