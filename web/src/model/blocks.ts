/**
 * The text of an editor's model: its blocks one behind the other, as editing/port.ts has
 * it. Shared by all editors that keep a document of their own behind the page.
 */

import { firstIndex } from '../sorted.js';
import type { Hint, HintKind, Span } from '../types.js';

/** A block; offsets count UTF-16 units of the document's text. */
export interface Block extends Span {
  /** The table cell that it stands in, by whatever is the same for all blocks of one. */
  cell?: unknown;
  /** One object that is a block by itself, such as a line across. */
  atom?: boolean;
}

/** A document as text, and where each block stands. Holds as long as the document is not changed. */
export interface Model<B extends Block> {
  readonly text: string;
  readonly hints: Hint[];
  /** At least one, in the order of the text. */
  readonly blocks: readonly B[];
}

/** Writes the text of a model, from its first block to its last. */
export class ModelWriter<B extends Block> {
  readonly #parts: string[] = [];
  readonly #blocks: B[] = [];
  readonly #hints: Hint[] = [];
  #length = 0;

  /** Where the next block begins. */
  get next(): number {
    return this.#blocks.length > 0 ? this.#length + 1 : 0;
  }

  get length(): number {
    return this.#length;
  }

  /** Adds a block with its text: its start and end are set here. */
  add(text: string, block: Omit<B, keyof Span>): B {
    if (this.#blocks.length > 0) this.#write('\n');
    const start = this.#length;
    this.#write(text);
    const added = { ...block, start, end: this.#length } as B;
    this.#blocks.push(added);
    return added;
  }

  /** Everything from `start` until now is of this kind. */
  hint(kind: HintKind | undefined, start: number, end = this.#length): void {
    if (kind && end > start) this.#hints.push({ start, end, kind });
  }

  finish(): Model<B> {
    this.#hints.sort((a, b) => a.start - b.start || b.end - a.end);
    return { text: this.#parts.join(''), hints: this.#hints, blocks: this.#blocks };
  }

  #write(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }
}

/** The index of the block that an offset lies in, its end included. */
export const indexAt = (blocks: readonly Block[], offset: number): number =>
  firstIndex(blocks, ({ end }) => end >= offset, 0, blocks.length - 1);
