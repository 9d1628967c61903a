#include "cli/encoding.h"

#include <iconv.h>
#include <utf8/core.h>

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <cstring>

namespace jinggao::cli {
namespace {

bool Between(char c, unsigned low, unsigned high) {
  const auto byte = static_cast<unsigned char>(c);
  return low <= byte && byte <= high;
}

std::string_view Utf16Kind(std::string_view bytes) {
  if (bytes.substr(0, 2) == "\xff\xfe") return "little-endian";
  if (bytes.substr(0, 2) == "\xfe\xff") return "big-endian";
  return "";
}

// Whether `bytes` have the form of GB18030 and read like Chinese: nine characters
// in ten among the punctuation of GB 2312 and its first level of ideographs, which
// make up nearly all of running text. Big5 has much the same form but is spread
// over the whole plane.
bool LooksLikeGb18030(std::string_view bytes) {
  std::size_t characters = 0;
  std::size_t common = 0;
  for (std::size_t at = 0; at < bytes.size();) {
    if (Between(bytes[at], 0, 0x7f)) {
      ++at;
      continue;
    }
    if (at + 1 == bytes.size() || !Between(bytes[at], 0x81, 0xfe)) return false;
    const char trail = bytes[at + 1];
    ++characters;
    if (Between(trail, '0', '9')) {
      at += 4;
    } else if (Between(trail, 0x40, 0xfe) && !Between(trail, 0x7f, 0x7f)) {
      const bool level = Between(bytes[at], 0xa1, 0xa3) || Between(bytes[at], 0xb0, 0xd7);
      common += level && Between(trail, 0xa1, 0xfe);
      at += 2;
    } else {
      return false;
    }
  }
  return characters > 0 && 10 * common >= 9 * characters;
}

EncodingError Wrong(std::string_view encoding, std::string_view bytes, std::size_t offset) {
  const std::string_view kind = Utf16Kind(bytes);
  if (!kind.empty()) {
    return {"this is UTF-16 (" + std::string(kind) +
            "); convert it first: iconv -f UTF-16 -t UTF-8"};
  }
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  const auto byte = static_cast<unsigned char>(bytes[offset]);
  return {"not " + std::string(encoding) + ": byte 0x" + kDigits[byte >> 4] + kDigits[byte & 15] +
          " at offset " + std::to_string(offset)};
}

// The same of a document of several lines.
EncodingError WrongDocument(std::string_view encoding, std::string_view bytes, std::size_t offset) {
  EncodingError wrong = Wrong(encoding, bytes, offset);
  if (!Utf16Kind(bytes).empty()) return wrong;
  const auto line = 1 + std::count(bytes.begin(), bytes.begin() + offset, '\n');
  wrong.what += ", line " + std::to_string(line);
  return wrong;
}

void HintAtGb18030(std::string_view bytes, EncodingError& wrong) {
  if (LooksLikeGb18030(bytes)) wrong.what += "; it looks like GB18030: try --encoding gb18030";
}

// Ideographs take three bytes in UTF-8, and those begin at 0xE0. A few characters
// of GB18030 can pass for characters of two bytes in UTF-8, but not for these.
bool IsChineseUtf8(std::string_view bytes) {
  return std::any_of(bytes.begin(), bytes.end(), [](char c) { return Between(c, 0xe0, 0xff); }) &&
         utf8::find_invalid(bytes.begin(), bytes.end()) == bytes.end();
}

}  // namespace

std::variant<std::string, EncodingError> FromGb18030(std::string_view bytes) {
  if (IsChineseUtf8(bytes)) {
    return EncodingError{"this is UTF-8 already; leave out --encoding gb18030"};
  }
  const iconv_t converter = iconv_open("UTF-8", "GB18030");
  if (reinterpret_cast<std::intptr_t>(converter) == -1) {
    return EncodingError{"this system cannot convert GB18030: " +
                         std::string(std::strerror(errno))};
  }
  std::string text;
  std::string chunk(std::size_t{1} << 16, '\0');
  char* in = const_cast<char*>(bytes.data());  // iconv does not write to it
  std::size_t left = bytes.size();
  bool wrong = false;
  while (left > 0 && !wrong) {
    char* out = chunk.data();
    std::size_t room = chunk.size();
    wrong =
        iconv(converter, &in, &left, &out, &room) == static_cast<std::size_t>(-1) && errno != E2BIG;
    text.append(chunk, 0, chunk.size() - room);
  }
  iconv_close(converter);
  if (wrong) return WrongDocument("GB18030", bytes, bytes.size() - left);
  return text;
}

EncodingError Explain(std::string_view bytes, const InputError& error) {
  if (error.kind == InputError::Kind::kTooLarge) {
    return {"larger than " + std::to_string(Cleaner::kMaxInput >> 20) + " MiB"};
  }
  if (error.kind == InputError::Kind::kBadHint) {
    return {"hints[" + std::to_string(error.offset) +
            "]: ends before it begins, or begins before an earlier hint or across its end"};
  }
  EncodingError wrong = WrongDocument("UTF-8", bytes, error.offset);
  HintAtGb18030(bytes, wrong);
  return wrong;
}

EncodingError ExplainLine(std::string_view line, std::size_t offset) {
  EncodingError wrong = Wrong("UTF-8", line, offset);
  HintAtGb18030(line, wrong);
  return wrong;
}

}  // namespace jinggao::cli
