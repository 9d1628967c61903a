/** Text put into a block: where its formatting comes from, and new blocks at its line feeds. */

import type { Change } from '../editing/port.js';
import { isPart, release } from './blocks.js';
import { isBlock, isBreak, isObject, isText } from './elements.js';
import { firstIndex } from '../sorted.js';
import { pieceEndingAt, pieceStartingAt } from './place.js';
import type { DomText, TextBlock } from './read.js';

/** A text node and the place in it where text goes. */
export interface Anchor {
  node: Text;
  offset: number;
}

/**
 * Where what is inserted goes: into the text that it replaces, or else behind the character
 * before it, or before the one that follows. Nothing behind the anchor has been changed yet.
 */
export function anchorOf(dom: DomText, block: TextBlock, { start, end }: Change): Anchor {
  const first = firstIndex(dom.pieces, (piece) => piece.end > start, block.begin, block.finish);
  for (let i = first; i < block.finish; i++) {
    const { node, from, ...span } = dom.pieces[i]!;
    if (span.start >= end) break;
    if (span.start === span.end) continue;
    if (isText(node)) return { node, offset: from + Math.max(start - span.start, 0) };
  }
  const before = pieceEndingAt(dom, block, start);
  if (before && isText(before.node)) {
    return { node: before.node, offset: before.from + start - before.start };
  }
  const behind = pieceStartingAt(dom, block, Math.min(end, block.end));
  const node = dom.root.ownerDocument.createTextNode('');
  if (behind && isText(behind.node)) put(block, node, behind.node.parentNode!, behind.node);
  else if (before) put(block, node, before.node.parentNode!, before.node.nextSibling);
  else put(block, node, block.first?.parentNode ?? block.element, firstOf(block));
  return { node, offset: 0 };
}

const firstOf = (block: TextBlock): Node | null => block.first ?? block.element.firstChild;

function put(block: TextBlock, node: Text, parent: Node, next: Node | null): void {
  parent.insertBefore(node, next);
  if (!block.first) block.first = block.last = node;
  else if (block.first === next) block.first = node;
  else if (block.last === node.previousSibling) block.last = node;
}

/** Inserts at the anchor; a line feed begins a new block of the same form, or is a `<br>` where there can be none. */
export function insertAt(
  dom: DomText,
  block: TextBlock,
  { node, offset }: Anchor,
  { start, end, insert }: Change,
): void {
  const before = start > block.start ? dom.text[start - 1]! : '\n';
  node.insertData(offset, dom.preserve ? insert : visible(insert, before, dom.text[end] ?? '\n'));
  if (!insert.endsWith('\n')) release(dom, block);
  for (let at = insert.lastIndexOf('\n'); at >= 0; at = insert.lastIndexOf('\n', at - 1)) {
    breakAt(dom, block, node, offset + at);
    if (at === 0) break;
  }
}

/** Spaces that would not show beside others, or at the edge of a line, made to. */
function visible(insert: string, before: string, behind: string): string {
  const around = before + insert + behind;
  return insert.replace(/ /g, (space, i: number) => {
    const edge = /[\n ]/;
    return edge.test(around[i]!) ||
      around[i + 2] === '\n' ||
      (i === insert.length - 1 && behind === ' ')
      ? '\u00A0'
      : space;
  });
}

function breakAt(dom: DomText, block: TextBlock, node: Text, offset: number): void {
  const { element } = block;
  if (element.closest('pre')) return;
  const document = dom.root.ownerDocument;
  const rest = node.splitText(offset);
  rest.deleteData(0, 1);
  if (block.last === node) block.last = rest;
  if (!canSplit(dom, block)) {
    rest.before(document.createElement('br'));
    return;
  }
  const range = document.createRange();
  range.setStartBefore(rest);
  range.setEnd(element, element.childNodes.length);
  const behind = element.cloneNode(false) as Element;
  behind.removeAttribute('id');
  behind.append(range.extractContents());
  element.after(behind);
  if (block.placeholder && behind.contains(block.placeholder)) delete block.placeholder;
  block.last = element.lastChild ?? node;
  holdLine(behind);
}

/** A line before nested blocks, or alone, shows by a `<br>` if by nothing else. */
function holdLine(element: Element): void {
  const nested = Array.from(element.children).find(isBlock) ?? null;
  const range = element.ownerDocument.createRange();
  range.setStart(element, 0);
  if (nested) range.setEndBefore(nested);
  else range.setEnd(element, element.childNodes.length);
  if (!showsSomething(range.cloneContents())) {
    element.insertBefore(element.ownerDocument.createElement('br'), nested);
  }
}

const showsSomething = (part: DocumentFragment): boolean =>
  part.textContent !== '' ||
  Array.from(part.querySelectorAll('*')).some((each) => isBreak(each) || isObject(each));

/** A list item takes what is nested in it along; of another element the block must be all. */
const canSplit = (dom: DomText, block: TextBlock): boolean =>
  /^(p|div|h[1-6]|li|blockquote|address|center|section|article)$/.test(block.element.localName) &&
  block.element !== dom.root &&
  (block.element.localName === 'li' || !isPart(dom, block));
