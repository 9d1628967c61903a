#include "layout/orphans.h"

#include <algorithm>

#include "text/sort_by.h"

namespace jinggao {

std::vector<Span> LostPieces(const Outline& outline, std::vector<Span> copies,
                             const std::vector<Span>& interrupted) {
  SortBy(copies, [](Span span) { return span.begin; });
  std::vector<Span> lost;
  auto copy = copies.begin();
  auto paragraph = interrupted.begin();
  for (const Article& article : outline.articles) {
    if (!article.orphan) continue;
    const Span piece = article.span;
    while (copy != copies.end() && copy->begin < piece.begin) ++copy;
    while (paragraph != interrupted.end() && paragraph->end <= piece.begin) ++paragraph;
    const bool is_copy = copy != copies.end() && copy->begin < piece.end;
    const bool goes_on = paragraph != interrupted.end() && paragraph->begin < piece.begin;
    if (!is_copy && !goes_on) lost.push_back(piece);
  }
  return lost;
}

}  // namespace jinggao
