// How a report looks.

#ifndef JINGGAO_IO_HTML_STYLE_H_
#define JINGGAO_IO_HTML_STYLE_H_

#include <string_view>

namespace jinggao {

extern const std::string_view kHtmlStyle;  // CSS

}  // namespace jinggao

#endif  // JINGGAO_IO_HTML_STYLE_H_
