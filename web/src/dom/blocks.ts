/** Blocks of a DOM that is being changed: dropped, joined, split, held open. */

import { isBlock, isBreak, isCell, isElement, isObject, isText } from './elements.js';
import type { DomText, TextBlock } from './read.js';

/** Whether the block is only some of its element's children. */
export function isPart(dom: DomText, { element, first, last }: TextBlock): boolean {
  if (element === dom.root || isCell(element)) return true;
  return Boolean(shownBeside(first, 'previousSibling') ?? shownBeside(last, 'nextSibling'));
}

/** Whether a node shows nothing: white space, a comment, emphasis of nothing. */
function isBlank(node: Node): boolean {
  if (isText(node)) return !/[^ \t\n\r\f]/.test(node.data);
  if (!isElement(node)) return true;
  if (isBreak(node) || isObject(node) || isBlock(node)) return false;
  return Array.from(node.childNodes).every(isBlank);
}

/** The children that make a block. */
function nodesOf({ first, last }: TextBlock): Node[] {
  const nodes: Node[] = [];
  for (let node = first ?? null; node; node = node.nextSibling) {
    nodes.push(node);
    if (node === last) break;
  }
  return nodes;
}

/** Takes a block out of the DOM, and with it what is empty without it. Cells stay. */
export function dropBlock(dom: DomText, block: TextBlock): void {
  if (isPart(dom, block)) {
    for (const node of nodesOf(block)) (node as ChildNode).remove();
    delete block.first;
    delete block.last;
    if (isCell(block.element)) dropTable(dom, block.element);
    return;
  }
  takeOut(dom, block.element);
}

/** Removes an element that is empty now, and those around it that are then. */
function takeOut(dom: DomText, element: Element): void {
  const parent = element.parentElement;
  const before = shownBeside(element, 'previousSibling');
  const behind = shownBeside(element, 'nextSibling');
  // What stood on both sides of it is not to run together.
  if (before && behind && isInline(before) && isInline(behind)) {
    element.replaceWith(dom.root.ownerDocument.createElement('br'));
  } else element.remove();
  dropEmpty(dom, parent);
}

const isInline = (node: Node): boolean => !isElement(node) || !isBlock(node);

type Direction = 'previousSibling' | 'nextSibling';

function shownBeside(node: Node | undefined, direction: Direction): Node | null {
  let at = node?.[direction] ?? null;
  while (at && isBlank(at)) at = at[direction];
  return at;
}

/** Takes away what has become empty, from `element` outwards. */
function dropEmpty(dom: DomText, element: Element | null): void {
  if (!element || element === dom.root || !Array.from(element.childNodes).every(isBlank)) return;
  if (isCell(element)) dropTable(dom, element);
  else takeOut(dom, element);
}

/** The table of a cell goes if all its cells are empty. */
export function dropTable(dom: DomText, cell: Element): void {
  const table = cell.closest('table');
  if (!table || table === dom.root || !dom.root.contains(table)) return;
  const filled =
    /\S/.test(table.textContent) || Array.from(table.querySelectorAll('*')).some(isObject);
  if (!filled) takeOut(dom, table);
}

/** Moves what `last` holds to the end of `first`; what is empty then goes. */
export function moveBehind(dom: DomText, first: TextBlock, last: TextBlock): void {
  release(dom, first);
  const whole = !isPart(dom, last);
  for (const node of nodesOf(last)) {
    if (first.last) (first.last as ChildNode).after(node);
    else first.element.prepend(node);
    first.first ??= node;
    first.last = node;
  }
  if (last.placeholder) first.placeholder = last.placeholder;
  if (whole && last.element !== first.element) {
    takeOut(dom, last.element);
  }
}

/**
 * Takes a node out of its block, and the elements around it that are empty without it:
 * an emphasis of nothing, a link on nothing; but not those around `kept`.
 */
export function pruneFrom(dom: DomText, block: TextBlock, node: ChildNode, kept?: Node): void {
  let at: ChildNode = node;
  while (at.parentNode !== block.element && at.parentNode !== dom.root) {
    const parent: Element = at.parentElement!;
    if (kept && parent.contains(kept)) break;
    if (Array.from(parent.childNodes).some((child) => child !== at && !isBlank(child))) break;
    at = parent;
  }
  if (at === block.first && at === block.last) {
    delete block.first;
    delete block.last;
  } else if (at === block.first) block.first = at.nextSibling!;
  else if (at === block.last) block.last = at.previousSibling!;
  at.remove();
}

/** A block whose last line is empty has a `<br>` at its end, or it would not show. */
export function holdOpen(dom: DomText, block: TextBlock): void {
  if (!dom.root.contains(block.element) || block.placeholder?.isConnected) return;
  if (!endsOpen(block)) return;
  const held = dom.root.ownerDocument.createElement('br');
  const parent = block.last?.parentNode ?? block.element;
  parent.insertBefore(held, block.last ? block.last.nextSibling : parent.firstChild);
  block.first ??= held;
  block.last = held;
  block.placeholder = held;
}

/** Takes away what held a block open: something comes in. */
export function release(dom: DomText, block: TextBlock): void {
  if (block.placeholder?.isConnected) pruneFrom(dom, block, block.placeholder);
  delete block.placeholder;
}

/** Whether nothing shows behind the last line feed of a block. */
function endsOpen({ first, last }: TextBlock): boolean {
  for (let node: Node | null = last ?? null; node; node = node.previousSibling) {
    const shown = lastShown(node);
    if (shown) return isBreak(shown);
    if (node === first) break;
  }
  return true;
}

function lastShown(node: Node): Node | undefined {
  if (isText(node)) return isBlank(node) ? undefined : node;
  if (!isElement(node)) return undefined;
  if (isBreak(node) || isObject(node)) return node;
  for (let child = node.lastChild; child; child = child.previousSibling) {
    const last = lastShown(child);
    if (last) return last;
  }
  return undefined;
}
