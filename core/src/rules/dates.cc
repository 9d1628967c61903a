#include "rules/dates.h"

#include <algorithm>

#include "text/affixes.h"
#include "text/characters.h"

namespace jinggao {
namespace {

constexpr bool IsDigit(char byte) { return byte >= '0' && byte <= '9'; }

// The value of a Chinese numeral's character; 10 for 十, -1 for others.
int NumeralOf(char32_t code) {
  constexpr std::u32string_view kNumerals = U"〇一二三四五六七八九十";
  if (code == U'零' || code == U'○') return 0;
  for (std::size_t value = 0; value < kNumerals.size(); ++value) {
    if (kNumerals[value] == code) return static_cast<int>(value);
  }
  return -1;
}

constexpr int kLongest = 5;  // characters of a number; those that have more are no dates

Number ReadNumber(std::string_view text, std::size_t begin, std::size_t end) {
  Number number{.begin = begin, .end = end};
  int units = 0;  // characters since 十, or since the beginning
  for (std::size_t at = begin; at < end; ++number.length) {
    const Char character = CharAt(text, at);
    at += character.length;
    number.chinese = character.length > 1;
    const int digit = number.chinese ? NumeralOf(character.code) : text[at - 1] - '0';
    if (digit == 10) {
      number.value = 10 * std::max(number.value, 1);
      units = 0;
    } else {
      number.value = units == 0 ? number.value + digit : 10 * number.value + digit;
      number.counts = ++units < 2 || !number.chinese;
    }
  }
  return number;
}

bool IsNumeral(Char character, bool chinese) {
  return chinese ? NumeralOf(character.code) >= 0 : character.code - U'0' < 10;
}

std::size_t SkipSpaces(std::string_view text, std::size_t at) {
  while (at < text.size() && text[at] == ' ') ++at;
  return at;
}
std::size_t SkipSpacesBack(std::string_view text, std::size_t at) {
  while (at > 0 && text[at - 1] == ' ') --at;
  return at;
}

// The end of 日 or 号 at `at`; 0 where there is neither.
std::size_t DayMarkEnd(std::string_view text, std::size_t at) {
  const std::string_view rest = text.substr(at);
  if (rest.starts_with("日") && !rest.starts_with("日龄")) return at + 3;
  const bool day = StartsWithOneOf(rest, "号號") &&
                   !StartsWithOneOf(rest.substr(3), "线楼文令院车机店厅门井台線樓車機");
  return day ? at + 3 : 0;
}

// Behind the sign of a range at `at`; 0 where there is none.
std::size_t RangeSignEnd(std::string_view text, std::size_t at) {
  for (const std::string_view sign : {"至", "到", "—", "-", "–", "~", "～", "、"}) {
    if (text.substr(at).starts_with(sign)) return at + sign.size();
  }
  return 0;
}

// Reads 6日, 6日至8日 or 6-8日 at `at` into `date`.
bool ReadDays(std::string_view text, std::size_t at, Date& date) {
  const Number first = NumberAfter(text, SkipSpaces(text, at));
  if (first.length == 0 || !first.counts || first.value > 99) return false;
  const std::size_t mark = DayMarkEnd(text, SkipSpaces(text, first.end));
  date.day = date.last_day = first.value;
  date.end = mark;
  if (const std::size_t next = RangeSignEnd(text, mark > 0 ? mark : first.end); next > 0) {
    const Number last = NumberAfter(text, next);
    const std::size_t last_mark = DayMarkEnd(text, last.end);
    if (last.length > 0 && last.counts && last.value <= 99 && last_mark > 0) {
      date.last_day = last.value;
      date.end = last_mark;
    }
  }
  return date.end > 0;
}

// Whether what stands before a date says that it is no Gregorian one.
bool NamesCalendar(std::string_view before) {
  constexpr std::size_t kFarthest = 30;  // bytes
  before.remove_prefix(before.size() - std::min(before.size(), kFarthest));
  // One of these is in every name, and seldom before a date.
  const bool any = before.find("历") != before.npos || before.find("曆") != before.npos ||
                   before.find("闰") != before.npos || before.find("閏") != before.npos;
  if (!any) return false;
  for (const std::string_view name :
       {"农历", "旧历", "阴历", "夏历", "俄历", "略历", "回历", "藏历", "彝历", "傣历", "来历",
        "兰历", "佛历", "闰", "農曆", "舊曆", "陰曆", "夏曆", "閏"}) {
    if (before.find(name) != before.npos) return true;
  }
  return false;
}

// 1—2月, 3.5月, 第2月
bool IsPartOfMore(std::string_view before) {
  if (EndsWithAny(before, {".", "/", "第"})) return true;
  for (const std::string_view dash : {"-", "—", "–", "~", "～"}) {
    if (!before.ends_with(dash)) continue;
    before.remove_suffix(dash.size());
    return NumberBefore(before, before.size()).length > 0;
  }
  return false;
}

// 刑期14月15日
bool IsSpanOfTime(std::string_view before) {
  return EndsWithOneOf(before, "期时時达達共近约約满滿了过過计計");
}

}  // namespace

Number NumberBefore(std::string_view text, std::size_t end) {
  std::size_t begin = end;
  const bool chinese = end > 0 && !IsDigit(text[end - 1]);
  for (int length = 0; begin > 0 && length <= kLongest; ++length) {
    const Char character = CharBefore(text, begin);
    if (!IsNumeral(character, chinese)) return ReadNumber(text, begin, end);
    begin -= character.length;
  }
  return begin == 0 ? ReadNumber(text, begin, end) : Number{.begin = end, .end = end};
}

Number NumberAfter(std::string_view text, std::size_t begin) {
  std::size_t end = begin;
  const bool chinese = begin < text.size() && !IsDigit(text[begin]);
  for (int length = 0; end < text.size() && length <= kLongest; ++length) {
    const Char character = CharAt(text, end);
    if (!IsNumeral(character, chinese)) return ReadNumber(text, begin, end);
    end += character.length;
  }
  return end == text.size() ? ReadNumber(text, begin, end) : Number{.begin = begin, .end = begin};
}

std::optional<Date> DateAt(std::string_view text, std::size_t at) {
  const Number month = NumberBefore(text, SkipSpacesBack(text, at));
  if (month.length == 0 || !month.counts || month.value > 99) return std::nullopt;
  Date date{.month = month.value, .begin = month.begin};
  std::string_view before = text.substr(0, SkipSpacesBack(text, month.begin));
  if (before.ends_with("年")) {
    before.remove_suffix(3);
    // Not of 民国25年, 光绪二十四年.
    const Number year = NumberBefore(text, SkipSpacesBack(text, before.size()));
    before = text.substr(0, year.begin);
    if (year.length > 0) date.begin = year.begin;
    if (year.length == 4 && !before.ends_with("前")) date.year = year.value;
  }
  if (ReadDays(text, at + 3, date)) {
    if (date.year == 0 && date.month > 12 && IsSpanOfTime(before)) return std::nullopt;
    date.other_calendar = month.chinese && date.year == 0;
  } else {
    // 2024年13月, but not 13月龄.
    if (date.year == 0 || date.month <= 12 || text.substr(at + 3).starts_with("龄")) {
      return std::nullopt;
    }
    date.end = at + 3;
  }
  if (IsPartOfMore(before) || NamesCalendar(before)) return std::nullopt;
  return date;
}

std::optional<Weekday> WeekdayAfter(std::string_view text, std::size_t at) {
  at = SkipSpaces(text, at);
  for (const std::string_view mark : {"（", "(", "，", ","}) {
    if (text.substr(at).starts_with(mark)) {
      at += mark.size();
      break;
    }
  }
  std::string_view rest = text.substr(SkipSpaces(text, at));
  const bool full = StartsWithAny(rest, {"星期", "礼拜", "禮拜"});
  if (!full && !StartsWithOneOf(rest, "周週")) return std::nullopt;
  rest.remove_prefix(full ? 6 : 3);
  if (rest.empty()) return std::nullopt;
  const Char character = CharAt(rest, 0);
  const bool sunday = character.code == U'日' || character.code == U'天';
  const int day = sunday ? 0 : NumeralOf(character.code);
  if (day < 0 || day > 6 || (day == 0 && !sunday)) return std::nullopt;
  rest.remove_prefix(character.length);
  // 周一 may begin a name, 周一鸣.
  if (!full && !rest.empty() && KindOf(CharAt(rest, 0).code) == CharKind::kHan &&
      !StartsWithOneOf(rest, "上下中早晚凌的至到起")) {
    return std::nullopt;
  }
  return Weekday{day, text.size() - rest.size()};
}

}  // namespace jinggao
