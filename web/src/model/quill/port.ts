/** What a Quill is to the cleaner. */

import type { Change } from '../../editing/port.js';
import { indexAt } from '../blocks.js';
import { ModelPort } from '../port.js';
import type { Span } from '../../types.js';
import { deltaOf } from './edit.js';
import { readLines, type LineBlock, type LinesModel } from './read.js';
import type { Quill } from './types.js';

export class QuillPort extends ModelPort<LineBlock> {
  readonly #quill: Quill;

  constructor(quill: Quill) {
    super();
    this.#quill = quill;
  }

  get element(): HTMLElement {
    return this.#quill.root;
  }

  focus(): void {
    this.#quill.focus();
  }

  onChange(listener: () => void): () => void {
    // Of its own, so that one listener may be given twice.
    const told = (): void => listener();
    this.#quill.on('text-change', told);
    return () => this.#quill.off('text-change', told);
  }

  /** Does something that is a step of the undo by itself. */
  asStep(act: () => void): void {
    this.#quill.history?.cutoff?.();
    act();
    this.#quill.history?.cutoff?.();
  }

  protected root(): HTMLElement {
    return this.#quill.root;
  }

  protected model(): LinesModel {
    return readLines(this.#quill);
  }

  protected editable(): boolean {
    return this.#quill.isEnabled();
  }

  protected selection({ blocks }: LinesModel): Span | undefined {
    const range = this.#quill.getSelection();
    if (!range) return undefined;
    const offsetOf = (index: number): number => {
      let found = blocks[0]!;
      for (const block of blocks) {
        if (block.index > index) break;
        found = block;
      }
      return Math.min(found.end, found.start + index - found.index);
    };
    return { start: offsetOf(range.index), end: offsetOf(range.index + range.length) };
  }

  protected edit(model: LinesModel, changes: readonly Change[]): void {
    this.asStep(() => this.#quill.updateContents(deltaOf(model, changes), 'user'));
  }

  protected select({ blocks }: LinesModel, { start, end }: Span): void {
    const indexOf = (offset: number): number => {
      const block = blocks[indexAt(blocks, offset)]!;
      return block.index + offset - block.start;
    };
    this.#quill.setSelection(indexOf(start), indexOf(end) - indexOf(start), 'user');
  }
}
