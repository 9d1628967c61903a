#include "layout/hints.h"

#include <algorithm>

namespace jinggao {
namespace {

bool IsCharacterStart(std::string_view text, std::size_t at) {
  return at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80;
}

// The first of `code` that ends behind byte `at`.
auto FirstBehind(const std::vector<Span>& code, std::uint32_t at) {
  return std::upper_bound(code.begin(), code.end(), at,
                          [](std::uint32_t byte, const Span& span) { return byte < span.end; });
}

}  // namespace

std::optional<std::size_t> FirstBadHint(std::string_view text, std::span<const Hint> hints) {
  std::vector<std::uint32_t> ends;  // of the hints that the next one may lie in
  std::uint32_t begin = 0;          // of the one before
  for (std::size_t i = 0; i < hints.size(); ++i) {
    const Span span = hints[i].span;
    if (span.begin < begin || span.end < span.begin || span.end > text.size() ||
        !IsCharacterStart(text, span.begin) || !IsCharacterStart(text, span.end)) {
      return i;
    }
    while (!ends.empty() && ends.back() <= span.begin) ends.pop_back();
    if (!ends.empty() && ends.back() < span.end) return i;
    ends.push_back(span.end);
    begin = span.begin;
  }
  return std::nullopt;
}

std::vector<Hint> FencedCode(std::string_view text) {
  constexpr std::string_view kFence = "```";
  std::vector<Hint> code;
  std::size_t opened = text.npos;  // where the fence stands that is open
  for (std::size_t at = text.find(kFence); at != text.npos; at = text.find(kFence, at)) {
    const std::size_t begin = at;
    at = std::min(text.find_first_of("\r\n", at), text.size());
    if (begin > 0 && text[begin - 1] != '\n' && text[begin - 1] != '\r') continue;
    if (opened == text.npos) {
      opened = begin;
    } else if (at == begin + kFence.size()) {
      code.push_back(
          {{static_cast<std::uint32_t>(opened), static_cast<std::uint32_t>(at)}, HintKind::kCode});
      opened = text.npos;
    }
  }
  return code;
}

HintLayout::HintLayout(std::span<const Hint> hints) {
  std::vector<Hint> open;  // blocks, each inside the one before
  const auto close_until = [&](std::uint32_t at) {
    while (!open.empty() && open.back().span.end <= at) {
      const std::uint32_t end = open.back().span.end;
      open.pop_back();
      Begin(end, open.empty() ? std::nullopt : std::optional(open.back().kind));
    }
  };
  Begin(0, std::nullopt);
  for (const Hint& hint : hints) {
    if (hint.span.size() == 0) continue;
    if (hint.kind == HintKind::kCode) {
      if (code.empty() || code.back().end <= hint.span.begin) code.push_back(hint.span);
      continue;
    }
    close_until(hint.span.begin);
    Begin(hint.span.begin, hint.kind);
    open.push_back(hint);
  }
  close_until(~std::uint32_t{0});
}

void HintLayout::Begin(std::uint32_t at, std::optional<HintKind> kind) {
  if (!passages.empty() && passages.back().begin == at) passages.pop_back();
  passages.push_back({at, kind});
}

bool HintLayout::TouchesCode(Span span) const {
  const auto next = FirstBehind(code, span.begin);
  return next != code.end() && next->begin < span.end;
}

bool HintLayout::IsCode(Span span) const {
  const auto next = FirstBehind(code, span.begin);
  return next != code.end() && next->begin <= span.begin && span.end <= next->end;
}

}  // namespace jinggao
