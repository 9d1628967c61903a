/** An editor that is a string: the least that a port can be. */

import { applied } from '../src/editing/changes.js';
import type { Change, EditorPort, Mark, Reading } from '../src/editing/port.js';
import type { Span } from '../src/types.js';

export class PlainPort implements EditorPort {
  readonly plain = true;
  readonly element = {} as HTMLElement;
  text: string;
  selection: Span | undefined;
  marks: readonly Mark[] = [];
  revealed: Span | undefined;
  readonly #listeners = new Set<() => void>();

  constructor(text = '') {
    this.text = text;
  }

  /** What a person does: replaces the first `before`. */
  edit(before: string, after: string): void {
    const at = this.text.indexOf(before);
    this.set(this.text.slice(0, at) + after + this.text.slice(at + before.length));
  }

  set(text: string): void {
    this.text = text;
    for (const listener of this.#listeners) listener();
  }

  read(): Reading {
    return { text: this.text, hints: [], ...(this.selection && { selection: this.selection }) };
  }

  change({ text }: Reading, changes: readonly Change[]): boolean {
    if (text !== this.text) return false;
    this.set(applied(text, changes));
    return true;
  }

  mark(_: Reading, marks: readonly Mark[]): void {
    this.marks = marks;
  }

  reveal(span: Span): void {
    this.revealed = span;
  }

  focus(): void {
    this.selection = { start: 0, end: 0 };
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }
}
