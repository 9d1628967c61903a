/** Blocks of a DOM that is being changed: dropped, joined, split, held open. */

import { isBreak, isCell, isElement, isObject, isText } from './elements.js';
import type { DomText, TextBlock } from './read.js';

/** Whether the block is only some of its element's children. */
export function isPart(dom: DomText, { element, first, last }: TextBlock): boolean {
  if (element === dom.root || isCell(element)) return true;
  const shows = (node: Node | null, next: 'previousSibling' | 'nextSibling'): boolean => {
    for (; node; node = node[next]) if (!isBlank(node)) return true;
    return false;
  };
  return (
    shows(first?.previousSibling ?? null, 'previousSibling') ||
    shows(last?.nextSibling ?? null, 'nextSibling')
  );
}

const isBlank = (node: Node): boolean =>
  isText(node) ? !/[^ \t\n\r\f]/.test(node.data) : !isElement(node);

/** The children that make a block. */
export function nodesOf({ first, last }: TextBlock): Node[] {
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
  const parent = block.element.parentElement;
  block.element.remove();
  dropEmpty(dom, parent);
}

/** Takes away what has become empty, from `element` outwards. */
function dropEmpty(dom: DomText, element: Element | null): void {
  while (element && element !== dom.root && Array.from(element.childNodes).every(isBlank)) {
    const parent: Element | null = element.parentElement;
    if (isCell(element)) {
      dropTable(dom, element);
      return;
    }
    element.remove();
    element = parent;
  }
}

/** A table whose cells are all empty goes. */
function dropTable(dom: DomText, cell: Element): void {
  const table = cell.closest('table');
  if (!table || !dom.root.contains(table) || table === dom.root) return;
  if (table.textContent.trim() !== '' || Array.from(table.querySelectorAll('*')).some(isObject)) {
    return;
  }
  const parent = table.parentElement;
  table.remove();
  dropEmpty(dom, parent);
}

/** Moves what `last` holds to the end of `first`; what is empty then goes. */
export function moveBehind(dom: DomText, first: TextBlock, last: TextBlock): void {
  release(dom, first);
  const nodes = nodesOf(last);
  const parent = first.last?.parentNode ?? first.element;
  const next = first.last ? first.last.nextSibling : parent.firstChild;
  const whole = !isPart(dom, last);
  for (const node of nodes) parent.insertBefore(node, next);
  if (nodes.length > 0) {
    first.first ??= nodes[0]!;
    first.last = nodes.at(-1)!;
  }
  if (last.placeholder) first.placeholder = last.placeholder;
  if (whole && last.element !== first.element) {
    const around = last.element.parentElement;
    // What is nested in a list item that goes is the next of its list.
    while (last.element.firstChild) last.element.before(last.element.firstChild);
    last.element.remove();
    dropEmpty(dom, around);
  }
}

/**
 * Takes a node out of its block, and the elements around it that are empty without it:
 * an emphasis of nothing, a link on nothing.
 */
export function pruneFrom(dom: DomText, block: TextBlock, node: ChildNode): void {
  let at: ChildNode = node;
  while (at.parentNode !== block.element && at.parentNode !== dom.root) {
    const parent: ChildNode = at.parentElement!;
    if (Array.from(parent.childNodes).some((child) => child !== at && !isBlank(child))) break;
    if (!isElement(parent)) break;
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
function endsOpen(block: TextBlock): boolean {
  for (const node of nodesOf(block).reverse()) {
    const last = lastShown(node);
    if (last) return isBreak(last);
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
