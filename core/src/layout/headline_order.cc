#include "layout/headline_order.h"

#include <cstddef>

namespace jinggao {
namespace {

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

class HeadlineOrder {
 public:
  HeadlineOrder(const Page& page, std::vector<RoleVerdict>& verdicts)
      : page_(page), verdicts_(verdicts), items_(verdicts) {}

  void Run() {
    if (BeginsWithName()) verdicts_[0].role = Role::kFurniture;
    for (std::size_t i = 0; i < verdicts_.size(); ++i) {
      if (i > 0) Order(i, verdicts_[i - 1], verdicts_[i]);
      items_.Pass(i, page_.lines[i].cues.Has(Cue::kRoundUp));
    }
  }

 private:
  // Line `i` is `line`, and `above` the one above it, which is as it is to stay unless the two
  // cannot follow each other.
  void Order(std::size_t i, RoleVerdict& above, RoleVerdict& line) {
    if (line.role == Role::kSubhead) {
      if (items_.AreLast()) {
        line.role = IsHeadline(above.role) ? Role::kDeck : Role::kSubStoryHeadline;
      } else if (i + 1 < verdicts_.size() && IsDispatch(page_, page_.lines[i + 1])) {
        line.role = IsHeadline(above.role) ? Role::kDeck : Role::kStoryHeadline;
      }
    } else if (IsLastDeck(i) && IsNamesAlone(i - 1)) {
      above.role = Role::kStoryHeadline;
      line.role = Role::kDeck;
    } else if (line.role == Role::kDeck && EndsStory(above.role)) {
      const bool begins = above.next == Role::kStoryHeadline && above.margin < line.margin;
      (begins ? above : line).role = Role::kStoryHeadline;
    } else if (BeginsStory(i) && BeginsStory(i - 1) && !BeginsStory(i - 2) && !BeginsStory(i + 1)) {
      // More than two are a table of contents.
      const bool goes_on = line.next == Role::kDeck;
      if (EndsStory(above.next) && (above.margin < line.margin || !goes_on)) {
        above.role = above.next;
      } else if (goes_on) {
        line.role = Role::kDeck;
      }
    }
  }

  // Whether the page begins with the paper's name, above its day and a story: 临溪周末.
  bool BeginsWithName() const {
    constexpr std::uint32_t kLongest = 8;  // characters
    if (!BeginsStory(0)) return false;
    const LineFacts& facts = page_.lines[0].facts;
    if (facts.chars > kLongest || facts.until_mark < facts.chars || facts.spaces > 0) return false;
    bool has_day = false;
    std::size_t at = 1;
    for (; at < verdicts_.size() && verdicts_[at].role == Role::kFurniture; ++at) {
      const Cues cues = page_.lines[at].cues;
      has_day = has_day || cues.Has(Cue::kWeekday) || cues.Has(Cue::kDateLine);
    }
    return has_day && BeginsStory(at);
  }

  // Whether line `i` begins with a dash, as only what stands below a headline does: ——青石镇见闻.
  bool IsLastDeck(std::size_t i) const { return page_.TextOf(page_.lines[i]).starts_with("——"); }

  // Whether line `i` is a byline of names alone, which a headline's words may be: 半边天 展风采.
  bool IsNamesAlone(std::size_t i) const {
    const Cues cues = page_.lines[i].cues;
    return verdicts_[i].role == Role::kByline && !cues.Has(Cue::kRole) &&
           !cues.Has(Cue::kReporterFirst) && !cues.Has(Cue::kInBrackets) && !cues.Has(Cue::kCredit);
  }

  // `i` may be beyond the page, on either side: numbers wrap around.
  bool BeginsStory(std::size_t i) const {
    return i < verdicts_.size() && verdicts_[i].role == Role::kStoryHeadline;
  }

  const Page& page_;
  std::vector<RoleVerdict>& verdicts_;
  Items items_;
};

}  // namespace

void OrderHeadlines(const Page& page, std::vector<RoleVerdict>& verdicts) {
  HeadlineOrder(page, verdicts).Run();
}

}  // namespace jinggao
