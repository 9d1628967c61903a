#include "layout/dump.h"

#include <array>

#include "names.h"
#include "text/characters.h"

namespace jinggao {
namespace {

// The first or last `count` characters of `text`.
std::string_view FirstChars(std::string_view text, int count) {
  std::size_t end = 0;
  for (; count > 0 && end < text.size(); --count) end += CharAt(text, end).length;
  return text.substr(0, end);
}

std::string_view LastChars(std::string_view text, int count) {
  std::size_t begin = text.size();
  for (; count > 0 && begin > 0; --count) begin -= CharBefore(text, begin).length;
  return text.substr(begin);
}

std::string_view VerdictName(Break::Verdict verdict) {
  constexpr std::array<std::string_view, 3> kNames = {"keep", "suggest", "join"};
  return kNames[static_cast<std::size_t>(verdict)];
}

void Append(std::string& text, std::initializer_list<std::string_view> parts) {
  for (std::string_view part : parts) text += part;
}

constexpr int kExcerpt = 12;

}  // namespace

std::string DumpLines(const Page& page) {
  std::string text;
  for (std::size_t i = 0; i < page.lines.size(); ++i) {
    const Line& line = page.lines[i];
    Append(text,
           {std::to_string(i + 1), "\t", RoleName(line.role), "\t", std::to_string(line.margin),
            "\t", FirstChars(page.TextOf(line), kExcerpt), "\n"});
  }
  return text;
}

std::string DumpJoins(const Page& page) {
  std::string text;
  for (std::size_t i = 0; i < page.breaks.size(); ++i) {
    const Break& at = page.breaks[i];
    Append(text, {std::to_string(i + 1), "\t", VerdictName(at.verdict), "\t",
                  at.may_join ? std::to_string(at.points) : "never", "\t",
                  LastChars(page.TextOf(page.lines[i]), kExcerpt), "|",
                  FirstChars(page.TextOf(page.lines[i + 1]), kExcerpt), "\n"});
  }
  return text;
}

std::string DumpOutline(const Page& page, const Outline& outline) {
  std::string text;
  std::uint32_t article = 0;
  for (const Block& block : outline.blocks) {
    if (&block == &outline.blocks.front() || block.article != article) {
      article = block.article;
      const Article& of = outline.articles[article];
      Append(text, {of.orphan ? "orphan" : of.sub_story ? "sub-story" : "story", "\n"});
    }
    Append(text, {"  ", NameOf(block.kind), "\t", std::to_string(block.sentence_count), "\t"});
    if (block.dateline) {
      Append(text, {"[", page.text.substr(block.dateline->begin, block.dateline->size()), "] "});
    }
    Append(text,
           {FirstChars(page.text.substr(block.span.begin, block.span.size()), kExcerpt), "\n"});
  }
  return text;
}

}  // namespace jinggao
