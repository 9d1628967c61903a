// Text as HTML. Whatever the text is, what comes out is text: no mark-up of its own,
// no character that a page may not hold, none that turns the page's direction.

#ifndef JINGGAO_IO_HTML_TEXT_H_
#define JINGGAO_IO_HTML_TEXT_H_

#include <string>
#include <string_view>

namespace jinggao {

// Each appends `text`, valid UTF-8, to `html`; line ends become ↵, and characters that
// cannot be seen their numbers: U+200B. Joiners and selectors inside emoji stay.

// For attributes in double quotes and for titles: without tags.
void AppendPlain(std::string& html, std::string_view text);

// For elements: the signs stand in <i>, and a line end ends the line as well.
void AppendShown(std::string& html, std::string_view text);

// For elements: as above on one line, with signs for white space too: ␣ □ ⇥.
void AppendSigns(std::string& html, std::string_view text);

}  // namespace jinggao

#endif  // JINGGAO_IO_HTML_TEXT_H_
