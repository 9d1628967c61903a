#include "jinggao/utf16.h"

#include <algorithm>
#include <cstddef>

#include "text/by_itself.h"

namespace jinggao {
namespace {

// The UTF-16 code units that the characters beginning in `bytes` take: one for
// each first byte, two where that announces four bytes. Continuation bytes are
// those below -64 as signed numbers, so the loop has no branch and vectorises.
std::uint32_t UnitsIn(std::string_view bytes) {
  std::uint32_t units = 0;
  for (const char byte : bytes) {
    units += static_cast<signed char>(byte) >= -64;
    units += static_cast<unsigned char>(byte) >= 0xF0;
  }
  return units;
}

}  // namespace

Utf16Map::Utf16Map(std::string_view text) : text_(text) {
  units_.reserve(text.size() / kStride + 1);
  std::uint32_t units = 0;
  std::size_t at = 0;
  for (; at + kStride <= text.size(); at += kStride) {
    units_.push_back(units);
    units += UnitsIn(text.substr(at, kStride));
  }
  units_.push_back(units);
}

std::uint32_t Utf16Map::At(std::uint32_t offset) const {
  const std::uint32_t stride = offset / kStride;
  const std::uint32_t begin = stride * kStride;
  return units_[stride] + UnitsIn(text_.substr(begin, offset - begin));
}

std::optional<std::uint32_t> Utf16Map::ByteOf(std::uint32_t unit) const {
  // The last stride before whose first byte there are no more than `unit` units.
  const auto after = std::upper_bound(units_.begin(), units_.end(), unit);
  const auto stride = static_cast<std::size_t>(after - units_.begin()) - 1;
  std::size_t byte = stride * kStride;
  for (std::uint32_t units = units_[stride];; units += UnitsIn(text_.substr(byte++, 1))) {
    const bool starts =
        byte == text_.size() || (static_cast<unsigned char>(text_[byte]) & 0xC0) != 0x80;
    if (starts && units == unit) return static_cast<std::uint32_t>(byte);
    if (byte == text_.size() || units > unit) return std::nullopt;
  }
}

JINGGAO_BY_ITSELF void CountInUtf16(std::string_view input, Result& result) {
  const Utf16Map map(input);
  const auto convert = [&map](Span& span) { span = {map.At(span.begin), map.At(span.end)}; };
  const auto convert_if = [&convert](std::optional<Span>& span) {
    if (span) convert(*span);
  };
  for (Finding& finding : result.findings) {
    convert(finding.span);
    convert_if(finding.related);
  }
  for (Article& article : result.outline.articles) convert(article.span);
  for (Block& block : result.outline.blocks) {
    convert(block.span);
    convert_if(block.dateline);
  }
  for (Span& sentence : result.outline.sentences) convert(sentence);
}

}  // namespace jinggao
