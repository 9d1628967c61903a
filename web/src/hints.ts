/** What a caller knows of passages, checked and made into words for the module. */

import type { Hint, HintKind } from './types.js';

// In the order of the enumeration in core/include/jinggao/jinggao.h.
const KINDS: readonly HintKind[] = ['heading', 'list-item', 'table-cell', 'quotation', 'code'];

/**
 * Start, end and kind of each of `hints` of a text of `length` units. Whether they are
 * in order is for the module to say.
 *
 * @throws {TypeError} where they are no array, or a kind is none, by name.
 * @throws {RangeError} where an offset lies outside the text, by name.
 */
export function wordsOf(hints: readonly Hint[], length: number): number[] {
  if (!Array.isArray(hints)) throw new TypeError('hints are an array.');
  return hints.flatMap((hint, i) => {
    const { start, end, kind } = (hint ?? {}) as Hint; // its offsets are looked at below
    for (const [name, offset] of Object.entries({ start, end })) {
      if (!Number.isInteger(offset) || offset < 0 || offset > length) {
        throw new RangeError(`hints[${i}].${name}: ${offset} is no offset in a text of ${length}.`);
      }
    }
    const word = KINDS.indexOf(kind);
    if (word < 0) {
      throw new TypeError(`hints[${i}].kind: '${kind}' is none of ${KINDS.join(', ')}.`);
    }
    return [start, end, word];
  });
}

/** Why the module refused the hint of that number. */
export const outOfOrder = (number: number): RangeError =>
  new RangeError(
    `hints[${number}]: ends before it begins, or begins before an earlier hint or across its ` +
      'end, or inside a surrogate pair.',
  );
