#include "cli/help.h"

namespace jinggao::cli {
namespace {

constexpr std::string_view kJinggao = R"(jinggao cleans the text that a newsroom pastes.

  jinggao clean [FILE…]    write the clean text
  jinggao check [FILE…]    list what is wrong, a line a finding
  jinggao batch            clean JSON lines, one document each
  jinggao rules            list the rules

  jinggao COMMAND --help   more about one of them; in Chinese with --locale zh-CN
  jinggao --version        the version

Exit status: 0 fine, 1 findings (check), 2 bad usage or bad input.
)";

constexpr std::string_view kClean = R"(Usage: jinggao clean [OPTION…] [FILE…]

Writes the clean text of each FILE, one after the other as cat does, on standard
output. The files are not changed. Without FILE, or where FILE is -, it reads
standard input. A FILE that cannot be cleaned is named on standard error, gives
nothing, and makes the exit status 2; the others are cleaned all the same.

  --format text       the clean text; the default
  --format json       the whole result, one line a FILE, its name as id
  --format diff       a unified diff, which patch applies to the FILE in UTF-8
  --format html       one page for a browser: the original and the clean text of
                      every FILE side by side, the changes marked, the findings
                      by rule, the stories; it needs no network
  --dump STAGE        what a stage of cleaning saw: lines, joins or outline
  --config FILE       settings; .jinggao.json in the working folder by default
  --encoding gb18030  the input is GB18030 (GBK, GB2312), not UTF-8
  --locale LOCALE     the messages' language: zh-CN, zh-TW or en; by default
                      the environment's, and zh-CN where that is another

Output is UTF-8. Offsets in JSON count UTF-16 code units of the decoded input.
)";

constexpr std::string_view kCheck = R"(Usage: jinggao check [OPTION…] [FILE…]

Writes one line for each finding in each FILE, fixed ones included:

  FILE:LINE:COLUMN rule message

Lines and columns count from 1, columns in characters. Without FILE, or where
FILE is -, it reads standard input, which is called <stdin>.

  --config FILE       settings; .jinggao.json in the working folder by default
  --encoding gb18030  the input is GB18030 (GBK, GB2312), not UTF-8
  --locale LOCALE     the messages' language: zh-CN, zh-TW or en; by default
                      the environment's, and zh-CN where that is another

Exit status: 0 no findings, 1 findings, 2 a FILE could not be read.
)";

constexpr std::string_view kBatch =
    R"(Usage: jinggao batch [OPTION…] <documents.jsonl >results.jsonl

Reads one JSON object a line, {"id": …, "text": "…"}, and writes one result a
line, in order and as soon as it is made, beginning with the same id. The id may
be any JSON value, or be left out; other members and blank lines are passed over.
"hints" say what passages are, as HTML does: [{"start": 0, "end": 9, "kind":
"heading"}, …] in UTF-16 code units, in order, each inside another or apart from
it; kind is heading, list-item, table-cell, quotation or code.
Half a character, such as "\ud83d" without its partner, is replaced by U+FFFD and
reported as fixed.
A line that is no such object gives {"id": …, "error": "…"} and a message on
standard error; the rest are cleaned all the same, and the exit status is 2.
Memory does not grow with the number of lines. Where standard error is a terminal
and standard output is not, it shows how many documents are done and how fast.

  --encoding gb18030  the lines are GB18030 (GBK, GB2312), not UTF-8
  --jobs N            clean N documents at a time, 1 to 256; by default as many
                      as there are cores; the results are the same
  --config FILE       settings; .jinggao.json in the working folder by default
  --locale LOCALE     the messages' language: zh-CN, zh-TW or en; by default
                      the environment's, and zh-CN where that is another
)";

constexpr std::string_view kRules = R"(Usage: jinggao rules [OPTION…]

Lists the rules, the house's own behind the others: name, the most that each may do
under the settings (fix, suggest, flag or off), title.

  --config FILE       settings; .jinggao.json in the working folder by default
  --format text       a table; the default
  --format json       an array of {"rule", "default", "action", "title"}: what it may
                      do without the settings' "rules", and with them
  --locale LOCALE     the titles' language: zh-CN, zh-TW or en; by default
                      the environment's, and zh-CN where that is another
)";

}  // namespace

std::string_view EnglishHelpOf(std::string_view command) {
  if (command == "clean") return kClean;
  if (command == "check") return kCheck;
  if (command == "batch") return kBatch;
  if (command == "rules") return kRules;
  return kJinggao;
}

}  // namespace jinggao::cli
