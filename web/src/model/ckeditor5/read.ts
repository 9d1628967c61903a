/** A document of CKEditor 5 as text. */

import { OBJECT } from '../../dom/elements.js';
import { ModelWriter, type Block, type Model } from '../blocks.js';
import type { HintKind } from '../../types.js';
import type { Editor, ModelElement, ModelNode } from './types.js';

export interface ElementBlock extends Block {
  element: ModelElement;
}

export function readRoot(editor: Editor): Model<ElementBlock> {
  const reader = new RootReader(editor.model.schema);
  const root = editor.model.document.getRoot();
  if (root) reader.readChildren(root, undefined);
  return reader.writer.finish();
}

class RootReader {
  readonly writer = new ModelWriter<ElementBlock>();

  constructor(readonly schema: Editor['model']['schema']) {}

  readChildren(parent: ModelElement, cell: ModelElement | undefined): void {
    let item: { id: unknown; start: number } | undefined;
    for (const child of parent.getChildren()) {
      const element = child as ModelElement;
      const start = this.writer.next;
      const id = element.getAttribute('listItemId');
      // A list item is all the blocks that have its name.
      if (item && item.id !== id) {
        this.writer.hint('list-item', item.start);
        item = undefined;
      }
      if (id !== undefined) item ??= { id, start };
      this.#readElement(element, cell);
      this.writer.hint(hintOf(element), start);
    }
    if (item) this.writer.hint('list-item', item.start);
  }

  #readElement(element: ModelElement, cell: ModelElement | undefined): void {
    const { schema, writer } = this;
    if (schema.checkChild(element, '$text')) this.#readText(element, cell);
    else if (element.name === 'tableCell') this.readChildren(element, element);
    else if (!schema.isObject(element) || element.name === 'table')
      this.readChildren(element, cell);
    else {
      writer.add(OBJECT, { element, cell, atom: true });
      this.readChildren(element, cell); // its caption
    }
  }

  #readText(element: ModelElement, cell: ModelElement | undefined): void {
    const { writer } = this;
    const parts: string[] = [];
    const code: { from: number; to: number }[] = [];
    let length = 0;
    for (const child of element.getChildren()) {
      const text = textOf(child);
      if (child.hasAttribute('code')) {
        const last = code.at(-1);
        if (last?.to === length) last.to += text.length;
        else code.push({ from: length, to: length + text.length });
      }
      parts.push(text);
      length += text.length;
    }
    const { start } = writer.add(parts.join(''), { element, cell });
    for (const { from, to } of code) writer.hint('code', start + from, start + to);
  }
}

/** Of an inline node; it is as long as the node is. */
function textOf(node: ModelNode): string {
  if (node.is('$text')) return node.data;
  return node.name === 'softBreak' ? '\n' : OBJECT;
}

function hintOf({ name }: ModelElement): HintKind | undefined {
  if (/^heading/.test(name)) return 'heading';
  if (name === 'codeBlock') return 'code';
  if (name === 'tableCell') return 'table-cell';
  return name === 'blockQuote' ? 'quotation' : undefined;
}
