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
// HINTS
//
// Who has the document as HTML knows more than its text says: that a line is a
// heading, that a passage is code. Hints say so, by bytes of the input, in order:
//
//     const jinggao::Hint hints[] = {{{0, 27}, jinggao::HintKind::kHeading},
//                                    {{140, 152}, jinggao::HintKind::kCode}};
//     auto outcome = cleaner.Clean(text, hints);
//
// Cleaning `text` again fixes nothing more where the hints come along. A text that comes
// without any has code where Markdown fences it with three backticks.
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
// A house adds its list of wrong words, words and patterns that no rule touches, and
// rules of its own (see Settings).
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
#include <span>
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

// What a caller knows of a passage, as HTML says it. All but code are blocks: they
// begin and end lines, and nothing is joined across their edges.
enum class HintKind : std::uint8_t {
  kHeading,    // h1…h6: a headline or a subhead; its lines stay as they are
  kListItem,   // li
  kTableCell,  // td, th: its lines stay as they are
  kQuotation,  // blockquote: paragraphs
  kCode,       // pre, code: left alone by every rule, and by joins; part of a line, or lines
};

struct Hint {
  Span span;
  HintKind kind = HintKind::kHeading;
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
  // What the settings have to say of it instead of the rule's own message: the note of
  // a wrong word, the message of a custom rule. Mostly empty.
  std::string note{};
  // What "ignore this" remembers: a hash of the rule's name and of the passage
  // with a little of what stands around it, white space aside. It does not
  // depend on the finding's place, action or message. 0 where it cannot be ignored.
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
  enum class Kind : std::uint8_t { kNotUtf8, kTooLarge, kBadHint };
  Kind kind = Kind::kNotUtf8;
  // kNotUtf8: of the first byte that is wrong. kBadHint: the number of the first hint
  // that is wrong, from 0.
  std::size_t offset = 0;
};

// An entry of the house's list of wrong words. One that maps to itself protects what
// it names from shorter entries.
struct WrongWord {
  std::string wrong;
  std::string right{};  // may be empty where `action` is kFlag
  std::string note{};   // if not empty, said instead of the rule's message
  Ceiling action = Ceiling::kSuggest;
};

// A rule of the house's own.
struct CustomRule {
  std::string name;                          // "custom/place-names"
  std::string pattern;                       // in RE2's syntax; sees one block at a time
  std::optional<std::string> replacement{};  // \0 is what was found, \1 its first group
  std::string message{};                     // if not empty, said instead of the stock message
  Ceiling action = Ceiling::kFlag;           // the rule's default
};

struct Settings {
  std::map<std::string, Ceiling, std::less<>> rules;  // by name; those not named keep their default
  std::set<std::uint64_t> ignore;                     // keys of findings not to report
  std::vector<WrongWord> words;                       // for typo/wrong-word; the longest entry wins
  std::vector<std::string> protect;                   // words that no rule touches, and
  std::vector<std::string> protect_patterns;          // patterns, in RE2's syntax
  std::vector<CustomRule> custom;
  std::vector<std::string> paper_names;  // that stand in its datelines and bylines
};

struct SettingsError {
  std::string where;  // the name that is wrong: "rules.typo/strayword"
  std::string what;   // what is wrong with it, and what would be right
};

class Cleaner {
 public:
  // With the rules' defaults.
  Cleaner();

  // Refuses settings that name a rule which does not exist, entries that contradict
  // each other, and patterns that RE2 refuses, in its words.
  static std::variant<Cleaner, SettingsError> Create(const Settings& settings);

  // Cleans one document of at most kMaxInput bytes of UTF-8. Never throws.
  //
  // `hints` begin and end at characters of the text, and are in order: of any two the
  // one that begins later lies behind the other or inside it; of two that begin
  // together the longer comes first. Others are refused.
  std::variant<Result, InputError> Clean(std::string_view text,
                                         std::span<const Hint> hints = {}) const;

  // The text of one stage of cleaning `text`, for people and tests: "lines" and
  // "joins" as `text` came, "outline" as a result has it. Empty if there is no such stage or `text`
  // is refused.
  std::string Dump(std::string_view text, std::string_view stage) const;

  // The rules, in the order of the table, the house's own behind them; Finding::rule
  // counts in it.
  const std::vector<RuleInfo>& rules() const;

  // The most that each of rules() may do under the settings.
  const std::vector<Ceiling>& ceilings() const;

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
