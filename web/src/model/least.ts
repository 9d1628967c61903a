/** Changes as small as can be, such that no object is in them that stays. */

import { OBJECT } from '../dom/elements.js';
import { narrowed } from '../editing/changes.js';
import type { Change } from '../editing/port.js';
import { indexAt, type Block, type Model } from './blocks.js';

/**
 * What is to be done for `changes`, in order and apart. Objects cannot be made of characters: where
 * a change has as many as it replaces, as one that moves text past an image does, they stay and
 * the text around them is changed. Undefined where that cannot be done.
 */
export function leastChanges<B extends Block>(
  model: Model<B>,
  changes: readonly Change[],
): Change[] | undefined {
  const least: Change[] = [];
  for (const change of changes) {
    for (const part of aroundObjects(model.text, change)) {
      const narrow = narrowed(model.text, part);
      if (!narrow) continue;
      const placed = besideAtoms(model, narrow);
      if (!placed || placed.insert.includes(OBJECT)) return undefined;
      least.push(placed);
    }
  }
  return least.sort((a, b) => a.start - b.start || a.end - b.end);
}

function aroundObjects(text: string, change: Change): Change[] {
  const before = text.slice(change.start, change.end).split(OBJECT);
  const after = change.insert.split(OBJECT);
  if (before.length !== after.length) return [change];
  let { start } = change;
  return before.map((part, i) => {
    const end = start + part.length;
    const made = { start, end, insert: after[i]! };
    start = end + 1;
    return made;
  });
}

/** What is inserted beside an object that is a block by itself begins or ends the block beside it. */
function besideAtoms<B extends Block>({ blocks }: Model<B>, change: Change): Change | undefined {
  const { start, end, insert } = change;
  const index = indexAt(blocks, start);
  const block = blocks[index]!;
  if (!block.atom || insert === '') return change;
  if (end > start) return undefined;
  const before = blocks[index - 1];
  if (start === block.start && insert.endsWith('\n') && before && !before.atom) {
    return { start: before.end, end: before.end, insert: `\n${insert.slice(0, -1)}` };
  }
  const behind = blocks[index + 1];
  if (start === block.end && insert.startsWith('\n') && behind && !behind.atom) {
    return { start: behind.start, end: behind.start, insert: `${insert.slice(1)}\n` };
  }
  return undefined;
}
