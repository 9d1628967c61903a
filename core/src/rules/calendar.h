// The Gregorian calendar.

#ifndef JINGGAO_RULES_CALENDAR_H_
#define JINGGAO_RULES_CALENDAR_H_

#include <array>
#include <cstddef>

namespace jinggao {

constexpr bool IsLeapYear(int year) {
  return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

// `month` from 1 to 12. A `year` of 0 is not known, and may be a leap year.
constexpr int DaysInMonth(int year, int month) {
  constexpr std::array<int, 12> kDays = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool longer = month == 2 && (year == 0 || IsLeapYear(year));
  return kDays[static_cast<std::size_t>(month - 1)] + (longer ? 1 : 0);
}

// The day of the week, from 0 for Sunday. `year` > 0; the date must exist.
constexpr int WeekdayOf(int year, int month, int day) {
  // Years begin in March, so that the leap day is a year's last.
  const int shifted = month > 2 ? year : year - 1;
  const int days_before_month = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5;
  const int days =
      365 * shifted + shifted / 4 - shifted / 100 + shifted / 400 + days_before_month + day;
  return (days + 2) % 7;
}

static_assert(WeekdayOf(2000, 1, 1) == 6);
static_assert(WeekdayOf(2024, 2, 29) == 4);
static_assert(WeekdayOf(1949, 10, 1) == 6);
static_assert(WeekdayOf(2100, 3, 1) == 1);

}  // namespace jinggao

#endif  // JINGGAO_RULES_CALENDAR_H_
