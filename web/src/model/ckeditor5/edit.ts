/** Operations on the blocks of a document of CKEditor 5, with one writer of its model. */

import type { Operations } from '../operate.js';
import type { ElementBlock } from './read.js';
import type { ModelElement, ModelNode, Position, Writer } from './types.js';

export class WriterOperations implements Operations<ElementBlock> {
  constructor(readonly writer: Writer) {}

  replace({ element }: ElementBlock, start: number, end: number, insert: string): void {
    const { writer } = this;
    const attributes = insert === '' ? [] : attributesAt(element, start, end);
    // First what is new: the caret behind it stays behind it.
    if (insert !== '') writer.insertText(insert, attributes, this.#at(element, end));
    if (end > start) {
      writer.remove(writer.createRange(this.#at(element, start), this.#at(element, end)));
    }
  }

  drop({ element, cell }: ElementBlock): void {
    let out = element;
    let { parent } = out;
    while (parent?.parent && parent.childCount === 1 && parent !== cell) {
      out = parent;
      ({ parent } = out);
    }
    if (parent && parent === cell && parent.childCount === 1) {
      this.writer.remove(this.writer.createRangeIn(element));
      this.#dropEmptyTable(parent);
    } else this.writer.remove(out);
  }

  /** The table of a cell goes where nothing is left in it. */
  #dropEmptyTable(cell: ModelElement): void {
    let table: ModelElement | null = cell;
    while (table && table.name !== 'table') table = table.parent;
    if (table && isBlank(table)) this.writer.remove(table);
  }

  join(first: ElementBlock, last: ElementBlock, between: readonly ElementBlock[]): void {
    const { writer } = this;
    writer.move(writer.createRangeIn(last.element), this.#at(first.element, 'end'));
    for (const block of [...between, last].reverse()) this.drop(block);
  }

  split({ element }: ElementBlock, offset: number): void {
    const at = this.#at(element, offset);
    if (element.name === 'codeBlock') this.writer.insertElement('softBreak', at);
    else this.writer.split(at);
  }

  #at(element: ModelElement, offset: number | 'end'): Position {
    return this.writer.createPositionAt(element, offset);
  }
}

/** Whether an element of a table has nothing but empty paragraphs in it. */
const isBlank = (node: ModelNode): boolean =>
  /^(table|tableRow|tableCell|caption|paragraph)$/.test(node.name) &&
  Array.from((node as ModelElement).getChildren()).every(isBlank);

/** Those of the text that is replaced; else of what stands before, or behind. */
function attributesAt(
  element: ModelElement,
  start: number,
  end: number,
): Iterable<[string, unknown]> {
  let before: ModelNode | undefined;
  let behind: ModelNode | undefined;
  let offset = 0;
  for (const node of element.getChildren()) {
    const from = offset;
    offset += node.offsetSize;
    if (!node.is('$text')) continue;
    if (offset > start && from < end) return [...node.getAttributes()];
    if (from < start && offset >= start) before = node;
    if (from === end) behind ??= node;
  }
  const node = before ?? behind;
  return node ? [...node.getAttributes()] : [];
}
