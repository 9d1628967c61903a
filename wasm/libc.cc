// Some functions of the C library, as far as the module needs them. The library's own can
// write and read every number there is, at 8 kB of download; here RE2 and the JSON parser
// write whole numbers into messages, and no setting is a fraction: one is refused for its
// type, whatever it is.

#include <clocale>
#include <cstdarg>
#include <cstddef>

namespace {

// Writes what fits, and counts all.
class Writer {
 public:
  Writer(char* to, std::size_t size) : to_(to), size_(size) {}

  void Put(char c) {
    if (count_ + 1 < size_) to_[count_] = c;
    ++count_;
  }

  void PutText(const char* text) {
    while (*text != '\0') Put(*text++);
  }

  void PutNumber(unsigned number, unsigned base, int digits, char pad, bool capitals) {
    const char* const names = capitals ? "0123456789ABCDEF" : "0123456789abcdef";
    char reversed[16];
    int count = 0;
    do {
      reversed[count++] = names[number % base];
      number /= base;
    } while (number > 0);
    for (int i = count; i < digits; ++i) Put(pad);
    while (count > 0) Put(reversed[--count]);
  }

  void PutNumber(int number, int digits, char pad) {
    if (number < 0) Put('-');
    const auto size = static_cast<unsigned>(number);
    PutNumber(number < 0 ? 0u - size : size, 10, digits, pad, false);
  }

  int Finish() {
    if (size_ > 0) to_[count_ < size_ ? count_ : size_ - 1] = '\0';
    return static_cast<int>(count_);
  }

 private:
  char* to_;
  std::size_t size_;
  std::size_t count_ = 0;
};

bool IsDigit(char c) { return c >= '0' && c <= '9'; }

// Of the conversions of unsigned numbers that there are; 0 for others.
unsigned BaseOf(char conversion) {
  if (conversion == 'o') return 8;
  return conversion == 'x' || conversion == 'X' ? 16 : 0;
}

}  // namespace

extern "C" {

// %d %o %x %X %s %%, with a width or the least number of digits.
int vsnprintf(char* to, std::size_t size, const char* format, std::va_list arguments) {
  Writer writer(to, size);
  for (; *format != '\0'; ++format) {
    if (*format != '%') {
      writer.Put(*format);
      continue;
    }
    ++format;
    const char pad = *format == '0' || *format == '.' ? '0' : ' ';
    int digits = 0;
    for (; IsDigit(*format) || *format == '.'; ++format) {
      if (*format != '.') digits = digits * 10 + (*format - '0');
    }
    while (*format == 'l' || *format == 't' || *format == 'h') ++format;  // all come as 32 bits
    if (*format == 's') {
      writer.PutText(va_arg(arguments, const char*));
    } else if (*format == 'd') {
      writer.PutNumber(va_arg(arguments, int), digits, pad);
    } else if (const unsigned base = BaseOf(*format); base != 0) {
      writer.PutNumber(va_arg(arguments, unsigned), base, digits, pad, *format == 'X');
    } else {  // a percent sign, or what is written for RE2's authors only
      writer.Put(*format);
    }
  }
  return writer.Finish();
}

// A number as JSON writes it, to about fifteen digits.
double strtod(const char* text, char** end) {
  const bool negative = *text == '-';
  if (negative) ++text;
  double number = 0;
  int exponent = 0;
  for (; IsDigit(*text); ++text) number = number * 10 + (*text - '0');
  if (*text == '.') {
    for (++text; IsDigit(*text); ++text, --exponent) number = number * 10 + (*text - '0');
  }
  if (*text == 'e' || *text == 'E') {
    ++text;
    const bool below = *text == '-';
    if (below || *text == '+') ++text;
    int written = 0;
    for (; IsDigit(*text); ++text)
      written = written < 9999 ? written * 10 + (*text - '0') : written;
    exponent += below ? -written : written;
  }
  for (; exponent > 0 && number != 0 && number < 1e308; --exponent) number *= 10;
  if (exponent > 0 && number != 0) number = __builtin_inf();
  for (; exponent < 0 && number != 0; ++exponent) number /= 10;
  if (end != nullptr) *end = const_cast<char*>(text);
  return negative ? -number : number;
}

// The library has these in one piece with strtod.
float strtof(const char* text, char** end) { return static_cast<float>(strtod(text, end)); }
long double strtold(const char* text, char** end) { return strtod(text, end); }
float strtof_l(const char* text, char** end, locale_t) { return strtof(text, end); }
double strtod_l(const char* text, char** end, locale_t) { return strtod(text, end); }
long double strtold_l(const char* text, char** end, locale_t) { return strtod(text, end); }

}  // extern "C"
