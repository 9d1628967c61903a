/** What a ProseMirror view is to the cleaner. */

import type { Change } from '../../editing/port.js';
import { indexAt, type Model } from '../blocks.js';
import { operate } from '../operate.js';
import { ModelPort } from '../port.js';
import type { Span } from '../../types.js';
import { TransactionOperations } from './edit.js';
import { offsetIn, positionIn, readDocument, type NodeBlock } from './read.js';
import type { Selection, View } from './types.js';
import { asStep, closeHistory } from './undo.js';

export class ProseMirrorPort extends ModelPort<NodeBlock> {
  readonly #view: View;
  readonly #listeners = new Set<() => void>();

  constructor(view: View) {
    super();
    this.#view = view;
  }

  get element(): HTMLElement {
    return this.#view.dom;
  }

  focus(): void {
    this.#view.focus();
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Told by the view's plugin after each transaction. */
  updated(before: { doc: unknown }): void {
    if (before.doc === this.#view.state.doc) return;
    for (const listener of this.#listeners) listener();
  }

  protected root(): HTMLElement {
    return this.#view.dom;
  }

  protected model(): Model<NodeBlock> {
    return readDocument(this.#view.state.doc);
  }

  protected editable(): boolean {
    return this.#view.editable;
  }

  protected selection(model: Model<NodeBlock>): Span | undefined {
    const { from, to } = this.#view.state.selection;
    return { start: offsetOf(model, from), end: offsetOf(model, to) };
  }

  protected edit(model: Model<NodeBlock>, changes: readonly Change[]): void {
    const { state } = this.#view;
    const operations = new TransactionOperations(state.tr, state.schema);
    operate(model, changes, operations);
    this.#view.dispatch(asStep(state, operations.tr));
    closeHistory(this.#view);
  }

  protected select(model: Model<NodeBlock>, { start, end }: Span): void {
    const { state } = this.#view;
    const { doc } = state;
    const selection = selectionClass(state.selection).fromJSON(doc, {
      type: 'text',
      anchor: positionOf(model, start),
      head: positionOf(model, end),
    });
    this.#view.dispatch(state.tr.setSelection(selection));
  }
}

interface SelectionClass {
  fromJSON(doc: unknown, json: { type: 'text'; anchor: number; head: number }): Selection;
}

/** The class `Selection`, which every kind of selection comes from. */
function selectionClass(selection: Selection): SelectionClass {
  let found = selection.constructor as unknown as SelectionClass;
  for (;;) {
    const parent = Object.getPrototypeOf(found) as Partial<SelectionClass> | null;
    if (!parent?.fromJSON) return found;
    found = parent as SelectionClass;
  }
}

function positionOf({ blocks }: Model<NodeBlock>, offset: number): number {
  const block = blocks[indexAt(blocks, offset)]!;
  if (block.atom) return block.pos + (offset > block.start ? block.node.nodeSize : 0);
  return positionIn(block, offset - block.start);
}

function offsetOf({ blocks }: Model<NodeBlock>, position: number): number {
  let found = blocks[0]!;
  for (const block of blocks) {
    if (block.pos >= position) break;
    found = block;
  }
  if (found.atom) return found.end;
  return Math.min(found.end, found.start + offsetIn(found, position));
}
