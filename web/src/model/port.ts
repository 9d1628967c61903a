/** The port of an editor with a model of its own: what all of them do the same way. */

import { elementAt } from '../dom/elements.js';
import { Marker, rangeOf } from '../dom/marks.js';
import { readDom } from '../dom/read.js';
import type { Change, EditorPort, Mark, Reading } from '../editing/port.js';
import type { Span } from '../types.js';
import type { Block, Model } from './blocks.js';
import { leastChanges } from './least.js';

export abstract class ModelPort<B extends Block> implements EditorPort {
  readonly #marker = new Marker(() => this.root());

  abstract get element(): HTMLElement;
  abstract focus(): void;
  abstract onChange(listener: () => void): () => void;

  /** The element that holds the text as it is rendered. */
  protected abstract root(): HTMLElement | undefined;
  protected abstract model(): Model<B>;
  protected abstract selection(model: Model<B>): Span | undefined;
  /** Whether the document may be changed now. */
  protected abstract editable(): boolean;
  /** Makes the changes, which {@link leastChanges} made, in one step of the undo. */
  protected abstract edit(model: Model<B>, changes: readonly Change[]): void;
  protected abstract select(model: Model<B>, span: Span): void;

  read(): Reading {
    const model = this.model();
    const selection = this.selection(model);
    const { text, hints } = model;
    return selection ? { text, hints, selection } : { text, hints };
  }

  change(reading: Reading, changes: readonly Change[]): boolean {
    const model = this.model();
    if (model.text !== reading.text || !this.editable()) return false;
    const least = leastChanges(model, changes);
    if (!least) return false;
    if (least.length > 0) this.edit(model, least);
    return true;
  }

  mark(reading: Reading, marks: readonly Mark[]): void {
    this.#marker.show(reading.text, marks);
  }

  reveal(span: Span, select = false): void {
    const model = this.model();
    if (span.end > model.text.length) return;
    if (select) this.select(model, span);
    const root = this.root();
    if (!root) return;
    const dom = readDom(root);
    if (dom.text.length !== model.text.length) return;
    elementAt(rangeOf(dom, span).startContainer)?.scrollIntoView({ block: 'center' });
  }

  /** Takes the marks away, and their styles. */
  dispose(): void {
    this.#marker.dispose();
  }
}
