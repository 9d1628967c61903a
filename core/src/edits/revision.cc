#include "edits/revision.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace jinggao {
namespace {

// Whether something at [begin, end) of a text overlaps a piece at [from, to):
// they share a byte, the one is a point inside the other, or both are the same point.
bool Overlap(std::uint32_t begin, std::uint32_t end, std::uint32_t from, std::uint32_t to) {
  return (begin < to && from < end) || (begin == end && begin == from && from == to);
}

}  // namespace

Revision::Revision(std::string_view input) : input_(input) {}

void Revision::Apply(const std::vector<Fix>& fixes) {
  if (fixes.empty()) return;
  const std::string_view text = this->text();
  std::vector<Fix> edits;
  edits.reserve(edits_.size() + fixes.size());
  std::size_t next = 0;  // the first edit that is not yet in `edits`
  const auto begin_of = [this](std::size_t i) { return places_[i]; };
  const auto end_of = [this](std::size_t i) {
    return places_[i] + static_cast<std::uint32_t>(edits_[i].replacement.size());
  };

  for (std::size_t i = 0; i < fixes.size();) {
    const Span fix = fixes[i].span;
    while (next < edits_.size() && end_of(next) <= fix.begin &&
           !Overlap(fix.begin, fix.end, begin_of(next), end_of(next))) {
      edits.push_back(edits_[next++]);
    }

    // Everything that hangs together becomes one edit: this fix, the edits it
    // overlaps, the fixes that those overlap, and so on.
    Fix whole{.span = ToInput(fix), .replacement = {}, .rule = 0};
    std::uint32_t begin = fix.begin;
    std::uint32_t end = fix.end;
    std::size_t last_fix = i + 1;
    const std::size_t first_edit = next;
    for (bool grown = true; grown;) {
      grown = false;
      while (next < edits_.size() && Overlap(begin, end, begin_of(next), end_of(next))) {
        if (next == first_edit) {
          begin = std::min(begin, begin_of(next));
          whole.span.begin = std::min(whole.span.begin, edits_[next].span.begin);
        }
        end = std::max(end, end_of(next));
        whole.span.end = std::max(whole.span.end, edits_[next].span.end);
        ++next;
        grown = true;
      }
      while (last_fix < fixes.size() && next > first_edit &&
             Overlap(fixes[last_fix].span.begin, fixes[last_fix].span.end, begin_of(next - 1),
                     end_of(next - 1))) {
        end = std::max(end, fixes[last_fix].span.end);
        whole.span.end = std::max(whole.span.end, ToInput(fixes[last_fix].span).end);
        ++last_fix;
        grown = true;
      }
    }

    std::uint32_t from = begin;
    for (; i < last_fix; ++i) {
      whole.replacement.append(text.substr(from, fixes[i].span.begin - from));
      whole.replacement.append(fixes[i].replacement);
      whole.rule = fixes[i].rule;
      whole.note = fixes[i].note;
      whole.confidence = std::min(whole.confidence, fixes[i].confidence);
      from = fixes[i].span.end;
    }
    whole.replacement.append(text.substr(from, end - from));
    if (whole.replacement != input_.substr(whole.span.begin, whole.span.size())) {
      edits.push_back(std::move(whole));
    }
  }
  edits.insert(edits.end(), edits_.begin() + static_cast<std::ptrdiff_t>(next), edits_.end());

  std::string edited = std::move(text_before_);
  edited.clear();
  ReserveRoom(edited, text.size());
  std::vector<std::uint32_t> places;
  places.reserve(edits.size());
  std::uint32_t from = 0;
  for (const Fix& edit : edits) {
    edited.append(input_.substr(from, edit.span.begin - from));
    places.push_back(static_cast<std::uint32_t>(edited.size()));
    edited.append(edit.replacement);
    from = edit.span.end;
  }
  edited.append(input_.substr(from));
  text_before_ = std::exchange(text_, std::move(edited));
  edits_ = std::move(edits);
  places_ = std::move(places);
  edited_ = true;
}

std::uint32_t Revision::ToInput(std::uint32_t offset, bool end_of_span) const {
  // The last edit whose replacement begins before `offset`, or at it where a span
  // begins: text that is taken out just before a span is not part of it.
  const auto after = end_of_span ? std::lower_bound(places_.begin(), places_.end(), offset)
                                 : std::upper_bound(places_.begin(), places_.end(), offset);
  return ToInput(offset, end_of_span, static_cast<std::size_t>(after - places_.begin()));
}

std::uint32_t Revision::ToInput(std::uint32_t offset, bool end_of_span, std::size_t passed) const {
  if (passed == 0) return offset;
  const Fix& edit = edits_[passed - 1];
  const std::uint32_t past = offset - places_[passed - 1];
  if (past < edit.replacement.size()) return end_of_span ? edit.span.end : edit.span.begin;
  return edit.span.end + past - static_cast<std::uint32_t>(edit.replacement.size());
}

Span Revision::InOrder::ToInput(Span span) {
  const std::vector<std::uint32_t>& places = revision_.places_;
  while (passed_ < places.size() && places[passed_] <= span.begin) ++passed_;
  const std::uint32_t begin = revision_.ToInput(span.begin, false, passed_);
  while (passed_ < places.size() && places[passed_] < span.end) ++passed_;
  return {begin, revision_.ToInput(span.end, true, passed_)};
}

std::uint32_t Revision::FromInput(std::uint32_t offset) const {
  // The last edit that begins before `offset`.
  const auto after =
      std::lower_bound(edits_.begin(), edits_.end(), offset,
                       [](const Fix& edit, std::uint32_t byte) { return edit.span.begin < byte; });
  if (after == edits_.begin()) return offset;
  const std::size_t i = static_cast<std::size_t>(after - edits_.begin()) - 1;
  const auto behind = places_[i] + static_cast<std::uint32_t>(edits_[i].replacement.size());
  return behind + offset - std::min(offset, edits_[i].span.end);
}

}  // namespace jinggao
