// Two types of one name, in headers that no source includes together, compile, and then share
// what templates make of them: a vector of the one grows by the size of the other.

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <string>

namespace jinggao {
namespace {

TEST(TypeNames, StandInOneHeaderEach) {
  const std::regex type(R"(^(?:struct|class|enum class) (\w+)[^;]*$)");
  std::map<std::string, std::string> seen;
  const std::filesystem::path root = std::filesystem::path(JINGGAO_ROOT) / "core";
  for (const auto& entry : std::filesystem::recursive_directory_iterator(root)) {
    if (entry.path().extension() != ".h") continue;
    std::ifstream header(entry.path());
    for (std::string line; std::getline(header, line);) {
      std::smatch found;
      if (!std::regex_match(line, found, type)) continue;
      const auto [first, added] = seen.emplace(found[1], entry.path().string());
      EXPECT_TRUE(added) << found[1] << " in " << first->second << " and " << entry.path();
    }
  }
  EXPECT_GT(seen.size(), 50u);
}

}  // namespace
}  // namespace jinggao
