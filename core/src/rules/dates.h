// Dates, days of the week and numbers as Chinese text writes them.

#ifndef JINGGAO_RULES_DATES_H_
#define JINGGAO_RULES_DATES_H_

#include <cstddef>
#include <optional>
#include <string_view>

namespace jinggao {

// A number as written: 30, 三十, 二〇二四.
struct Number {
  int value = 0;
  int length = 0;  // in characters; 0 where there is none
  std::size_t begin = 0;
  std::size_t end = 0;
  bool chinese = false;
  bool counts = true;  // 三十 counts; 二〇二四 does not, nor does 八九, which is eight or nine
};

// The number that ends, or begins, at byte `at` of `text`.
Number NumberBefore(std::string_view text, std::size_t at);
Number NumberAfter(std::string_view text, std::size_t at);

// A date as written, whether or not it exists: 2月30日.
struct Date {
  int year = 0;  // 0 where it is not known
  int month = 0;
  int day = 0;
  int last_day = 0;  // of 6日至8日; else the day
  std::size_t begin = 0;
  std::size_t end = 0;
  bool other_calendar = false;  // may be of one in which February has 30 days
};

// The Gregorian date whose 月 stands at byte `at` of `text`, from its year to the end of
// its days; none where it is a lunar one, or no date.
std::optional<Date> DateAt(std::string_view text, std::size_t at);

// A day of the week behind a date: 星期一, （周一）.
struct Weekday {
  int day = 0;  // from 0 for Sunday
  std::size_t end = 0;
};

// The day of the week that stands behind a date which ends at byte `at` of `text`.
std::optional<Weekday> WeekdayAfter(std::string_view text, std::size_t at);

}  // namespace jinggao

#endif  // JINGGAO_RULES_DATES_H_
