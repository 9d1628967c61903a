// jinggao: cleans the text that a newsroom pastes.
//
// -----------------------------------------------------------------------
// CLEANING A DOCUMENT
//
// A Cleaner is made once from settings, is never changed afterwards, and may
// be used from several threads at the same time.
//
//     jinggao::Cleaner cleaner;
//     auto outcome = cleaner.Clean("增强群众获得感 and 安全感。");
//     if (auto* error = std::get_if<jinggao::InputError>(&outcome)) ...
//     auto& result = std::get<jinggao::Result>(outcome);
//     result.text            // "增强群众获得感和安全感。"
//     result.findings[0]     // fixed, bytes [21,26), replacement "和"
//
// -----------------------------------------------------------------------
// WHAT IT PROMISES
//
// `text` is the input with the `fixed` findings applied and nothing else.
// No two fixed findings overlap; each can be refused on its own. Cleaning
// `text` again fixes nothing more. The same input gives the same result on
// every platform. Cost grows in a straight line with the input.
//
// -----------------------------------------------------------------------
// OFFSETS
//
// Every Span of a Result counts bytes of the UTF-8 input, half-open, never
// inside a character. Callers that count UTF-16 code units (JavaScript, the
// JSON form of a result) convert all of them with Utf16Map (utf16.h).
//
// -----------------------------------------------------------------------
// SETTINGS
//
// Each rule may be limited to `suggest` or `flag`, or set `off`:
//
//     jinggao::Settings settings;
//     settings.rules["typo/stray-word"] = jinggao::Ceiling::kSuggest;
//     auto made = jinggao::Cleaner::Create(settings);   // refuses unknown names
//
// Settings in JSON, results in JSON and diffs are in json.h and diff.h.

#ifndef JINGGAO_JINGGAO_H_
#define JINGGAO_JINGGAO_H_

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace jinggao {

// A half-open range [begin, end) of the input, in bytes unless a function
// says otherwise.
struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  constexpr std::uint32_t size() const { return end - begin; }
  friend constexpr bool operator==(const Span&, const Span&) = default;
};

// What became of a finding.
enum class Action : std::uint8_t {
  kFixed,      // applied in Result::text
  kSuggested,  // has a replacement, for a person to accept
  kFlagged,    // only pointed out
};

// The most that a rule may do. `kFix` fixes where the rule is sure and
// suggests or flags elsewhere; `kSuggest` never fixes; `kFlag` never replaces.
enum class Ceiling : std::uint8_t { kOff, kFlag, kSuggest, kFix };

// One row of the table of rules (see rules/ and tests/spec/).
struct RuleInfo {
  std::string_view name;  // "typo/stray-word": the interface to settings and ignore lists
  Ceiling by_default = Ceiling::kFix;
};

struct Finding {
  std::uint16_t rule = 0;  // index into Cleaner::rules()
  Action action = Action::kFlagged;
  std::uint16_t confidence = 0;  // in thousandths
  Span span;
  std::string original;         // of a fixed finding: what the input has at `span`
  std::string replacement;      // empty when flagged
  std::optional<Span> related;  // of a repeat: the earlier occurrence
  // What "ignore this" remembers: a hash of the rule's name and of the passage
  // with a little of what stands around it, white space aside. It does not
  // depend on the finding's place, action or message.
  std::uint64_t key = 0;
};

enum class BlockKind : std::uint8_t {
  kHeadline,
  kSubhead,
  kByline,
  kCaption,
  kFurniture,  // page numbers, section names, 责任编辑, 上接第一版
  kListItem,
  kParagraph,
};

// A line, or the several lines of one repaired paragraph.
struct Block {
  Span span;  // without the white space around it
  BlockKind kind = BlockKind::kParagraph;
  std::uint32_t article = 0;         // index into Outline::articles
  std::optional<Span> dateline;      // 东昌讯 10月3日; 本报讯（记者 …）
  std::uint32_t first_sentence = 0;  // index into Outline::sentences
  std::uint32_t sentence_count = 0;
};

struct Article {
  Span span;
  bool sub_story = false;  // an item inside a story: 又讯 …
  bool orphan = false;     // a piece of a story with neither headline nor dateline
};

// The page's structure, in the order of the text.
struct Outline {
  std::vector<Article> articles;
  std::vector<Block> blocks;
  std::vector<Span> sentences;
};

struct Result {
  std::string text;
  std::vector<Finding> findings;  // in order of span.begin, then span.end
  Outline outline;
};

// Why a text was refused.
struct InputError {
  enum class Kind : std::uint8_t { kNotUtf8, kTooLarge };
  Kind kind = Kind::kNotUtf8;
  std::size_t offset = 0;  // kNotUtf8: of the first byte that is wrong
};

struct Settings {
  std::map<std::string, Ceiling, std::less<>> rules;  // by name; those not named keep their default
  std::set<std::uint64_t> ignore;                     // keys of findings not to report
};

struct SettingsError {
  std::string where;  // the name that is wrong: "rules.typo/strayword"
  std::string what;   // what is wrong with it, and what would be right
};

class Cleaner {
 public:
  // With the rules' defaults.
  Cleaner();

  // Refuses settings that name a rule which does not exist.
  static std::variant<Cleaner, SettingsError> Create(const Settings& settings);

  // Cleans one document of at most kMaxInput bytes of UTF-8. Never throws.
  std::variant<Result, InputError> Clean(std::string_view text) const;

  // The text of one stage of cleaning `text`, for people and tests: "lines",
  // "joins" or "outline". Empty if there is no such stage or `text` is refused.
  std::string Dump(std::string_view text, std::string_view stage) const;

  // The rules, in the order of the table; Finding::rule counts in it.
  const std::vector<RuleInfo>& rules() const;

  static constexpr std::size_t kMaxInput = std::size_t{1} << 30;

 private:
  struct Parts;  // settings worked out; shared by copies
  explicit Cleaner(std::shared_ptr<const Parts> parts);
  std::shared_ptr<const Parts> parts_;
};

// The input again, from Result::text and Result::findings.
std::string Revert(std::string_view text, const std::vector<Finding>& findings);

// `input` with those of `findings` applied for which `take` says yes (and that
// are not flagged); the chosen ones must not overlap.
std::string Apply(std::string_view input, const std::vector<Finding>& findings,
                  const std::function<bool(const Finding&)>& take);

}  // namespace jinggao

#endif  // JINGGAO_JINGGAO_H_
