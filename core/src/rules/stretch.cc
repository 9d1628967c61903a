#include "rules/stretch.h"

#include <optional>

#include "text/characters.h"

namespace jinggao {
namespace {

constexpr int kFarthest = 40;  // characters

// Walks over characters in one direction, outwards from a place.
class Walk {
 public:
  // Takes one character. Something once the stretch ends before it.
  std::optional<Limit> Take(Char character, CharKind enters, CharKind leaves) {
    const CharKind kind = KindOf(character.code);
    if (kind == enters) ++depth_;
    if (kind == leaves) {
      if (depth_ == 0) return Limit::kBracket;
      if (--depth_ == 0) ++length_;
    } else if (depth_ == 0) {
      if (const std::optional<Limit> limit = LimitOf(character, kind)) return limit;
      ++length_;
    }
    return ++taken_ == kFarthest ? std::optional(Limit::kNone) : std::nullopt;
  }

  int length() const { return length_; }

 private:
  // Half-width marks stand in figures and foreign words too.
  static std::optional<Limit> LimitOf(Char character, CharKind kind) {
    if (kind == CharKind::kSpace) return Limit::kSpace;
    if (character.length != 3) return std::nullopt;
    switch (kind) {
      case CharKind::kStop:
      case CharKind::kEllipsis:
      case CharKind::kComma:
      case CharKind::kSemicolon:
        return Limit::kClause;
      case CharKind::kDash:
        return Limit::kDash;
      case CharKind::kColon:
        return Limit::kColon;
      case CharKind::kEnumeration:
        return Limit::kItem;
      default:
        return std::nullopt;
    }
  }

  int depth_ = 0;
  int length_ = 0;
  int taken_ = 0;
};

}  // namespace

Stretch StretchBefore(std::string_view block, std::size_t at) {
  Walk walk;
  std::size_t begin = at;
  Limit limit = Limit::kBlock;
  while (begin > 0) {
    const Char character = CharBefore(block, begin);
    const auto ended = walk.Take(character, CharKind::kCloser, CharKind::kOpener);
    if (ended) {
      limit = *ended;
      break;
    }
    begin -= character.length;
  }
  return {block.substr(begin, at - begin), walk.length(), limit};
}

Stretch StretchAfter(std::string_view block, std::size_t at) {
  Walk walk;
  std::size_t end = at;
  Limit limit = Limit::kBlock;
  while (end < block.size()) {
    const Char character = CharAt(block, end);
    const auto ended = walk.Take(character, CharKind::kOpener, CharKind::kCloser);
    if (ended) {
      limit = *ended;
      break;
    }
    end += character.length;
  }
  return {block.substr(at, end - at), walk.length(), limit};
}

bool EndsDateline(const Stretch& before) {
  const auto ends = [&](std::string_view end) { return before.text.ends_with(end); };
  if (ends("讯")) return true;
  if (!ends("电") && !ends("消息") && !ends("报道")) return false;
  constexpr int kPlace = 5;  // characters of a place's name and what follows it: 白塔电
  if (before.limit == Limit::kBlock || before.length <= kPlace) return true;
  for (std::string_view source : {"报", "社", "网", "台", "据", "新闻", "日电"}) {
    if (before.text.find(source) != before.text.npos) return true;
  }
  return false;
}

}  // namespace jinggao
