// The library's face: settings and documents are looked over here, and cleaned in cleaning.cc.

#include <algorithm>
#include <optional>
#include <utility>

#include "cleaning.h"
#include "jinggao/jinggao.h"
#include "layout/dump.h"
#include "layout/hints.h"
#include "layout/joins.h"
#include "layout/page.h"
#include "layout/roles.h"
#include "layout/surroundings.h"
#include "rules/house.h"
#include "rules/rules.h"
#include "text/valid_length.h"

namespace jinggao {

struct Cleaner::Parts : CleaningParts {
  using CleaningParts::CleaningParts;
};

Cleaner::Cleaner() : Cleaner(std::make_shared<const Parts>(Settings{}, House())) {}

Cleaner::Cleaner(std::shared_ptr<const Parts> parts) : parts_(std::move(parts)) {}

std::variant<Cleaner, SettingsError> Cleaner::Create(const Settings& settings) {
  auto made = House::Make(settings);
  if (const auto* error = std::get_if<SettingsError>(&made)) return *error;
  House& house = *std::get_if<House>(&made);
  for (const auto& [name, ceiling] : settings.rules) {
    const auto is_named = [&name = name](const RuleInfo& rule) { return rule.name == name; };
    if (RuleNamed(name) < 0 && std::none_of(house.rules().begin(), house.rules().end(), is_named)) {
      return SettingsError{"rules." + name, "there is no such rule; `rules` lists them"};
    }
  }
  return Cleaner(std::make_shared<const Parts>(settings, std::move(house)));
}

const std::vector<RuleInfo>& Cleaner::rules() const { return parts_->rules; }
const std::vector<Ceiling>& Cleaner::ceilings() const { return parts_->ceilings; }

std::variant<Result, InputError> Cleaner::Clean(std::string_view text,
                                                std::span<const Hint> hints) const {
  if (text.size() > kMaxInput) return InputError{InputError::Kind::kTooLarge, 0};
  if (const std::size_t valid = ValidLength(text); valid < text.size()) {
    return InputError{InputError::Kind::kNotUtf8, valid};
  }
  if (const std::optional<std::size_t> bad = FirstBadHint(text, hints)) {
    return InputError{InputError::Kind::kBadHint, *bad};
  }
  return CleanDocument(*parts_, text, hints);
}

std::string Cleaner::Dump(std::string_view text, std::string_view stage) const {
  if (text.size() > kMaxInput || ValidLength(text) < text.size()) return {};
  if (stage == "outline") return DumpCleanOutline(*parts_, text);
  Page page = ReadPage(text, parts_->cues, HintLayout(FencedCode(text)));
  const std::vector<Surroundings> around = LookAround(page);
  AssignRoles(page, around);
  JudgeBreaks(page, around);
  if (stage == "lines") return DumpLines(page);
  if (stage == "joins") return DumpJoins(page);
  return {};
}

}  // namespace jinggao
