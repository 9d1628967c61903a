/** What ports of editors have in common whose document is the DOM that they show. */

import type { Mark, Reading } from '../editing/port.js';
import type { Span } from '../types.js';
import { elementAt } from './elements.js';
import { Marker, rangeOf } from './marks.js';
import { offsetOf } from './place.js';
import { readDom, type DomText } from './read.js';

/** A piece of DOM that is read, marked and shown. */
export class DomView {
  readonly #root: () => HTMLElement;
  readonly #marker: Marker;

  constructor(root: () => HTMLElement) {
    this.#root = root;
    this.#marker = new Marker(root);
  }

  get root(): HTMLElement {
    return this.#root();
  }

  /** The text with the places in it. */
  dom(): DomText {
    return readDom(this.root);
  }

  read(): Reading {
    const dom = this.dom();
    const selection = selectionIn(dom);
    return { text: dom.text, hints: dom.hints, ...(selection && { selection }) };
  }

  mark({ text }: Reading, marks: readonly Mark[]): void {
    this.#marker.show(text, marks);
  }

  reveal(span: Span, select = false): void {
    const dom = this.dom();
    const { length } = dom.text;
    if (span.end > length) return;
    const range = rangeOf(dom, span);
    elementAt(range.startContainer)?.scrollIntoView({ block: 'nearest' });
    if (select) this.select(range);
  }

  select(range: Range): void {
    const selection = selectionOf(this.root);
    selection?.removeAllRanges();
    selection?.addRange(range);
  }

  /** Runs `change`, and puts the selection where it was in the text, as `carry` has it. */
  keepSelection(dom: DomText, carry: (offset: number) => number, change: () => void): void {
    const selected = selectionIn(dom);
    change();
    if (!selected) return;
    const after = this.dom();
    const limit = (offset: number) => Math.min(carry(offset), after.text.length);
    this.select(rangeOf(after, { start: limit(selected.start), end: limit(selected.end) }));
  }

  dispose(): void {
    this.#marker.dispose();
  }
}

/** The selection of the window or shadow root that an element is in. */
export function selectionOf(element: Element): Selection | null {
  const around = element.getRootNode() as { getSelection?: () => Selection | null };
  return around.getSelection?.() ?? element.ownerDocument.getSelection();
}

/** What is selected in a text; undefined where the selection is elsewhere. */
function selectionIn(dom: DomText): Span | undefined {
  const selection = selectionOf(dom.root);
  if (!selection || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!dom.root.contains(range.commonAncestorContainer)) return undefined;
  const start = offsetOf(dom, { node: range.startContainer, offset: range.startOffset });
  const end = range.collapsed
    ? start
    : offsetOf(dom, { node: range.endContainer, offset: range.endOffset });
  return { start: Math.min(start, end), end: Math.max(start, end) };
}
