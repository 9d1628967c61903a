#include "io/html_words.h"

#include <array>

namespace jinggao {
namespace {

constexpr std::array<HtmlWords, 3> kWords = {{
    {.locale = "zh-CN",
     .title = "净稿",
     .documents = "文件",
     .stories = "稿件",
     .findings = "改动与提示",
     .original = "原文",
     .clean = "净稿",
     .notes = "批注",
     .fixed = "已改",
     .suggested = "建议",
     .flagged = "提示",
     .orphan = "残稿",
     .earlier = "看另一处",
     .only = "只看有批注的段落",
     .nothing = "没有发现问题。"},
    {.locale = "zh-TW",
     .title = "淨稿",
     .documents = "檔案",
     .stories = "稿件",
     .findings = "改動與提示",
     .original = "原文",
     .clean = "淨稿",
     .notes = "批註",
     .fixed = "已改",
     .suggested = "建議",
     .flagged = "提示",
     .orphan = "殘稿",
     .earlier = "看另一處",
     .only = "只看有批註的段落",
     .nothing = "沒有發現問題。"},
    {.locale = "en",
     .title = "jinggao",
     .documents = "Files",
     .stories = "Stories",
     .findings = "Changes and notes",
     .original = "Original",
     .clean = "Clean",
     .notes = "Notes",
     .fixed = "fixed",
     .suggested = "suggested",
     .flagged = "flagged",
     .orphan = "orphan",
     .earlier = "the other passage",
     .only = "Only paragraphs with notes",
     .nothing = "Nothing to report."},
}};

}  // namespace

const HtmlWords& HtmlWordsIn(std::string_view locale) {
  for (const HtmlWords& words : kWords) {
    if (words.locale == locale) return words;
  }
  return kWords.front();
}

}  // namespace jinggao
