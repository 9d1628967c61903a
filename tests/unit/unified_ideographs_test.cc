#include "text/unified_ideographs.h"

#include <gtest/gtest.h>

namespace jinggao {
namespace {

// The first, the last and some in between of each table: a character too many or too
// few in one of them shows at its end.
TEST(UnifiedIdeographs, FollowUnicode) {
  EXPECT_EQ(UnifiedIdeographOf(0x2E81), U'厂');
  EXPECT_EQ(UnifiedIdeographOf(U'⺒'), U'巳');
  EXPECT_EQ(UnifiedIdeographOf(U'⻓'), U'长');
  EXPECT_EQ(UnifiedIdeographOf(0x2EF3), U'龟');
  EXPECT_EQ(UnifiedIdeographOf(0x2F00), U'一');
  EXPECT_EQ(UnifiedIdeographOf(U'⽔'), U'水');
  EXPECT_EQ(UnifiedIdeographOf(0x2FD5), U'龠');
  EXPECT_EQ(UnifiedIdeographOf(0xF900), U'豈');
  EXPECT_EQ(UnifiedIdeographOf(0xF914), U'樂');
  EXPECT_EQ(UnifiedIdeographOf(0xFA6D), U'舘');
  EXPECT_EQ(UnifiedIdeographOf(0xFAD9), U'龎');
  EXPECT_EQ(UnifiedIdeographOf(0x2F800), U'丽');
  EXPECT_EQ(UnifiedIdeographOf(0x2FA1D), U'𪘀');
}

TEST(UnifiedIdeographs, DepartFromUnicodeWhereChinesePapersDo) {
  EXPECT_EQ(UnifiedIdeographOf(U'⼾'), U'户');
  EXPECT_EQ(UnifiedIdeographOf(U'⾭'), U'青');
  EXPECT_EQ(UnifiedIdeographOf(U'⺌'), 0);  // no 小
}

TEST(UnifiedIdeographs, AreNoneForOtherCharacters) {
  for (const char32_t code :
       {0x0,    0x41,   0x2E7F, 0x2E80, 0x2E9A, 0x2EF4, 0x2EFF,  0x2FD6,  0x3007,  0x4E00,  0x9FFF,
        0xE000, 0xF8FF, 0xFA0E, 0xFA29, 0xFADA, 0xFF10, 0x20000, 0x2F7FF, 0x2FA1E, 0x10FFFF}) {
    EXPECT_EQ(UnifiedIdeographOf(code), 0) << std::hex << static_cast<unsigned>(code);
  }
}

}  // namespace
}  // namespace jinggao
