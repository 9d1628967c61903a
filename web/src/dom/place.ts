/** From offsets in the text to places in the DOM, and back. */

import { elementAt, isText } from './elements.js';
import { firstIndex } from '../sorted.js';
import type { DomText, Piece, TextBlock } from './read.js';

/** Where a range may begin or end. */
export interface Place {
  node: Node;
  offset: number;
}

/** The block that an offset lies in, its end included. */
export function blockAt(dom: DomText, offset: number): TextBlock {
  return dom.blocks[
    Math.max(
      0,
      firstIndex(dom.blocks, ({ end }) => end >= offset),
    )
  ]!;
}

/**
 * The place of an offset: before the character that follows, where `side` is 1; behind the one
 * before it, where it is -1. Always in the block that the offset lies in.
 */
export function placeOf(dom: DomText, offset: number, side: 1 | -1): Place {
  const block = blockAt(dom, offset);
  const before = pieceEndingAt(dom, block, offset);
  const behind = pieceStartingAt(dom, block, offset);
  if (behind && (side === 1 || !before)) {
    const { node, from, start } = behind;
    return isText(node) ? { node, offset: from + offset - start } : beside(node, 0);
  }
  if (before) {
    const { node, from, start } = before;
    return isText(node) ? { node, offset: from + offset - start } : beside(node, 1);
  }
  if (block.placeholder) return beside(block.placeholder, 0);
  return block.first ? beside(block.first, 0) : { node: block.element, offset: 0 };
}

/** The shown piece of `block` with the character before `offset`. */
export function pieceEndingAt(dom: DomText, block: TextBlock, offset: number): Piece | undefined {
  let i = firstIndex(dom.pieces, ({ start }) => start >= offset, block.begin, block.finish) - 1;
  while (i >= block.begin && dom.pieces[i]!.start === dom.pieces[i]!.end) i--;
  return i >= block.begin ? dom.pieces[i] : undefined;
}

/** The shown piece of `block` with the character behind `offset`. */
export function pieceStartingAt(dom: DomText, block: TextBlock, offset: number): Piece | undefined {
  const i = firstIndex(dom.pieces, ({ end }) => end > offset, block.begin, block.finish);
  return i < block.finish ? dom.pieces[i] : undefined;
}

/** The offset of a place; that of the nearest character where it shows none. */
export function offsetOf(dom: DomText, place: Place): number {
  const { pieces } = dom;
  const next = firstIndex(pieces, (piece) => compare(piece, place) >= 0);
  const before = pieces[next - 1];
  if (before && isText(before.node) && before.node === place.node) {
    const within = before.start + place.offset - before.from;
    return Math.min(before.end, within);
  }
  const block = emptyBlockAt(dom, place);
  if (block) return block.start;
  if (!before) return pieces[next]?.start ?? 0;
  const owner = blockAt(dom, before.end);
  const behind = pieces[next];
  return owner.element.contains(place.node) || !behind ? before.end : behind.start;
}

/** Whether a piece begins before (-1), at (0) or behind a place (1). */
function compare(piece: Piece, { node, offset }: Place): number {
  if (piece.node === node && isText(node)) return Math.sign(piece.from - offset);
  if (node.contains(piece.node) && node !== piece.node) {
    let child: Node = piece.node;
    while (child.parentNode !== node) child = child.parentNode!;
    return indexOf(child) >= offset ? 1 : -1;
  }
  return piece.node.compareDocumentPosition(node) & 4 /* following */ ? -1 : 1;
}

function emptyBlockAt(dom: DomText, { node }: Place): TextBlock | undefined {
  const element = elementAt(node);
  if (!element || element === dom.root) return undefined;
  return dom.blocks.find(
    (block) => block.begin === block.finish && block.element.contains(element),
  );
}

const indexOf = (node: Node): number =>
  Array.prototype.indexOf.call(node.parentNode!.childNodes, node);

/** Before (0) or behind (1) a node. */
export const beside = (node: Node, behind: 0 | 1): Place => ({
  node: node.parentNode!,
  offset: indexOf(node) + behind,
});
