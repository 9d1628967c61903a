/** A document of Lexical's as text. To be called within a reading or an update. */

import {
  $getRoot,
  $isDecoratorNode,
  $isElementNode,
  $isLineBreakNode,
  $isTextNode,
  type ElementNode,
  type LexicalNode,
} from 'lexical';
import { OBJECT } from '../../dom/elements.js';
import { ModelWriter, type Block, type Model } from '../blocks.js';
import type { HintKind } from '../../types.js';

export interface NodeBlock extends Block {
  node: LexicalNode;
}

export function $readDocument(): Model<NodeBlock> {
  const writer = new ModelWriter<NodeBlock>();
  const root = $getRoot();
  readChildren(writer, root, undefined);
  if (writer.next === 0) writer.add('', { node: root, atom: true });
  return writer.finish();
}

function readChildren(
  writer: ModelWriter<NodeBlock>,
  parent: ElementNode,
  cell: string | undefined,
): void {
  for (const node of parent.getChildren()) {
    const start = writer.next;
    const bound = isCell(node) ? node.getKey() : cell;
    if (!$isElementNode(node)) writer.add(OBJECT, { node, cell: bound, atom: true });
    else if (holdsBlocks(node)) readChildren(writer, node, bound);
    else readLine(writer, node, bound);
    writer.hint(hintOf(node), start);
  }
}

const holdsBlocks = (node: ElementNode): boolean => {
  const first = node.getFirstChild();
  return first !== null && !isInline(first);
};

const isInline = (node: LexicalNode): boolean =>
  $isElementNode(node) || $isDecoratorNode(node) ? node.isInline() : true;

function readLine(
  writer: ModelWriter<NodeBlock>,
  node: ElementNode,
  cell: string | undefined,
): void {
  const leaves = $leavesOf(node);
  const { start } = writer.add(leaves.map(({ text }) => text).join(''), { node, cell });
  let code: { from: number; to: number } | undefined;
  for (const leaf of leaves) {
    const isCode = $isTextNode(leaf.node) && leaf.node.hasFormat('code');
    if (isCode && code?.to === leaf.start) code.to = leaf.end;
    else {
      if (code) writer.hint('code', start + code.from, start + code.to);
      code = isCode ? { from: leaf.start, to: leaf.end } : undefined;
    }
  }
  if (code) writer.hint('code', start + code.from, start + code.to);
}

/** A part of a line's text, and the node that it stands in; offsets count from the line's start. */
export interface Leaf {
  node: LexicalNode;
  text: string;
  start: number;
  end: number;
}

export function $leavesOf(block: ElementNode): Leaf[] {
  const leaves: Leaf[] = [];
  let length = 0;
  const visit = (node: LexicalNode): void => {
    if ($isElementNode(node)) {
      node.getChildren().forEach(visit);
      return;
    }
    const text = textOf(node);
    leaves.push({ node, text, start: length, end: length + text.length });
    length += text.length;
  };
  block.getChildren().forEach(visit);
  return leaves;
}

function textOf(node: LexicalNode): string {
  if ($isTextNode(node)) return node.getTextContent();
  return $isLineBreakNode(node) ? '\n' : OBJECT;
}

export const isCell = (node: LexicalNode): boolean => node.getType() === 'tablecell';

// By the names that the packages of Lexical give them; what extends one keeps the name's end.
function hintOf(node: LexicalNode): HintKind | undefined {
  const type = node.getType();
  if (/heading$/.test(type)) return 'heading';
  if (/listitem$/.test(type)) return 'list-item';
  if (/tablecell$/.test(type)) return 'table-cell';
  if (/quote$/.test(type)) return 'quotation';
  return /^code(-block)?$/.test(type) ? 'code' : undefined;
}
