/** What an editor of CKEditor 5 is to the cleaner. */

import type { Change } from '../../editing/port.js';
import { indexAt, type Model } from '../blocks.js';
import { operate } from '../operate.js';
import { ModelPort } from '../port.js';
import type { Span } from '../../types.js';
import { WriterOperations } from './edit.js';
import { readRoot, type ElementBlock } from './read.js';
import type { Editor, ModelElement, Position, Writer } from './types.js';

export class CKEditor5Port extends ModelPort<ElementBlock> {
  readonly #editor: Editor;

  constructor(editor: Editor) {
    super();
    this.#editor = editor;
  }

  get element(): HTMLElement {
    return this.root() ?? document.body;
  }

  focus(): void {
    this.#editor.editing.view.focus();
  }

  onChange(listener: () => void): () => void {
    const told = (): void => listener();
    const { document } = this.#editor.model;
    document.on('change:data', told);
    return () => document.off('change:data', told);
  }

  protected root(): HTMLElement | undefined {
    return this.#editor.editing.view.getDomRoot();
  }

  protected model(): Model<ElementBlock> {
    return readRoot(this.#editor);
  }

  protected editable(): boolean {
    return !this.#editor.isReadOnly;
  }

  protected selection(model: Model<ElementBlock>): Span | undefined {
    const range = this.#editor.model.document.selection.getFirstRange();
    if (!range) return undefined;
    return { start: this.#offsetOf(model, range.start), end: this.#offsetOf(model, range.end) };
  }

  protected edit(model: Model<ElementBlock>, changes: readonly Change[]): void {
    this.#editor.model.change((writer) => operate(model, changes, new WriterOperations(writer)));
  }

  protected select(model: Model<ElementBlock>, { start, end }: Span): void {
    this.#editor.model.change((writer) => {
      writer.setSelection(
        writer.createRange(positionOf(writer, model, start), positionOf(writer, model, end)),
      );
    });
  }

  /** Of a position between blocks: where the next one begins. */
  #offsetOf({ blocks }: Model<ElementBlock>, position: Position): number {
    const block = blocks.find(({ element }) => element === position.parent);
    if (block) return Math.min(block.end, block.start + position.offset);
    const node = position.nodeAfter;
    if (!node)
      return blocks.filter(({ element }) => isIn(element, position.parent)).at(-1)?.end ?? 0;
    return blocks.find(({ element }) => element === node || isIn(element, node))?.start ?? 0;
  }
}

function isIn(element: ModelElement, ancestor: unknown): boolean {
  for (let at: ModelElement | null = element; at; at = at.parent) if (at === ancestor) return true;
  return false;
}

function positionOf(writer: Writer, { blocks }: Model<ElementBlock>, offset: number): Position {
  const { element, atom, start } = blocks[indexAt(blocks, offset)]!;
  if (!atom) return writer.createPositionAt(element, offset - start);
  return writer.createPositionAt(element.parent!, element.startOffset! + (offset > start ? 1 : 0));
}
