#include "io/html_document.h"

#include <algorithm>
#include <utility>

#include "io/html_marks.h"
#include "io/html_text.h"
#include "names.h"

namespace jinggao {
namespace {

std::size_t& CountOf(ActionCounts& counts, Action action) {
  return counts[static_cast<std::size_t>(action)];
}

std::string Shown(std::string_view text) {
  std::string html;
  AppendShown(html, text);
  return html;
}

}  // namespace

HtmlDocument::HtmlDocument(const Cleaner& cleaner, const Messages& messages, const HtmlWords& words,
                           std::string_view input, const Result& result, std::string prefix)
    : cleaner_(cleaner),
      messages_(messages),
      words_(words),
      input_(input),
      result_(result),
      prefix_(std::move(prefix)),
      rows_(RowsOf(static_cast<std::uint32_t>(input.size()), result)) {}

std::string HtmlDocument::Write(std::string_view name) const {
  std::string html = "<section class=\"document\" id=\"" + prefix_ + "\">\n<header><h1>";
  html += Shown(name) + "</h1><p class=\"counts\">";
  html += result_.findings.empty() ? std::string(words_.nothing) : Counts();
  html += "</p></header>\n<div class=\"summary\">\n" + Rules() + Stories() + "</div>\n";
  html += Manuscript() + "</section>\n";
  return html;
}

std::string HtmlDocument::Counts() const {
  ActionCounts counts{};
  for (const Finding& finding : result_.findings) ++CountOf(counts, finding.action);
  return Counts(counts);
}

std::string HtmlDocument::Counts(const ActionCounts& counts) const {
  std::string html;
  for (const Action action : {Action::kFixed, Action::kSuggested, Action::kFlagged}) {
    const std::size_t count = counts[static_cast<std::size_t>(action)];
    if (count > 0) html += WordOf(action) + " <b>" + std::to_string(count) + "</b> ";
  }
  return html;
}

std::string HtmlDocument::WordOf(Action action) const {
  constexpr std::string_view HtmlWords::*kWord[] = {&HtmlWords::fixed, &HtmlWords::suggested,
                                                    &HtmlWords::flagged};  // by Action
  return "<span class=\"action " + std::string(NameOf(action)) + "\">" +
         std::string(words_.*kWord[static_cast<std::size_t>(action)]) + "</span>";
}

std::string HtmlDocument::Id(char kind, std::size_t index) const {
  return prefix_ + kind + std::to_string(index + 1);
}

std::string HtmlDocument::Stories() const {
  const Outline& outline = result_.outline;
  std::string html;
  std::size_t stories = 0;
  std::size_t block = 0;
  for (std::size_t article = 0; article < outline.articles.size(); ++article) {
    const std::size_t first = block;
    std::string headline;
    bool is_story = false;  // not only furniture, as above the first headline
    for (; block < outline.blocks.size() && outline.blocks[block].article == article; ++block) {
      is_story = is_story || outline.blocks[block].kind != BlockKind::kFurniture;
      if (headline.empty() && outline.blocks[block].kind == BlockKind::kHeadline) {
        headline = Shown(CleanText(outline.blocks[block].span));
      }
    }
    if (headline.empty() && first < block) {
      headline = "<em>" + Shown(Excerpt(CleanText(outline.blocks[first].span))) + "</em>";
    }
    if (!is_story) continue;
    html += Story(article, headline);
    ++stories;
  }
  if (stories == 0) return {};
  return "<nav><h2>" + std::string(words_.stories) + " <b>" + std::to_string(stories) +
         "</b></h2>\n<ol>\n" + html + "</ol></nav>\n";
}

std::string HtmlDocument::Story(std::size_t article, std::string_view headline) const {
  const Article& of = result_.outline.articles[article];
  std::string html = of.sub_story ? "<li class=\"sub-story\">" : "<li>";
  html += "<a href=\"#" + Id('s', article) + "\">";
  html += headline;
  html += "</a>";
  if (of.orphan) html += " <span class=\"orphan\">" + std::string(words_.orphan) + "</span>";
  return html + "</li>\n";
}

std::string HtmlDocument::Rules() const {
  if (result_.findings.empty()) return {};
  std::vector<std::vector<std::size_t>> findings(cleaner_.rules().size());
  for (std::size_t i = 0; i < result_.findings.size(); ++i) {
    findings[result_.findings[i].rule].push_back(i);
  }
  std::string html = "<div class=\"rules\"><h2>" + std::string(words_.findings) + " <b>" +
                     std::to_string(result_.findings.size()) + "</b></h2>\n";
  for (std::size_t rule = 0; rule < findings.size(); ++rule) {
    if (!findings[rule].empty()) html += Rule(static_cast<std::uint16_t>(rule), findings[rule]);
  }
  return html + "</div>\n";
}

std::string HtmlDocument::Rule(std::uint16_t rule, const std::vector<std::size_t>& findings) const {
  const std::string_view name = cleaner_.rules()[rule].name;
  ActionCounts counts{};
  for (const std::size_t i : findings) ++CountOf(counts, result_.findings[i].action);
  std::string html = "<details><summary><span class=\"title\">" + Shown(messages_.Title(name)) +
                     "</span> <code>" + Shown(name) + "</code> " + Counts(counts) +
                     "</summary>\n<ul>\n";
  for (const std::size_t i : findings) {
    const Finding& finding = result_.findings[i];
    html += "<li><a class=\"ref " + std::string(NameOf(finding.action)) + "\" href=\"#" +
            Id('m', i) + "\">" + std::to_string(i + 1) + "</a> " + Message(finding) + "</li>\n";
  }
  return html + "</ul></details>\n";
}

std::string HtmlDocument::Manuscript() const {
  if (rows_.empty()) return {};
  const auto heading = [](std::string_view name) {
    return "<th scope=\"col\">" + std::string(name) + "</th>";
  };
  std::string html = "<label class=\"only\"><input type=\"checkbox\"> " + std::string(words_.only) +
                     "</label>\n<table><thead><tr>" + heading(words_.original) +
                     heading(words_.clean) + heading(words_.notes) + "</tr></thead>\n";
  RowMarker marker(input_, result_, prefix_);
  for (std::size_t i = 0; i < rows_.size(); ++i) {
    const Row& row = rows_[i];
    if (i == 0 || rows_[i - 1].article != row.article) {
      const bool sub_story =
          !result_.outline.articles.empty() && result_.outline.articles[row.article].sub_story;
      html += i == 0 ? "" : "</tbody>\n";
      html += "<tbody id=\"" + Id('s', row.article) + "\"" +
              (sub_story ? " class=\"sub-story\"" : "") + ">\n";
    }
    const RowMarker::Sides sides = marker.Mark(row);
    html += "<tr id=\"" + Id('r', i) + "\" class=\"";
    html += row.block ? NameOf(row.block->kind) : "between";
    if (row.finding_end == row.first_finding) html += " plain";
    html += "\"><td>" + sides.original + "</td><td>" + sides.clean + "</td><td>" + Notes(row) +
            "</td></tr>\n";
  }
  return html + "</tbody></table>\n";
}

std::string HtmlDocument::Notes(const Row& row) const {
  std::string html;
  for (std::size_t i = row.first_finding; i < row.finding_end; ++i) html += Note(i);
  return html;
}

std::string HtmlDocument::Note(std::size_t number) const {
  const Finding& finding = result_.findings[number];
  std::string html = "<p class=\"note " + std::string(NameOf(finding.action)) + "\" id=\"" +
                     Id('n', number) + "\"><a class=\"ref " + std::string(NameOf(finding.action)) +
                     "\" href=\"#" + Id('m', number) + "\">" + std::to_string(number + 1) +
                     "</a> " + Message(finding);
  if (finding.related) {
    html += " <a href=\"#" + Id('r', RowAt(rows_, finding.related->begin)) + "\">" +
            std::string(words_.earlier) + "</a>";
  }
  return html + "</p>";
}

std::string HtmlDocument::Message(const Finding& finding) const {
  return Shown(messages_.Of(cleaner_.rules()[finding.rule].name, finding, input_));
}

std::string HtmlDocument::CleanText(Span span) const {
  const std::vector<Finding>& findings = result_.findings;
  auto next = std::lower_bound(
      findings.begin(), findings.end(), span.begin,
      [](const Finding& finding, std::uint32_t byte) { return finding.span.begin < byte; });
  std::string text;
  std::uint32_t at = span.begin;
  for (; next != findings.end() && next->span.end <= span.end; ++next) {
    if (next->action != Action::kFixed) continue;
    text += input_.substr(at, next->span.begin - at);
    text += next->replacement;
    at = next->span.end;
  }
  text += input_.substr(at, span.end - at);
  return text;
}

}  // namespace jinggao
