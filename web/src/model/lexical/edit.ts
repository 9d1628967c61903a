/** Operations on the blocks of a document of Lexical's. To be called within an update. */

import {
  $copyNode,
  $createLineBreakNode,
  $createTextNode,
  $isElementNode,
  $isRootOrShadowRoot,
  $isTextNode,
  type ElementNode,
  type LexicalNode,
  type TextNode,
} from 'lexical';
import type { Operations } from '../operate.js';
import { $leavesOf, isCell, type Leaf, type NodeBlock } from './read.js';

export class NodeOperations implements Operations<NodeBlock> {
  replace({ node }: NodeBlock, start: number, end: number, insert: string): void {
    if (!$isElementNode(node)) return;
    const leaves = $leavesOf(node);
    const taking = insert === '' ? undefined : anchorOf(leaves, start, end);
    for (const leaf of leaves) {
      if (leaf !== taking && leaf.start < end && leaf.end > start) cut(leaf, start, end);
    }
    if (taking) {
      const from = Math.max(start, taking.start);
      const to = Math.max(from, Math.min(end, taking.end));
      (taking.node as TextNode).spliceText(from - taking.start, to - from, insert);
    } else if (insert !== '') {
      const next = leaves.find((leaf) => leaf.start >= end);
      if (next) next.node.insertBefore($createTextNode(insert));
      else node.append($createTextNode(insert));
    }
  }

  drop({ node }: NodeBlock): void {
    removeWithEmpty(node);
  }

  join(first: NodeBlock, last: NodeBlock, between: readonly NodeBlock[]): void {
    if (!$isElementNode(first.node) || !$isElementNode(last.node)) return;
    first.node.append(...last.node.getChildren());
    for (const block of [...between, last].reverse()) removeWithEmpty(block.node);
  }

  split({ node }: NodeBlock, offset: number): void {
    if (!$isElementNode(node)) return;
    const behind = splitInside(node, offset);
    if (/^code/.test(node.getType())) {
      const broken = $createLineBreakNode();
      if (behind[0]) behind[0].insertBefore(broken);
      else node.append(broken);
      return;
    }
    const block = $copyNode(node);
    node.insertAfter(block, false);
    block.append(...behind);
  }
}

/** The text that takes what is inserted: the first that is replaced, or the one before, or behind. */
function anchorOf(leaves: readonly Leaf[], start: number, end: number): Leaf | undefined {
  const texts = leaves.filter(({ node }) => $isTextNode(node));
  return (
    texts.find((leaf) => leaf.start < end && leaf.end > start) ??
    texts.find((leaf) => leaf.start < start && leaf.end >= start) ??
    texts.find((leaf) => leaf.start === end)
  );
}

function cut({ node, start: from, end: to }: Leaf, start: number, end: number): void {
  if ($isTextNode(node) && (start > from || end < to)) {
    const at = Math.max(start, from);
    node.spliceText(at - from, Math.min(end, to) - at, '');
    return;
  }
  const parent = node.getParent();
  node.remove();
  // A link on nothing goes.
  if ($isElementNode(parent) && parent.isInline() && parent.isEmpty()) parent.remove();
}

/** Takes a node out, and what is empty without it; a cell keeps an empty line, as long as its table is. */
function removeWithEmpty(node: LexicalNode): void {
  const parent = node.getParent();
  if (parent && isCell(parent) && parent.getChildrenSize() === 1) {
    if ($isElementNode(node)) node.clear();
    dropEmptyTable(parent);
    return;
  }
  node.remove();
  if (parent?.isAttached() && parent.isEmpty() && !$isRootOrShadowRoot(parent)) {
    removeWithEmpty(parent);
  }
}

/** The table of a cell goes where nothing is left in it. */
function dropEmptyTable(cell: ElementNode): void {
  const table = cell.getParents().find((node) => node.getType() === 'table');
  if (table && isBlank(table)) table.remove();
}

const isBlank = (node: LexicalNode): boolean =>
  $isElementNode(node) && node.getChildren().every(isBlank);

/** Cuts what stands in `element` at an offset of its text, and returns the nodes behind. */
function splitInside(element: ElementNode, offset: number): LexicalNode[] {
  let length = 0;
  const children = element.getChildren();
  for (let i = 0; i < children.length; i++) {
    const child = children[i]!;
    const size = $isElementNode(child)
      ? $leavesOf(child).reduce((sum, { text }) => sum + text.length, 0)
      : $isTextNode(child)
        ? child.getTextContentSize()
        : 1;
    if (length >= offset) return children.slice(i);
    if (length + size > offset) {
      if ($isTextNode(child)) {
        const [, behind] = child.splitText(offset - length);
        return [behind!, ...children.slice(i + 1)];
      }
      if ($isElementNode(child)) {
        const inside = splitInside(child, offset - length);
        const behind = $copyNode(child);
        child.insertAfter(behind, false);
        behind.append(...inside);
        return [behind, ...children.slice(i + 1)];
      }
    }
    length += size;
  }
  return [];
}
