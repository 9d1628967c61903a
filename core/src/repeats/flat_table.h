// A hash table in one piece of memory, for keys that are hashes already.

#ifndef JINGGAO_REPEATS_FLAT_TABLE_H_
#define JINGGAO_REPEATS_FLAT_TABLE_H_

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace jinggao {

template <typename Value>
class FlatTable {
 public:
  // For up to `entries` keys.
  explicit FlatTable(std::size_t entries) : slots_(std::bit_ceil(entries * 2 + 2)) {}

  // The value of `key`, which is Value() where the key is new.
  Value& operator[](std::uint64_t key) {
    const std::size_t mask = slots_.size() - 1;
    for (std::size_t at = key & mask;; at = (at + 1) & mask) {
      Slot& slot = slots_[at];
      if (!slot.used) slot = {key, true, Value()};
      if (slot.key == key) return slot.value;
    }
  }

  // The same, without making room for a key that is new.
  Value Find(std::uint64_t key) const {
    const std::size_t mask = slots_.size() - 1;
    std::size_t at = key & mask;
    while (slots_[at].used && slots_[at].key != key) at = (at + 1) & mask;
    return slots_[at].used ? slots_[at].value : Value();
  }

 private:
  struct Slot {
    std::uint64_t key = 0;
    bool used = false;
    Value value{};
  };
  std::vector<Slot> slots_;
};

}  // namespace jinggao

#endif  // JINGGAO_REPEATS_FLAT_TABLE_H_
