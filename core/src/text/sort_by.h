// Sorting by a number: where something stands in the text, mostly.
//
// std::sort is compiled anew for every type and comes to 4 KB each time. What a stage or a
// rule found is a short list, nearly always in order already, so all of them share one.

#ifndef JINGGAO_TEXT_SORT_BY_H_
#define JINGGAO_TEXT_SORT_BY_H_

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace jinggao {

// The key of an item, and where the item stands.
struct KeyAt {
  std::uint64_t key = 0;
  std::uint32_t index = 0;
};

// By their keys, and of the same key by their places.
void SortKeys(std::span<KeyAt> keys);

// Sorts `items` by the number that `key_of` gives of each. Those of one number stay as they
// are.
template <typename Item, typename KeyOf>
void SortBy(std::vector<Item>& items, KeyOf key_of) {
  std::size_t at = 1;
  while (at < items.size() && key_of(items[at - 1]) <= key_of(items[at])) ++at;
  if (at >= items.size()) return;
  std::vector<KeyAt> keys;
  keys.reserve(items.size());
  for (const Item& item : items) {
    keys.push_back({key_of(item), static_cast<std::uint32_t>(keys.size())});
  }
  SortKeys(keys);
  std::vector<Item> sorted;
  sorted.reserve(items.size());
  for (const KeyAt& next : keys) sorted.push_back(std::move(items[next.index]));
  items = std::move(sorted);
}

}  // namespace jinggao

#endif  // JINGGAO_TEXT_SORT_BY_H_
