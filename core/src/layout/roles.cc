#include "layout/roles.h"

#include <algorithm>
#include <cstddef>

#include "layout/headline_order.h"
#include "layout/role_evidence.h"
#include "text/by_itself.h"

namespace jinggao {
namespace {

constexpr std::size_t kNear = 2;  // lines; no role from farther away is asked for

// Looks at the lines of one page.
class RoleWatch {
 public:
  RoleWatch(Page& page, const std::vector<Surroundings>& around, const RoleLooks& before,
            RoleLooks& looks)
      : page_(page), around_(around), before_(before), looks_(looks) {}

  void LookFirst() {
    ObserveLines(page_, around_, before_.observed, looks_.observed);
    looks_.wrapped.resize(size());
    stands_.resize(size());
    looks_.allowed.resize(size(), kAnyRole);
    verdicts(0).resize(size());
    for (std::size_t i = 0; i < size(); ++i) {
      looks_.wrapped[i] = around_[i].wrapped;
      looks_.allowed[i] = AllowedRoles(page_, i);
      stands_[i] = Stands(i);
      if (stands_[i]) {
        verdicts(0)[i] = before_.verdicts[0][page_.lines[i].known_as];
      } else {
        Judge(i, 0);
      }
    }
  }

  // Look number `look`, which sees what the one before took the lines for. Story by story,
  // of which each ends with the next one's headline: what stands above it says nothing of
  // what stands below. Only of a story that it can take for something else than it was
  // taken for, by the look before or on the page read before.
  void LookAgain(std::size_t look) {
    verdicts(look) = verdicts(look - 1);
    std::vector<LineStretch> to_see;
    for (std::size_t first = 0, end = 0; first < size(); first = end) {
      while (end < size() && verdicts(look - 1)[end].role != Role::kStoryHeadline) ++end;
      end = std::min(end + 1, size());
      if (look > 1 && IsAsSeen({first, end}, look - 1)) continue;
      if (StandsAsSeen({first, end}, look - 1)) {
        const auto known = before_.verdicts[look].begin() + page_.lines[first].known_as;
        std::copy_n(known, end - first,
                    verdicts(look).begin() + static_cast<std::ptrdiff_t>(first));
      } else {
        to_see.push_back({first, end});
      }
    }
    TakeFor(verdicts(look - 1));
    ObserveStories(page_, to_see, looks_.observed);
    for (const LineStretch stretch : to_see) {
      for (std::size_t i = stretch.first; i < stretch.end; ++i) Judge(i, look);
    }
  }

  // Takes each line for what the last look says it is, where headlines can stand so.
  void Take() {
    std::vector<RoleVerdict> last = verdicts(kRoleLooks - 1);
    OrderHeadlines(page_, last);
    TakeFor(last);
  }

 private:
  std::size_t size() const { return page_.lines.size(); }
  std::vector<RoleVerdict>& verdicts(std::size_t look) { return looks_.verdicts[look]; }

  void TakeFor(const std::vector<RoleVerdict>& verdicts) {
    for (std::size_t i = 0; i < size(); ++i) {
      page_.lines[i].role = verdicts[i].role;
      page_.lines[i].margin = verdicts[i].margin;
    }
  }

  void Judge(std::size_t i, std::size_t look) {
    verdicts(look)[i] = JudgeRole(looks_.observed[i], RoleScorecard(around_[i].wrapped, look > 0),
                                  looks_.allowed[i]);
  }

  // Whether a first look sees of line `i` what it saw on the page read before.
  bool Stands(std::size_t i) const {
    const Line& line = page_.lines[i];
    return line.known_as != Line::kNew && before_.wrapped[line.known_as] == around_[i].wrapped &&
           before_.allowed[line.known_as] == looks_.allowed[i] &&
           SeeTheSameFirst(looks_.observed[i], before_.observed[line.known_as]);
  }

  // Whether the lines of `stretch`, and those near it, are what look number `look - 1` took
  // them for, so that look number `look` and the next see the same.
  bool IsAsSeen(LineStretch stretch, std::size_t look) {
    const std::size_t end = std::min(stretch.end + kNear, size());
    for (std::size_t i = stretch.first - std::min(stretch.first, kNear); i < end; ++i) {
      if (verdicts(look)[i].role != verdicts(look - 1)[i].role) return false;
    }
    return true;
  }

  // Whether `stretch` stood on the page read before, with the headline above it, and what
  // look number `look` took its lines and those near it for is what it took them for then.
  bool StandsAsSeen(LineStretch stretch, std::size_t look) {
    for (std::size_t i = stretch.first; i < stretch.end; ++i) {
      if (!stands_[i] || !page_.lines[i].known_lead) return false;
    }
    if (stretch.first > 0 && page_.lines[stretch.first - 1].known_as == Line::kNew) return false;
    // Beyond the page on either side is behind its end: numbers wrap around.
    const std::size_t moved = page_.lines[stretch.first].known_as - stretch.first;
    const std::vector<RoleVerdict>& before = before_.verdicts[look];
    for (std::size_t i = stretch.first - kNear; i != stretch.end + kNear; ++i) {
      const bool here = i < size();
      if (here != (i + moved < before.size())) return false;
      if (here && verdicts(look)[i].role != before[i + moved].role) return false;
    }
    return true;
  }

  Page& page_;
  const std::vector<Surroundings>& around_;
  const RoleLooks& before_;
  RoleLooks& looks_;
  std::vector<bool> stands_;  // of each line
};

}  // namespace

JINGGAO_BY_ITSELF void AssignRoles(Page& page, const std::vector<Surroundings>& around,
                                   const RoleLooks& before, RoleLooks& looks) {
  RoleWatch watch(page, around, before, looks);
  watch.LookFirst();
  for (std::size_t look = 1; look < kRoleLooks; ++look) watch.LookAgain(look);
  watch.Take();
}

}  // namespace jinggao
