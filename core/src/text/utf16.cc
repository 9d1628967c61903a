#include "jinggao/utf16.h"

#include <algorithm>
#include <cstddef>
#include <cstring>

#include "text/by_itself.h"
#include "text/bytes16.h"
#include "text/scan.h"

namespace jinggao {
namespace {

constexpr std::size_t kStep = sizeof(Bytes16);

// The sum of bytes that are together below 256. There is no instruction to count bits that
// all processors have.
std::uint32_t SumOf(Bytes16 bytes) {
  std::uint64_t halves[2];
  std::memcpy(halves, &bytes, sizeof halves);
  return static_cast<std::uint32_t>((halves[0] + halves[1]) * 0x0101010101010101 >> 56);
}

// The UTF-16 code units that the characters beginning in sixteen bytes take, each where its
// first byte is: one, or two where that announces four bytes. As signed numbers continuation
// bytes are those below -64, and those that announce four from -16 to -1.
Bytes16 UnitsAt(const char* bytes) {
  const Bytes16 step = BytesAt(bytes);
  const Bytes16 first = step >= All('\xC0');
  const Bytes16 of_four = (step >= All('\xF0')) & (step < All('\0'));
  return (first & All('\1')) + (of_four & All('\1'));
}

// The same of the first `count` of them.
std::uint32_t UnitsInFirst(std::size_t count, const char* bytes) {
  constexpr Bytes16 kPlaces = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
  return SumOf(UnitsAt(bytes) & (kPlaces < All(static_cast<char>(count))));
}

// The same of the bytes from `begin` to `end` of `text`.
JINGGAO_BY_ITSELF std::uint32_t UnitsIn(std::string_view text, std::size_t begin, std::size_t end) {
  constexpr std::size_t kAtOnce = 4 * kStep;
  std::uint32_t units = 0;
  for (; begin + kAtOnce <= end; begin += kAtOnce) {
    units += SumOf(UnitsAt(&text[begin]) + UnitsAt(&text[begin + kStep]) +
                   UnitsAt(&text[begin + 2 * kStep]) + UnitsAt(&text[begin + 3 * kStep]));
  }
  for (; begin + kStep <= end; begin += kStep) units += SumOf(UnitsAt(&text[begin]));
  if (begin == end) return units;
  if (begin + kStep <= text.size()) return units + UnitsInFirst(end - begin, &text[begin]);
  char rest[kStep] = {};
  text.copy(rest, end - begin, begin);
  return units + UnitsInFirst(end - begin, rest);
}

}  // namespace

Utf16Map::Utf16Map(std::string_view text) : text_(text) {
  units_.reserve(text.size() / kStride + 1);
  std::uint32_t units = 0;
  std::size_t at = 0;
  for (; at + kStride <= text.size(); at += kStride) {
    units_.push_back(units);
    units += UnitsIn(text, at, at + kStride);
  }
  units_.push_back(units);
}

std::uint32_t Utf16Map::At(std::uint32_t offset) const {
  const std::uint32_t stride = offset / kStride;
  const std::uint32_t begin = stride * kStride;
  return units_[stride] + UnitsIn(text_, begin, offset);
}

std::optional<std::uint32_t> Utf16Map::ByteOf(std::uint32_t unit) const {
  // The last stride before whose first byte there are no more than `unit` units.
  const auto after = std::upper_bound(units_.begin(), units_.end(), unit);
  const auto stride = static_cast<std::size_t>(after - units_.begin()) - 1;
  std::size_t byte = stride * kStride;
  for (std::uint32_t units = units_[stride];; ++byte) {
    const bool starts =
        byte == text_.size() || (static_cast<unsigned char>(text_[byte]) & 0xC0) != 0x80;
    if (starts && units == unit) return static_cast<std::uint32_t>(byte);
    if (byte == text_.size() || units > unit) return std::nullopt;
    units += UnitsIn(text_, byte, byte + 1);
  }
}

JINGGAO_BY_ITSELF bool HasReplacementCharacter(std::string_view text) {
  // The first byte is that of full-width marks, the other two hardly ever stand together.
  constexpr std::size_t kAtOnce = 4 * kStep;
  const auto is_at = [](const char* bytes) {
    return (BytesAt(bytes + 1) == All('\xBF')) & (BytesAt(bytes + 2) == All('\xBD'));
  };
  std::size_t at = 0;
  for (; at + kAtOnce + 2 <= text.size(); at += kAtOnce) {
    const char* const bytes = &text[at];
    const Bytes16 found =
        is_at(bytes) | is_at(bytes + kStep) | is_at(bytes + 2 * kStep) | is_at(bytes + 3 * kStep);
    if (BitsOf(found) != 0 && HasCharacter(text.substr(at, kAtOnce + 2), "\uFFFD")) return true;
  }
  return HasCharacter(text.substr(at), "\uFFFD");
}

std::uint32_t Utf16Length(std::string_view text) { return UnitsIn(text, 0, text.size()); }

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
  // A block begins and ends with its sentences, and one sentence where the one before ended, but
  // for white space.
  std::uint32_t byte = 0;
  std::uint32_t unit = 0;
  const auto pass = [&](std::uint32_t& offset) {
    if (offset != byte) unit = map.At(byte = offset);
    offset = unit;
  };
  for (Block& block : result.outline.blocks) {
    convert_if(block.dateline);
    pass(block.span.begin);
    for (std::uint32_t i = 0; i < block.sentence_count; ++i) {
      Span& sentence = result.outline.sentences[block.first_sentence + i];
      pass(sentence.begin);
      pass(sentence.end);
    }
    pass(block.span.end);
  }
}

}  // namespace jinggao
