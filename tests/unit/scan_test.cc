// What is looked for sixteen bytes at a time is what character after character would find.

#include "text/scan.h"

#include <gtest/gtest.h>

#include <iterator>
#include <random>
#include <string>
#include <string_view>

#include "text/characters.h"
#include "text/pairs.h"

namespace jinggao {
namespace {

template <typename Is>
std::size_t FirstThat(std::string_view text, std::size_t at, Is is) {
  while (at < text.size() && !is(text, at)) at += CharAt(text, at).length;
  return at;
}

bool IsNoIdeograph(std::string_view text, std::size_t at) { return !IsIdeographAt(text, at); }

// Characters of every length, at the edges of what counts, and look-alikes of what is
// looked for.
std::string RandomText(std::mt19937& random) {
  constexpr std::string_view kPieces[] = {
      "一",     "中",           "䀀",     "䷿",     "鿿",    "㿿",     "ꀀ",
      "，",     "。",           "“",      "…",      "—",      "a",      "9",
      "é",      "𠀀",           " ",      "\t",     "\u00A0", "\u1680", "\u2000",
      "\u200A", "\u202F",       "\u205F", "\u3000", "\u200B", "\n",     "\r",
      "\v",     "\u0085",       "\u2028", "\u2029", "\u202A", "\u2128", "\u30A8",
      "\u00B7", "中文中文中文", "\u180E"};
  std::string text;
  const bool mostly_han = random() % 2 == 0;
  for (auto left = random() % 24; left > 0; --left) {
    text += kPieces[random() % (mostly_han ? 9 : std::size(kPieces))];
  }
  return text;
}

TEST(Scan, FindsWhatCharacterAfterCharacterWould) {
  std::mt19937 random(20231018);
  for (int round = 0; round < 20'000; ++round) {
    const std::string text = RandomText(random);
    for (std::size_t at = 0; at <= text.size();
         at += at < text.size() ? CharAt(text, at).length : 1) {
      ASSERT_EQ(PassIdeographs(text, at), FirstThat(text, at, IsNoIdeograph)) << text << at;
    }
  }
}

TEST(Scan, StepsFromOneOtherCharacterToTheNext) {
  std::mt19937 random(20231019);
  for (int round = 0; round < 20'000; ++round) {
    const std::string text = RandomText(random);
    const std::size_t begin = text.empty() ? 0 : CharAt(text, 0).length;
    OtherCharacters others(text, begin);
    for (std::size_t at = begin; at < text.size();) {
      const std::size_t next = FirstThat(text, at, IsNoIdeograph);
      ASSERT_EQ(others.Next(), next) << text << at;
      at = next < text.size() ? next + CharAt(text, next).length : next;
    }
    ASSERT_EQ(others.Next(), text.size()) << text;
  }
}

TEST(Scan, HasACharacterWhereverItStands) {
  for (const std::size_t before : {0, 1, 5, 13, 14, 15, 16, 17, 40}) {
    for (const std::size_t behind : {0, 1, 14, 15, 16, 40}) {
      const std::string text = std::string(before, 'a') + "。" + std::string(behind, '\x82');
      EXPECT_TRUE(HasCharacter(text, "。")) << before << ' ' << behind;
      EXPECT_FALSE(HasCharacter(text, "、")) << before << ' ' << behind;
    }
  }
  EXPECT_FALSE(HasCharacter("", "。"));
}

bool IsEven(std::u32string_view marks) {
  Balance balance;
  for (const char32_t mark : marks) balance.Pass(mark);
  return balance.IsEven();
}

TEST(Balance, IsEvenWhereEveryMarkHasItsPartner) {
  EXPECT_TRUE(IsEven(U""));
  EXPECT_TRUE(IsEven(U"“中《文》”（a)"));
  EXPECT_TRUE(IsEven(U"“‘’”"));
  EXPECT_TRUE(IsEven(U"《（《》）》"));
  EXPECT_TRUE(IsEven(U"\"[']"));  // marks with ways of their own
  EXPECT_FALSE(IsEven(U"“中文"));
  EXPECT_FALSE(IsEven(U"中文）"));
  EXPECT_FALSE(IsEven(U"”“"));
  EXPECT_FALSE(IsEven(U"““””"));  // a quote inside a quote of its sort
}

}  // namespace
}  // namespace jinggao
