// A page that is read again behind a few changes is what it would be, read for the first time.

#include <gtest/gtest.h>

#include <algorithm>
#include <cstddef>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "layout/cues.h"
#include "layout/page.h"
#include "layout/roles.h"
#include "layout/surroundings.h"
#include "texts.h"

namespace jinggao {
namespace {

// A few changes of `text`, in order and apart; and the text behind them.
std::string Change(const std::string& text, std::vector<Splice>& splices, std::mt19937& random) {
  std::string changed;
  std::size_t from = 0;
  splices.clear();
  for (auto left = 1 + random() % 3; left > 0; --left) {
    std::size_t begin = from + random() % (text.size() + 1 - from);
    while (!IsCharacterStart(text, begin)) ++begin;
    std::size_t end = std::min(text.size(), begin + random() % 8);
    while (!IsCharacterStart(text, end)) ++end;
    const std::string piece = random() % 2 == 0 ? std::string() : RandomText(random).substr(0, 1);
    const std::string put = piece.empty() || (piece[0] & 0x80) != 0 ? "\n" : piece;
    const std::string replacement = random() % 3 == 0 ? std::string() : put;
    changed += text.substr(from, begin - from) + replacement;
    splices.push_back({{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)},
                       static_cast<std::uint32_t>(replacement.size())});
    from = end;
    if (from == text.size()) break;
  }
  return changed + text.substr(from);
}

std::string Describe(const Page& page) {
  std::string all;
  for (const Line& line : page.lines) {
    all += std::string(page.TextOf(line).substr(0, 24)) + ' ' + std::string(RoleName(line.role)) +
           ' ' + std::to_string(line.margin) + ' ' + std::to_string(line.lead_pairs) + '\n';
  }
  return all;
}

TEST(ReadAgain, GivesThePageThatReadingAnewWould) {
  std::mt19937 random(20261126);
  const CueFinder cues;
  for (int round = 0; round < 400; ++round) {
    std::string text;
    for (auto left = 1 + random() % 5; left > 0; --left) {
      text += CorrectPage(random) + "\n\n";
      if (random() % 3 == 0) text += "特此通知。\n\n望川县水务局\n2025年3月25日\n\n";
      if (random() % 4 == 0) text += RandomText(random);
    }
    Page page;
    RoleLooks looks;
    std::string before;
    std::vector<Splice> splices;
    std::size_t known = 0;
    for (int look = 0; look < 4; ++look) {
      Page again = ReadPageAgain(text, cues, {}, page, splices);
      const std::vector<Surroundings> around = LookAround(again);
      RoleLooks now;
      AssignRoles(again, around, looks, now);
      Page anew = ReadPage(text, cues);
      AssignRoles(anew, around);
      ASSERT_EQ(Describe(again), Describe(anew)) << text;
      for (const Line& line : again.lines) known += line.known_as != Line::kNew;
      looks = std::move(now);
      page = std::move(again);
      before = std::exchange(text, Change(text, splices, random));
      page.text = before;
    }
    ASSERT_GT(known, 0u);
  }
}

}  // namespace
}  // namespace jinggao
