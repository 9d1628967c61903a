/** Searching what is in order. */

/**
 * The index of the first of `items[from]` to `items[to - 1]` that passes; `to` where none
 * does. All behind it pass too.
 */
export function firstIndex<T>(
  items: readonly T[],
  passes: (item: T) => boolean,
  from = 0,
  to = items.length,
): number {
  while (from < to) {
    const middle = (from + to) >> 1;
    if (passes(items[middle]!)) to = middle;
    else from = middle + 1;
  }
  return from;
}
