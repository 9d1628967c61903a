#include "names.h"

#include <cstddef>

namespace jinggao {
namespace {

// By the enumerations, in their order.
constexpr std::string_view kActions[] = {"fixed", "suggested", "flagged"};
constexpr std::string_view kCeilings[] = {"off", "flag", "suggest", "fix"};
constexpr std::string_view kBlockKinds[] = {"headline",  "subhead",   "byline",   "caption",
                                            "furniture", "list-item", "paragraph"};

}  // namespace

std::string_view NameOf(Action action) { return kActions[static_cast<std::size_t>(action)]; }
std::string_view NameOf(Ceiling ceiling) { return kCeilings[static_cast<std::size_t>(ceiling)]; }
std::string_view NameOf(BlockKind kind) { return kBlockKinds[static_cast<std::size_t>(kind)]; }

}  // namespace jinggao
