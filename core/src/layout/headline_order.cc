#include "layout/headline_order.h"

#include <cstddef>

namespace jinggao {
namespace {

bool IsHeadline(const RoleVerdict& of) { return KindOfRole(of.role) == BlockKind::kHeadline; }

bool EndsStory(Role role) {
  return role == Role::kByline || role == Role::kCaption || role == Role::kFurniture;
}

// Whether the line begins as only a story's text begins: 本报讯, 新华社…电. What others have
// reported (据…报道) stands below subheads, too.
bool IsDispatch(const Page& page, const Line& line) {
  return line.cues.Has(Cue::kDispatch) && !page.TextOf(line).starts_with("据");
}

// The items of a round-up, as far as they stand together.
class Items {
 public:
  explicit Items(std::vector<RoleVerdict>& verdicts) : verdicts_(verdicts) {}

  // Whether the last headline is that of an item.
  bool AreLast() const { return last_ != kNone && in_item_; }

  // Line `i` is the next of the page.
  void Pass(std::size_t i, bool begins_round_up) {
    const Role role = verdicts_[i].role;
    if (role == Role::kSubStoryHeadline) {
      for (; last_ < i; ++last_) {
        Role& between = verdicts_[last_].role;
        if (between == Role::kStoryHeadline) between = Role::kSubStoryHeadline;
      }
      last_ = i;
      in_item_ = true;
    } else if (EndsStory(role) || role == Role::kSubStoryParagraph || begins_round_up) {
      last_ = kNone;
    } else if (role == Role::kStoryHeadline) {
      in_item_ = false;
    }
  }

 private:
  static constexpr std::size_t kNone = ~std::size_t{0};

  std::vector<RoleVerdict>& verdicts_;
  std::size_t last_ = kNone;  // the headline of the last one
  bool in_item_ = false;      // no other has come since
};

}  // namespace

void OrderHeadlines(const Page& page, std::vector<RoleVerdict>& verdicts) {
  Items items(verdicts);
  const RoleVerdict none;
  const auto at = [&](std::size_t i) -> const RoleVerdict& {
    return i < verdicts.size() ? verdicts[i] : none;
  };
  for (std::size_t i = 0; i < verdicts.size(); ++i) {
    const Line& line = page.lines[i];
    Role& role = verdicts[i].role;
    if (i > 0) {
      RoleVerdict& above = verdicts[i - 1];
      const bool surer = above.margin < verdicts[i].margin;
      if (role == Role::kSubhead &&
          (items.AreLast() || (i + 1 < verdicts.size() && IsDispatch(page, page.lines[i + 1])))) {
        role = IsHeadline(above) ? Role::kDeck
               : items.AreLast() ? Role::kSubStoryHeadline
                                 : Role::kStoryHeadline;
      } else if (role == Role::kDeck && EndsStory(above.role)) {
        const bool begins = above.next == Role::kStoryHeadline;
        (begins && surer ? above.role : role) = Role::kStoryHeadline;
      } else if (role == Role::kStoryHeadline && above.role == Role::kStoryHeadline &&
                 at(i - 2).role != Role::kStoryHeadline && at(i + 1).role != Role::kStoryHeadline) {
        // More than two are a table of contents.
        const bool goes_on = verdicts[i].next == Role::kDeck;
        if (EndsStory(above.next) && (surer || !goes_on)) {
          above.role = above.next;
        } else if (goes_on) {
          role = Role::kDeck;
        }
      }
      if (IsHeadline(verdicts[i]) && line.facts.tail == Tail::kColon && !IsHeadline(at(i + 1))) {
        role = Role::kParagraph;
      }
    }
    items.Pass(i, line.cues.Has(Cue::kRoundUp));
  }
}

}  // namespace jinggao
