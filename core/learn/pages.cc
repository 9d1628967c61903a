#include "learn/pages.h"

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <utility>

#include "layout/clauses.h"

namespace jinggao::learn {
namespace {

using nlohmann::json;

// The byte at which each UTF-16 unit of `text` begins, and the end.
std::vector<std::uint32_t> BytesOfUnits(const std::string& text) {
  std::vector<std::uint32_t> bytes;
  for (std::uint32_t at = 0; at < text.size(); ++at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if ((byte & 0xC0) == 0x80) continue;
    bytes.push_back(at);
    if (byte >= 0xF0) bytes.push_back(at);
  }
  bytes.push_back(static_cast<std::uint32_t>(text.size()));
  return bytes;
}

Role TrueRole(const json& line) {
  const std::string kind = line["kind"];
  const std::string starts = line.value("starts", "");
  if (kind == "headline") {
    if (starts == "story") return Role::kStoryHeadline;
    return starts == "sub-story" ? Role::kSubStoryHeadline : Role::kDeck;
  }
  if (kind == "subhead") return Role::kSubhead;
  if (kind == "byline") return Role::kByline;
  if (kind == "caption") return Role::kCaption;
  if (kind == "furniture") return Role::kFurniture;
  return starts == "sub-story" ? Role::kSubStoryParagraph : Role::kParagraph;
}

std::size_t DayOf(const std::string& id) {
  return static_cast<std::size_t>(std::strtoul(id.c_str(), nullptr, 10));
}

// Spreads days over the divisions without regard to months and weekdays.
std::size_t Spread(std::size_t day) { return (day * 2654435761u >> 8) % 1000; }

std::vector<TruePage> ReadFile(const std::string& file, const CueFinder& cues) {
  std::ifstream in(file);
  if (!in) {
    std::fprintf(stderr, "learn: cannot read %s\n", file.c_str());
    std::exit(2);
  }
  const bool of_features = std::filesystem::path(file).filename().string().starts_with("features");
  std::vector<TruePage> pages;
  for (std::string row; std::getline(in, row);) {
    const json page = json::parse(row);
    pages.emplace_back();
    TruePage& truth = pages.back();
    truth.text = page["text"];
    const std::size_t division = Spread(DayOf(page["id"]));
    truth.held_out = division < 200;
    truth.for_tables = division >= 600;
    truth.of_features = of_features;
  }
  // The views are made when the texts have found their place.
  in.clear();
  in.seekg(0);
  std::size_t n = 0;
  for (std::string row; std::getline(in, row); ++n) {
    const json gold = json::parse(row)["gold"];
    TruePage& truth = pages[n];
    truth.page = ReadPage(truth.text, cues);
    truth.around = LookAround(truth.page);
    const std::vector<std::uint32_t> bytes = BytesOfUnits(truth.text);
    const auto byte_of = [&](const json& unit) { return bytes[unit.get<std::size_t>()]; };
    const json& lines = gold["lines"];
    std::size_t at = 0;
    for (const Line& line : truth.page.lines) {
      while (at + 1 < lines.size() && byte_of(lines[at]["end"]) <= line.span.begin) ++at;
      truth.roles.push_back(TrueRole(lines[at]));
    }
    truth.joins.assign(truth.page.breaks.size(), false);
    const json& boundaries = gold["boundaries"];
    at = 0;
    for (const json& boundary : boundaries) {
      if (!boundary["join"].get<bool>()) continue;
      const std::uint32_t begin = byte_of(boundary["start"]);
      while (at < truth.page.breaks.size() && truth.page.breaks[at].span.end <= begin) ++at;
      if (at < truth.page.breaks.size()) truth.joins[at] = true;
    }
  }
  return pages;
}

}  // namespace

bool Teaches(const TruePage& page, std::size_t at) {
  if (page.held_out) return false;
  if (!page.of_features) return true;
  const Line& line = page.page.lines[at];
  return ClausesOf(page.page.TextOf(line), line.facts) != Clauses::kNone;
}

std::vector<TruePage> ReadPages(const std::vector<std::string>& files) {
  const CueFinder cues;
  std::vector<std::vector<TruePage>> read;
  std::size_t total = 0;
  for (const std::string& file : files) total += read.emplace_back(ReadFile(file, cues)).size();
  std::vector<TruePage> pages;
  pages.reserve(total);
  for (auto& file : read) {
    for (TruePage& page : file) {
      pages.push_back(std::move(page));
      pages.back().page.text = pages.back().text;
    }
  }
  return pages;
}

}  // namespace jinggao::learn
