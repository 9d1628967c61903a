/** What an editor of wangEditor is to the cleaner. */

import { applied, carried } from '../../editing/changes.js';
import type { Change } from '../../editing/port.js';
import { indexAt, type Model } from '../blocks.js';
import { operate } from '../operate.js';
import { ModelPort } from '../port.js';
import type { Span } from '../../types.js';
import { SlateOperations } from './edit.js';
import { inOrder } from './order.js';
import { blockAt, leavesOf, readDocument, type PathBlock } from './read.js';
import type { Editor, Point } from './types.js';

export class WangEditorPort extends ModelPort<PathBlock> {
  readonly #editor: Editor;

  constructor(editor: Editor) {
    super();
    this.#editor = editor;
  }

  get element(): HTMLElement {
    return this.#editor.getEditableContainer() as HTMLElement;
  }

  focus(): void {
    const { selection } = this.#editor;
    this.#editor.focus();
    // It selects what was selected when it lost the focus, whatever has been since.
    if (selection) this.#editor.select(selection);
  }

  onChange(listener: () => void): () => void {
    let { children } = this.#editor;
    const told = (): void => {
      if (children === this.#editor.children) return; // only the selection
      children = this.#editor.children;
      listener();
    };
    this.#editor.on('change', told);
    return () => this.#editor.off('change', told);
  }

  /**
   * Does something that is a step of the undo by itself: slate-history would add it to what was done
   * at the same moment, and typing to it.
   */
  asStep(act: () => void): void {
    const undos = this.#editor.history?.undos;
    const steps = undos?.length ?? 0;
    const last = undos?.[steps - 1];
    const length = last?.length ?? 0;
    act();
    if (!undos) return;
    if (last && undos.includes(last) && last.length > length) {
      undos.splice(undos.indexOf(last) + 1, 0, last.splice(length));
    }
    const { selection } = this.#editor;
    const made = undos.at(-1);
    if (!made || made === last || !selection) return;
    made.push({ type: 'set_selection', properties: selection, newProperties: selection });
  }

  protected root(): HTMLElement | undefined {
    return this.element.querySelector<HTMLElement>('[data-slate-editor]') ?? undefined;
  }

  protected model(): Model<PathBlock> {
    return readDocument(this.#editor);
  }

  protected editable(): boolean {
    return !this.#editor.isDisabled();
  }

  protected selection(model: Model<PathBlock>): Span | undefined {
    const ends = this.#ends(model);
    if (!ends) return undefined;
    const { anchor, focus } = ends;
    return { start: Math.min(anchor, focus), end: Math.max(anchor, focus) };
  }

  protected edit(model: Model<PathBlock>, changes: readonly Change[]): void {
    const ends = this.#ends(model);
    this.asStep(() => {
      inOrder(this.#editor, () => {
        operate(model, changes, new SlateOperations(this.#editor));
      });
      const after = this.model();
      // Where a block could not be joined or split as asked, the caret is where Slate left it.
      if (!ends || after.text !== applied(model.text, changes)) return;
      const anchor = this.#pointOf(after, carried(ends.anchor, changes, 1));
      this.#editor.select({ anchor, focus: this.#pointOf(after, carried(ends.focus, changes, 1)) });
    });
  }

  protected select(model: Model<PathBlock>, { start, end }: Span): void {
    const anchor = this.#pointOf(model, start);
    this.#editor.select({ anchor, focus: this.#pointOf(model, end) });
  }

  #ends(model: Model<PathBlock>): { anchor: number; focus: number } | undefined {
    const { selection } = this.#editor;
    if (!selection) return undefined;
    const { anchor, focus } = selection;
    return { anchor: this.#offsetOf(model, anchor), focus: this.#offsetOf(model, focus) };
  }

  #offsetOf({ blocks }: Model<PathBlock>, { path, offset }: Point): number {
    const block = blocks.find((each) => each.path.every((index, i) => path[i] === index));
    if (!block || block.atom) return block?.start ?? 0;
    const leaves = leavesOf(this.#editor, blockAt(this.#editor, block), block.path);
    // In an object stands a text that nobody sees.
    const leaf = leaves.find((each) => each.path.every((index, i) => path[i] === index));
    return leaf ? Math.min(block.start + leaf.end, block.start + leaf.start + offset) : block.start;
  }

  #pointOf({ blocks }: Model<PathBlock>, offset: number): Point {
    const block = blocks[indexAt(blocks, offset)]!;
    if (block.atom) return { path: [...block.path, 0], offset: 0 };
    const within = offset - block.start;
    const leaves = leavesOf(this.#editor, blockAt(this.#editor, block), block.path);
    const leaf =
      leaves.find((each) => each.isText && each.start <= within && each.end >= within) ??
      leaves[0]!;
    return { path: leaf.path, offset: Math.min(within, leaf.end) - leaf.start };
  }
}
