// What findings say to a person, in one language.

#ifndef JINGGAO_IO_MESSAGES_H_
#define JINGGAO_IO_MESSAGES_H_

#include <array>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "jinggao/jinggao.h"

namespace jinggao {

// A table of messages: one of web/messages/*.json, which serve the command and
// the web alike. For each rule it has
//
//     "typo/stray-word": {
//       "title": "…",                             a few words
//       "explanation": "…",                       for a page of settings
//       "example": { "before": "…", "after": "…" },   no `after`: only pointed out
//       "message": { "fixed": "“{found}”已改为“{replacement}”", "suggested": …, "flagged": … }
//     }
//
// with a message for each action that the rule takes. `custom/*` stands for all
// of a site's own rules. Of these, this class keeps the titles and the messages.
class Messages {
 public:
  // Nothing where `json` is not such a table.
  static std::optional<Messages> Parse(std::string_view json);

  // The language that the messages are in: "zh-CN"; empty where the table does not say.
  std::string_view locale() const { return locale_; }

  // The rule's title, empty where the table does not have it.
  std::string_view Title(std::string_view rule) const;

  // What `finding`, of `rule` in `input`, says: its note; else its template with {found},
  // {replacement} and {related} filled in as Excerpt shows them; the rule's title
  // where there is no template. The finding's spans count bytes of `input`.
  std::string Of(std::string_view rule, const Finding& finding, std::string_view input) const;

  // What is said of `surrogate`, half a character, where U+FFFD takes its place: the
  // table's "brokenCharacter" with {found} filled in. Empty where it has none.
  std::string OfBrokenCharacter(char16_t surrogate) const;

 private:
  struct Entry {
    std::string title;
    std::array<std::string, 3> templates;  // by Action
  };
  const Entry* Find(std::string_view rule) const;

  std::string locale_;
  std::string broken_character_;
  std::map<std::string, Entry, std::less<>> entries_;
};

// `text` on one line, to be quoted in a message: white space shrunk to single
// spaces and cut off at the ends, invisible characters written as U+200B, and no
// more than 20 characters, those in the middle replaced by an ellipsis. `text`
// must be valid UTF-8.
std::string Excerpt(std::string_view text);

// "U+200B": as Unicode writes code points, with four digits or more.
std::string CodePoint(char32_t code);

}  // namespace jinggao

#endif  // JINGGAO_IO_MESSAGES_H_
