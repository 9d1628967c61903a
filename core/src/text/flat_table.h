// A hash table in one piece of memory, for keys that are hashes already.

#ifndef JINGGAO_TEXT_FLAT_TABLE_H_
#define JINGGAO_TEXT_FLAT_TABLE_H_

#include <bit>
#include <cstddef>
#include <vector>

namespace jinggao {

// `Value()` stands for nothing: a key whose value it is need not be in the table.
template <typename Key, typename Value>
class FlatTable {
 public:
  // For up to `entries` keys.
  explicit FlatTable(std::size_t entries) : slots_(std::bit_ceil(entries + entries / 4 + 2)) {}

  // The value of `key`, which is Value() where the key is new.
  Value& operator[](Key key) {
    const std::size_t mask = slots_.size() - 1;
    for (std::size_t at = key & mask;; at = (at + 1) & mask) {
      Slot& slot = slots_[at];
      if (slot.value == Value()) slot.key = key;
      if (slot.key == key) return slot.value;
    }
  }

  // Has the place of `key` brought near: several are soon looked up one after another.
  void Prefetch(Key key) const { __builtin_prefetch(&slots_[key & (slots_.size() - 1)]); }

  // The same, without making room for a key that is new.
  Value Find(Key key) const {
    const std::size_t mask = slots_.size() - 1;
    std::size_t at = key & mask;
    while (!(slots_[at].value == Value()) && slots_[at].key != key) at = (at + 1) & mask;
    return slots_[at].value;
  }

 private:
  struct Slot {
    Key key = 0;
    Value value{};
  };
  std::vector<Slot> slots_;
};

}  // namespace jinggao

#endif  // JINGGAO_TEXT_FLAT_TABLE_H_
