// ToJson and KeyText of json.h.

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>

#include "io/json_writer.h"
#include "io/surrogates.h"
#include "jinggao/json.h"
#include "jinggao/utf16.h"
#include "names.h"

namespace jinggao {
namespace {

// 987 as 0.987. From the digits: a floating-point number might be printed
// differently elsewhere.
std::string FromThousandths(std::uint16_t value) {
  std::string text = std::to_string(1000 + value);  // the leading digit is one too many
  text[0] -= 1;
  text.insert(1, ".");
  while (text.back() == '0') text.pop_back();
  if (text.back() == '.') text.pop_back();
  return text;
}

// Writes one result, its offsets counted in UTF-16 code units.
class ResultWriter {
 public:
  explicit ResultWriter(std::string_view input) : units_(input) {}

  JsonWriter& json() { return json_; }

  void WriteFinding(const Finding& finding, std::string_view rule, std::string_view message) {
    json_.Open('{');
    json_.Key("rule").Name(rule);
    json_.Key("action").Name(NameOf(finding.action));
    WriteEnds(finding.span);
    if (finding.action == Action::kFixed) {
      json_.Key("original").Verbatim(QuotedWithSurrogates(finding.original));
    }
    if (finding.action != Action::kFlagged) json_.Key("replacement").String(finding.replacement);
    json_.Key("confidence").Verbatim(FromThousandths(finding.confidence));
    if (finding.related) WriteSpan("related", *finding.related);
    if (finding.key != 0) json_.Key("key").Name(KeyText(finding.key));
    json_.Key("message").String(message);
    json_.Close('}');
  }

  void WriteOutline(const Outline& outline) {
    json_.Open('{');
    json_.Key("articles").Open('[');
    for (const Article& article : outline.articles) WriteArticle(article);
    json_.Close(']');
    json_.Key("blocks").Open('[');
    for (const Block& block : outline.blocks) WriteBlock(block, outline.sentences);
    json_.Close(']');
    json_.Close('}');
  }

 private:
  // Of every sentence and block: what a result has most of is put together in one piece.
  void WriteEnds(Span span) {
    constexpr std::string_view kStart = R"("start":)";
    constexpr std::string_view kEnd = R"(,"end":)";
    constexpr std::size_t kDigits = std::numeric_limits<std::uint32_t>::digits10 + 1;
    std::array<char, kStart.size() + kEnd.size() + 2 * kDigits> members;
    char* at = std::copy(kStart.begin(), kStart.end(), members.data());
    at = std::to_chars(at, at + kDigits, units_.At(span.begin)).ptr;
    at = std::copy(kEnd.begin(), kEnd.end(), at);
    at = std::to_chars(at, at + kDigits, units_.At(span.end)).ptr;
    json_.Verbatim({members.data(), static_cast<std::size_t>(at - members.data())});
  }

  void WriteSpan(std::string_view key, Span span) {
    if (!key.empty()) json_.Key(key);
    json_.Open('{');
    WriteEnds(span);
    json_.Close('}');
  }

  void WriteArticle(const Article& article) {
    json_.Open('{');
    WriteEnds(article.span);
    json_.Key("level").Name(article.sub_story ? "sub-story" : "story");
    if (article.orphan) json_.Key("orphan").True();
    json_.Close('}');
  }

  void WriteBlock(const Block& block, const std::vector<Span>& sentences) {
    json_.Open('{');
    WriteEnds(block.span);
    json_.Key("kind").Name(NameOf(block.kind));
    json_.Key("article").Number(block.article);
    if (block.dateline) WriteSpan("dateline", *block.dateline);
    json_.Key("sentences").Open('[');
    for (std::uint32_t i = 0; i < block.sentence_count; ++i) {
      WriteSpan("", sentences[block.first_sentence + i]);
    }
    json_.Close(']');
    json_.Close('}');
  }

  Utf16Map units_;
  JsonWriter json_;
};

// Somewhat more than the JSON of most results has.
std::size_t SizeOf(const Result& result) {
  return result.text.size() * 17 / 16 + result.findings.size() * 256 +
         result.outline.articles.size() * 64 + result.outline.blocks.size() * 128 +
         result.outline.sentences.size() * 32 + 256;
}

}  // namespace

std::string KeyText(std::uint64_t key) {
  std::string text(16, '0');
  for (std::size_t i = text.size(); i-- > 0; key >>= 4) text[i] = "0123456789abcdef"[key & 15];
  return text;
}

std::string ToJson(const Cleaner& cleaner, std::string_view input, const Result& result,
                   const MessageOf& message_of, std::string_view id_json) {
  ResultWriter writer(input);
  JsonWriter& json = writer.json();
  json.Reserve(SizeOf(result));
  json.Open('{');
  if (!id_json.empty()) json.Key("id").Verbatim(id_json);
  json.Key("text").Text(result.text);
  json.Key("findings").Open('[');
  for (const Finding& finding : result.findings) {
    const std::string_view rule = cleaner.rules()[finding.rule].name;
    writer.WriteFinding(finding, rule, message_of(rule, finding));
  }
  json.Close(']');
  json.Key("outline");
  writer.WriteOutline(result.outline);
  json.Close('}');
  return json.Take();
}

}  // namespace jinggao
