#include "bench/pages.h"

#include <utf8/core.h>
#include <utf8/unchecked.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>
#include <random>
#include <string_view>
#include <vector>

#include "text/characters.h"

namespace jinggao {
namespace {

// What a page is recognised by stays as it is: 榆浦讯 9月16日, 又讯, （融媒体 …）.
constexpr std::u32string_view kStructure = U"榆浦讯又月日融媒体通员摄责任编辑";

std::u32string Decode(std::string_view text) {
  std::u32string characters;
  for (std::size_t at = 0; at < text.size();) {
    const Char c = CharAt(text, at);
    characters.push_back(c.code);
    at += c.length;
  }
  return characters;
}

bool IsWord(char32_t c) {
  return KindOf(c) == CharKind::kHan && kStructure.find(c) == std::u32string_view::npos;
}

}  // namespace

std::string SamplePage() {
  std::ifstream file(JINGGAO_ROOT "/demo/samples/page.txt", std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::string MakePages(std::size_t bytes) {
  const std::u32string page = Decode(SamplePage());
  std::vector<char32_t> words;
  std::copy_if(page.begin(), page.end(), std::back_inserter(words), IsWord);
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());

  std::string pages;
  std::mt19937 random;
  std::vector<char32_t> others = words;
  while (!page.empty() && pages.size() < bytes) {
    std::shuffle(others.begin(), others.end(), random);
    std::map<char32_t, char32_t> other;
    for (std::size_t i = 0; i < words.size(); ++i) other[words[i]] = others[i];
    for (const char32_t c : page) {
      const auto found = other.find(c);
      utf8::unchecked::append(found == other.end() ? c : found->second, std::back_inserter(pages));
    }
  }
  return pages;
}

}  // namespace jinggao
