/**
 * Changes of the text made in the DOM: replaced in a block, two blocks joined, a block
 * dropped or split. Whatever is not in a change keeps its nodes, and so its formatting.
 */

import { merged, narrowed } from '../editing/changes.js';
import type { Change } from '../editing/port.js';
import { firstIndex } from '../sorted.js';
import { dropBlock, dropTable, holdOpen, moveBehind, pruneFrom } from './blocks.js';
import { isCell, isText } from './elements.js';
import { anchorOf, insertAt } from './insert.js';
import { blockAt } from './place.js';
import type { DomText, TextBlock } from './read.js';

/**
 * Makes `changes`, which are in order and apart. `dom` no longer holds afterwards.
 */
export function applyChanges(dom: DomText, changes: readonly Change[]): void {
  for (const each of merged(changes).reverse()) {
    const change = narrowed(dom.text, each);
    if (change) applyOne(dom, change);
  }
}

function applyOne(dom: DomText, change: Change): void {
  const { start, end, insert } = change;
  const first = blockAt(dom, start);
  const last = end > first.end ? blockAt(dom, end) : first;
  const bound = cellOf(dom, first) !== cellOf(dom, last);
  const dropped = dom.blocks.slice(first.index + 1, last.index).reverse();
  // A block that goes from its beginning goes with its form.
  if (first !== last && insert === '' && start === first.start && !bound) {
    for (const block of [...dropped, first]) dropBlock(dom, block);
    erase(dom, last, last.start, end);
    holdOpen(dom, last);
    return;
  }
  const anchor = insert === '' ? undefined : anchorOf(dom, first, change);
  erase(dom, first, start, Math.min(end, first.end), anchor?.node);
  if (first !== last) {
    for (const block of dropped) dropBlock(dom, block);
    erase(dom, last, last.start, end);
    if (bound) empty(dom, last);
    else moveBehind(dom, first, last);
  }
  if (anchor) insertAt(dom, first, anchor, change);
  holdOpen(dom, first);
}

/** A block that was not joined, because of the cell that it or the one before it is in. */
function empty(dom: DomText, block: TextBlock): void {
  holdOpen(dom, block);
  const cell = cellOf(dom, block);
  if (cell) dropTable(dom, cell);
}

function cellOf(dom: DomText, { element }: TextBlock): Element | null {
  for (let at: Element | null = element; at && at !== dom.root; at = at.parentElement) {
    if (isCell(at)) return at;
  }
  return null;
}

/** Takes characters of a block away, and the white space among them that does not show; `kept` stays. */
function erase(dom: DomText, block: TextBlock, start: number, end: number, kept?: Node): void {
  const { pieces } = dom;
  let i = firstIndex(pieces, (piece) => piece.start > end, block.begin, block.finish) - 1;
  for (; i >= block.begin && pieces[i]!.end >= start; i--) {
    const { node, from, size, ...span } = pieces[i]!;
    const hidden = span.start === span.end;
    if (!hidden && (span.start >= end || span.end <= start)) continue;
    if (isText(node)) {
      const head = hidden ? 0 : Math.max(start - span.start, 0);
      const tail = hidden ? size : Math.min(end - span.start, size);
      node.deleteData(from + head, tail - head);
      if (node.data === '' && node !== kept) pruneFrom(dom, block, node, kept);
    } else {
      pruneFrom(dom, block, node, kept);
    }
  }
}
