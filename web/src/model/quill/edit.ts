/** Changes of the text as one delta of Quill's. */

import type { Change } from '../../editing/port.js';
import { indexAt } from '../blocks.js';
import type { LineBlock, LinesModel } from './read.js';
import type { Attributes, Op } from './types.js';

/** The delta that makes `changes`, which `leastChanges` made. */
export function deltaOf(model: LinesModel, changes: readonly Change[]): Op[] {
  return new DeltaWriter(model).write(changes);
}

class DeltaWriter {
  readonly #ops: Op[] = [];
  #index = 0; // of the document, up to which it is written
  /** The line that those joined to it take their form from, and the line they end in. */
  #joined: { form: Attributes; last: LineBlock } | undefined;

  constructor(readonly model: LinesModel) {}

  write(changes: readonly Change[]): Op[] {
    for (const change of changes) this.#change(change);
    this.#settle();
    return this.#ops;
  }

  #change({ start, end, insert }: Change): void {
    const { blocks } = this.model;
    const firstIndex = indexAt(blocks, start);
    const first = blocks[firstIndex]!;
    const lastIndex = end > first.end ? indexAt(blocks, end) : firstIndex;
    const last = blocks[lastIndex]!;
    if (this.#joined && this.#joined.last !== first) this.#settle();
    const form = this.#joined?.form ?? first.form;
    this.#retain(first.index + start - first.start);
    const lines = insert.split('\n');
    const attributes = this.#formatsAt(first, start, end);
    lines.forEach((line, i) => {
      if (i > 0) this.#ops.push({ insert: '\n', attributes: form });
      if (line !== '') this.#ops.push({ insert: line, attributes });
    });
    const whole = first !== last && insert === '' && start === first.start;
    const cells = cellsThatStay(blocks, whole ? firstIndex : firstIndex + 1, lastIndex);
    for (let i = firstIndex; i <= lastIndex; i++) {
      const block = blocks[i]!;
      const from = Math.max(start, block.start);
      const to = Math.min(end, block.end);
      this.#delete(block.index + from - block.start, to - from);
      const next = blocks[i + 1];
      // The line feed of a cell is the cell, which goes only with its whole table; an object that is a line has none.
      const goes =
        i < lastIndex
          ? !block.atom && !next?.atom && cells(i) === cells(i + 1)
          : first.atom && first !== last && !last.atom && end === last.end && next !== undefined;
      if (goes) this.#delete(block.index + block.end - block.start, 1);
    }
    if (first !== last && !whole && first.cell === last.cell) this.#joined = { form, last };
  }

  /** The line feed that the joined lines end with takes the first one's form. */
  #settle(): void {
    if (!this.#joined) return;
    const { form, last } = this.#joined;
    this.#joined = undefined;
    if (last.atom) return;
    const attributes: Attributes = {};
    for (const name of Object.keys(last.form)) attributes[name] = null;
    Object.assign(attributes, form);
    if (Object.keys(attributes).length === 0) return;
    this.#retain(last.index + last.end - last.start);
    this.#ops.push({ retain: 1, attributes });
    this.#index += 1;
  }

  /** Those of the text that is replaced; else of the character before, or of the next. */
  #formatsAt(block: LineBlock, start: number, end: number): Attributes {
    const { runs } = this.model;
    const texts = runs.filter(
      (run) => !run.object && run.end >= block.start && run.start <= block.end,
    );
    const replaced = texts.find((run) => run.end > start && run.start < Math.min(end, block.end));
    const before = texts.find((run) => run.start < start && run.end >= start);
    const behind = texts.find((run) => run.start === end);
    return (replaced ?? before ?? behind)?.formats ?? {};
  }

  #retain(index: number): void {
    if (index > this.#index) this.#ops.push({ retain: index - this.#index });
    this.#index = Math.max(this.#index, index);
  }

  #delete(index: number, length: number): void {
    if (length <= 0) return;
    this.#retain(index);
    this.#ops.push({ delete: length });
    this.#index += length;
  }
}

/** The cell of a block; undefined also where its whole table stands from `begin` until before `end`. */
function cellsThatStay(
  blocks: readonly LineBlock[],
  begin: number,
  end: number,
): (index: number) => unknown {
  const isCell = (index: number) => blocks[index]?.cell !== undefined;
  let from = begin;
  if (isCell(from - 1)) while (isCell(from)) from++;
  let to = end;
  while (to > from && isCell(to) && isCell(to - 1)) to--;
  return (index) => (index >= from && index < to ? undefined : blocks[index]!.cell);
}
