// What is signed at the end of a notice or a letter.

#include "layout/signatures.h"

#include <gtest/gtest.h>

#include <string_view>

#include "layout/cues.h"

namespace jinggao {
namespace {

SignaturePart PartOf(std::string_view text, std::size_t line) {
  return SignaturePartAt(ReadPage(text, CueFinder()), line);
}

TEST(Signatures, AnOfficeSignsBelowItsNotice) {
  constexpr std::string_view kNotice = "特此通知。\n望川县自来水公司\n2025年3月25日\n";
  EXPECT_EQ(PartOf(kNotice, 0), SignaturePart::kNone);
  EXPECT_EQ(PartOf(kNotice, 1), SignaturePart::kOffice);
  EXPECT_EQ(PartOf(kNotice, 2), SignaturePart::kDate);
}

TEST(Signatures, ALetterIsSignedBelowTheWishesWithoutAYear) {
  constexpr std::string_view kLetter = "此致\n敬礼！\n读者  马忠义\n9月8日\n";
  EXPECT_EQ(PartOf(kLetter, 1), SignaturePart::kNone);
  EXPECT_EQ(PartOf(kLetter, 2), SignaturePart::kName);
}

}  // namespace
}  // namespace jinggao
