#include "learn/tables.h"

#include <cstdint>
#include <fstream>

namespace jinggao::learn {
namespace {

// All outcomes' points a row, in braces, or a single one.
std::string Row(const std::vector<std::int8_t>& points) {
  if (points.size() == 1) return std::to_string(points[0]) + ",";
  std::string row = "{";
  for (std::int8_t p : points) row += std::to_string(p) + ",";
  row.back() = '}';
  return row + ",\n";
}

}  // namespace

void Write(const std::string& file, const std::string& text) { std::ofstream(file) << text; }

std::string Rows(const std::string& title, std::span<const EvidenceInfo> table,
                 const std::vector<EvidencePair>& pairs, const AdditiveModel& model) {
  std::string rows = "// " + title + "\n";
  const auto points = model.Points();
  std::size_t row = 0;
  const auto append = [&](const std::string& name, std::size_t bins) {
    rows += "// " + name + "\n";
    for (std::size_t bin = 0; bin < bins; ++bin) rows += Row(points[row++]);
    if (rows.back() != '\n') rows += "\n";
  };
  for (const EvidenceInfo& info : table) append(std::string(info.name), info.bins());
  for (const EvidencePair& pair : pairs) {
    const EvidenceInfo& a = table[pair.first];
    const EvidenceInfo& b = table[pair.second];
    append(std::string(a.name) + " and " + std::string(b.name), a.bins() * b.bins());
  }
  return rows;
}

}  // namespace jinggao::learn
