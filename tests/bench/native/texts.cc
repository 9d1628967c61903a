#include "bench/native/texts.h"

#include <cstdlib>
#include <fstream>
#include <iterator>

namespace jinggao {

std::string ReadText(std::string_view name) {
  const char* folder = std::getenv("JINGGAO_BENCH_TEXTS");
  std::string path = folder != nullptr ? folder : JINGGAO_ROOT "/build/bench/texts";
  path.append("/").append(name).append(".txt");
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace jinggao
