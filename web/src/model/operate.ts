/** Changes of the text as operations on blocks: what editors with a model know to do. */

import type { Change } from '../editing/port.js';
import { indexAt, type Block, type Model } from './blocks.js';

/**
 * What an adapter does to its blocks. Offsets count from the block's start. The operations come
 * from the last to the first, so that what is not yet reached stands where it stood.
 */
export interface Operations<B extends Block> {
  /** Replaces a part of the text by `insert`, in which there is no line feed. */
  replace(block: B, start: number, end: number, insert: string): void;
  /** Takes a block out, and with it whatever is empty without it; a cell only with its whole table. */
  drop(block: B): void;
  /** Moves what `last` holds to the end of `first`; the blocks between them are dropped. */
  join(first: B, last: B, between: readonly B[]): void;
  /** Begins a new block of the same form; or a new line, where there can be none. */
  split(block: B, offset: number): void;
}

/** Makes `changes` of the model's text, which {@link leastChanges} made. */
export function operate<B extends Block>(
  model: Model<B>,
  changes: readonly Change[],
  operations: Operations<B>,
): void {
  for (let i = changes.length - 1; i >= 0; i--) operateOne(model, changes[i]!, operations);
}

function operateOne<B extends Block>(
  { blocks }: Model<B>,
  { start, end, insert }: Change,
  operations: Operations<B>,
): void {
  const index = indexAt(blocks, start);
  const first = blocks[index]!;
  if (end <= first.end) {
    replaceIn(first, start, end, insert, operations);
    return;
  }
  const lastIndex = indexAt(blocks, end);
  const last = blocks[lastIndex]!;
  const between = blocks.slice(index + 1, lastIndex);
  const bound = first.cell !== last.cell;
  // Nothing can be joined to an object: a block behind it that is all replaced goes.
  const gone = first.atom && !bound && end === last.end;
  if (gone) operations.drop(last);
  else if (end > last.start) erase(last, 0, end - last.start, operations);
  // A block that goes from its beginning goes with its form.
  if (insert === '' && start === first.start && !bound) {
    for (const block of [first, ...between].reverse()) operations.drop(block);
    return;
  }
  if (bound || first.atom || last.atom)
    for (const block of between.reverse()) operations.drop(block);
  else operations.join(first, last, between);
  // With the first cell the table may be empty.
  if (insert === '' && start === first.start && first.cell !== undefined) operations.drop(first);
  else replaceIn(first, start, first.end, insert, operations);
}

function erase<B extends Block>(
  block: B,
  start: number,
  end: number,
  operations: Operations<B>,
): void {
  if (!block.atom) operations.replace(block, start, end, '');
  else if (end > start) operations.drop(block);
}

function replaceIn<B extends Block>(
  block: B,
  start: number,
  end: number,
  insert: string,
  operations: Operations<B>,
): void {
  const from = start - block.start;
  const lines = insert.split('\n');
  const text = lines.join('');
  if (block.atom) {
    erase(block, from, end - block.start, operations);
    return;
  }
  if (end > start || text !== '') operations.replace(block, from, end - block.start, text);
  let at = from + text.length;
  for (let i = lines.length - 1; i > 0; i--) {
    at -= lines[i]!.length;
    operations.split(block, at);
  }
}
