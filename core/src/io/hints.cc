#include "io/hints.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>

#include "io/json_reader.h"
#include "jinggao/utf16.h"

namespace jinggao {
namespace {

using nlohmann::json;

constexpr std::array<std::pair<std::string_view, HintKind>, 5> kKinds = {{
    {"heading", HintKind::kHeading},
    {"list-item", HintKind::kListItem},
    {"table-cell", HintKind::kTableCell},
    {"quotation", HintKind::kQuotation},
    {"code", HintKind::kCode},
}};

// The members of one hint, and what is wrong with the first that is.
class HintReader {
 public:
  HintReader(const json& hint, const Utf16Map& units, std::uint32_t length)
      : hint_(hint), units_(units), length_(length) {}

  Hint Read() { return {{ReadOffset("start"), ReadOffset("end")}, ReadKind()}; }

  // Empty where nothing is; otherwise begins with the member's name: ".kind: …".
  const std::string& wrong() const { return wrong_; }

 private:
  // Null, which is complained of, where there is none.
  const json* Member(const std::string& name) {
    const auto member = hint_.find(name);
    if (member != hint_.end()) return &*member;
    Complain(name + " is missing");
    return nullptr;
  }

  void Complain(const std::string& what) {
    if (wrong_.empty()) wrong_ = "." + what;
  }

  std::uint32_t ReadOffset(const std::string& name) {
    const json* value = Member(name);
    if (value == nullptr) return 0;
    const auto* unit = value->get_ptr<const json::number_unsigned_t*>();
    if (unit == nullptr || *unit > length_) {
      Complain(name + ": " + Shown(*value) + " is no offset in a text of " +
               std::to_string(length_) + " UTF-16 code units");
      return 0;
    }
    const std::optional<std::uint32_t> byte = units_.ByteOf(static_cast<std::uint32_t>(*unit));
    if (!byte) Complain(name + ": " + Shown(*value) + " is inside a surrogate pair");
    return byte.value_or(0);
  }

  HintKind ReadKind() {
    const json* value = Member("kind");
    if (value == nullptr) return {};
    const auto* name = value->get_ptr<const std::string*>();
    std::string kinds;
    for (const auto& [known, kind] : kKinds) {
      if (name != nullptr && *name == known) return kind;
      kinds += (kinds.empty() ? "" : ", ") + std::string(known);
    }
    Complain("kind: " + Shown(*value) + " is none of " + kinds);
    return {};
  }

  const json& hint_;
  const Utf16Map& units_;
  std::uint32_t length_;
  std::string wrong_;
};

}  // namespace

std::variant<std::vector<Hint>, HintsError> ReadHints(const json& hints, std::string_view text) {
  if (!hints.is_array()) return HintsError{"hints: " + Shown(hints) + " is not an array of hints"};
  const Utf16Map units(text);
  const std::uint32_t length = units.At(static_cast<std::uint32_t>(text.size()));
  std::vector<Hint> read;
  read.reserve(hints.size());
  for (const json& hint : hints) {
    const std::string name = "hints[" + std::to_string(read.size()) + "]";
    if (!hint.is_object()) {
      return HintsError{name + ": " + Shown(hint) +
                        R"( is not an object such as {"start": 0, "end": 9, "kind": "heading"})"};
    }
    HintReader reader(hint, units, length);
    read.push_back(reader.Read());
    if (!reader.wrong().empty()) return HintsError{name + reader.wrong()};
  }
  return read;
}

}  // namespace jinggao
