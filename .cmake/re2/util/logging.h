// What RE2's sources log through, without streams: takes the place of RE2's own header of
// this name, which brings <sstream> along, and with it the standard library's locales:
// 70 KB of the WebAssembly module's 240 KB, as brotli sends it, to print messages that
// nobody would see there. RE2 logs only where RE2 itself is at fault, for every pattern is
// made with RE2::Quiet. So nothing is printed; a failed check still ends the program.

#ifndef UTIL_LOGGING_H_
#define UTIL_LOGGING_H_

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>

#include "util/util.h"

namespace jinggao_re2 {

// Swallows what is logged to it.
struct Silence {
  template <typename Value>
  const Silence& operator<<(const Value&) const {
    return *this;
  }
};

// The same, and the end of the program.
struct Fatal : Silence {
  ATTRIBUTE_NORETURN ~Fatal() { abort(); }
};

}  // namespace jinggao_re2

#define DCHECK(condition) assert(condition)
#define DCHECK_EQ(a, b) assert((a) == (b))
#define DCHECK_NE(a, b) assert((a) != (b))
#define DCHECK_LE(a, b) assert((a) <= (b))
#define DCHECK_LT(a, b) assert((a) < (b))
#define DCHECK_GE(a, b) assert((a) >= (b))
#define DCHECK_GT(a, b) assert((a) > (b))

#define CHECK(x) \
  if (x) {       \
  } else         \
    jinggao_re2::Fatal()
#define CHECK_LT(x, y) CHECK((x) < (y))
#define CHECK_GT(x, y) CHECK((x) > (y))
#define CHECK_LE(x, y) CHECK((x) <= (y))
#define CHECK_GE(x, y) CHECK((x) >= (y))
#define CHECK_EQ(x, y) CHECK((x) == (y))
#define CHECK_NE(x, y) CHECK((x) != (y))

// What would be logged is not even worked out, so that the code which writes a pattern out again
// is no part of the module.
#define LOG_INFO while (false) jinggao_re2::Silence()
#define LOG_WARNING LOG_INFO
#define LOG_ERROR LOG_INFO
#define LOG_DFATAL LOG_INFO
#define LOG_FATAL jinggao_re2::Fatal()
#define LOG_QFATAL LOG_FATAL
#define LOG(severity) LOG_##severity
#define VLOG(x) LOG_INFO

#endif  // UTIL_LOGGING_H_
