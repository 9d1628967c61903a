// Where a story comes from and when: 东昌讯 10月3日, 本报讯（记者 …）, 新华社…电.

#ifndef JINGGAO_LAYOUT_DATELINE_H_
#define JINGGAO_LAYOUT_DATELINE_H_

#include <cstdint>
#include <string_view>

#include "layout/cues.h"

namespace jinggao {

// How many bytes of `paragraph` are its dateline; 0 where it has none. `cues` are
// those of the paragraph.
std::uint32_t DatelineLength(std::string_view paragraph, Cues cues);

}  // namespace jinggao

#endif  // JINGGAO_LAYOUT_DATELINE_H_
