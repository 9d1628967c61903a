// number/impossible-date: see tests/spec/number-impossible-date.txt.

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "rules/all.h"
#include "rules/calendar.h"
#include "rules/dates.h"
#include "text/affixes.h"
#include "text/bytes16.h"

namespace jinggao {
namespace {

// Before 1600 papers may mean the Julian calendar.
bool HasKnownYear(const Date& date) { return date.year >= 1600; }

bool Exists(const Date& date) {
  if (date.month < 1 || date.month > 12) return false;
  const int longest = DaysInMonth(HasKnownYear(date) ? date.year : 0, date.month);
  const int most = date.other_calendar ? std::max(longest, 30) : longest;
  return date.day >= 1 && date.day <= most && date.last_day >= 1 && date.last_day <= most;
}

// What stands before the hour of a clock, rather than before a number of hours.
constexpr std::array<std::string_view, 13> kBeforeHours = {"日",   "号",   "號",   "上午", "下午",
                                                           "中午", "凌晨", "清晨", "早上", "晚上",
                                                           "当晚", "深夜", "夜间"};

constexpr bool IsDigit(char byte) { return byte >= '0' && byte <= '9'; }

// The next place, from byte `at` on, where 月, 时 or 時 may stand; the text's length if
// there is none. By their second and third bytes: all three begin with the same, as every fourth
// ideograph does.
std::size_t FindMonthOrHour(std::string_view text, std::size_t at) {
  for (; at + 18 <= text.size(); at += 16) {
    const Bytes16 second = BytesAt(&text[at + 1]);
    const Bytes16 third = BytesAt(&text[at + 2]);
    const Bytes16 month = (second == All('\x9C')) & (third == All('\x88'));
    const Bytes16 hour = ((second == All('\x97')) & (third == All('\xB6'))) |
                         ((second == All('\x99')) & (third == All('\x82')));
    const std::uint32_t found = BitsOf(month | hour);
    if (found != 0) return at + static_cast<std::size_t>(std::countr_zero(found));
  }
  while (at < text.size() && text[at] != '\xE6') ++at;
  return at;
}

class Finder {
 public:
  Finder(const BlockText& block, Reporter& report) : block_(block), report_(report) {}

  void Run() {
    const std::string_view text = block_.text;
    for (std::size_t at = 1; at + 3 <= text.size(); ++at) {
      at = FindMonthOrHour(text, at);
      if (at + 3 > text.size()) break;
      const std::string_view character = text.substr(at, 3);
      if (character == "月") {
        CheckDate(at);
      } else if (IsDigit(text[at - 1]) && (character == "时" || character == "時")) {
        CheckTime(at);
      }
    }
  }

 private:
  void CheckDate(std::size_t at) {
    std::optional<Date> date = DateAt(block_.text, at);
    if (!date || date->begin < end_) return;
    // 2024年10月6日（星期日）至10月8日（星期二）: the year goes for both.
    constexpr std::size_t kNear = 9;  // bytes
    const bool follows = known_ && date->begin - end_ <= kNear && date->month >= known_->month;
    if (date->year == 0 && follows) date->year = known_->year;
    if (!Exists(*date)) {
      Flag(date->begin, date->end);
      return;
    }
    end_ = date->end;
    known_ = HasKnownYear(*date) ? date : std::nullopt;
    if (!known_ || date->day != date->last_day) return;
    const auto weekday = WeekdayAfter(block_.text, date->end);
    if (!weekday) return;
    end_ = weekday->end;
    if (weekday->day != WeekdayOf(date->year, date->month, date->day) && !IsDateLine()) {
      Flag(date->begin, weekday->end);
    }
  }

  // 望川日报 2024年10月6日 星期日: set by the page's layout system, not by a reporter.
  bool IsDateLine() const {
    if (block_.kind == BlockKind::kFurniture) return true;
    constexpr std::array<std::string_view, 6> kProse = {"，", "。", "；", "：", "（", "("};
    return std::none_of(kProse.begin(), kProse.end(), [this](std::string_view mark) {
      return block_.text.find(mark) != block_.text.npos;
    });
  }

  // 25时 where a day or a part of the day stands before it, 9时75分 anywhere.
  void CheckTime(std::size_t at) {
    const Number hour = NumberBefore(block_.text, at);
    if (hour.length == 0 || hour.length > 2 || hour.begin < end_) return;
    const Number minute = NumberAfter(block_.text, at + 3);
    const bool minutes = minute.length == 2 && block_.text.substr(minute.end).starts_with("分");
    const std::string_view before = block_.text.substr(0, hour.begin);
    const bool clock =
        std::any_of(kBeforeHours.begin(), kBeforeHours.end(),
                    [before](std::string_view word) { return EndsWith(before, word); });
    if ((minutes && minute.value > 59) || (clock && hour.value > 24)) {
      Flag(hour.begin, minutes ? minute.end + 3 : at + 3);
    }
  }

  void Flag(std::size_t begin, std::size_t end) {
    report_.Report({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)},
                   Certainty::kDoubtful, {}, 950);
    end_ = end;
  }

  const BlockText& block_;
  Reporter& report_;
  std::optional<Date> known_;  // the date before, where its year is known
  std::size_t end_ = 0;        // of what has been judged
};

}  // namespace

void FindImpossibleDates(const BlockText& block, Reporter& report) { Finder(block, report).Run(); }

}  // namespace jinggao
