/** A ProseMirror document as text. */

import { OBJECT } from '../../dom/elements.js';
import { ModelWriter, type Block, type Model } from '../blocks.js';
import type { HintKind } from '../../types.js';
import type { Node } from './types.js';

export interface NodeBlock extends Block {
  node: Node;
  /** The position before the node. */
  pos: number;
}

export function readDocument(doc: Node): Model<NodeBlock> {
  const writer = new ModelWriter<NodeBlock>();
  readChildren(writer, doc, 0, undefined);
  if (writer.next === 0) writer.add('', { node: doc, pos: -1 });
  return writer.finish();
}

function readChildren(
  writer: ModelWriter<NodeBlock>,
  parent: Node,
  inside: number,
  cell: number | undefined,
): void {
  parent.forEach((node, offset) => {
    const pos = inside + offset;
    const start = writer.next;
    const bound = isCell(node) ? pos : cell;
    if (node.isTextblock) readTextblock(writer, node, pos, bound);
    else if (node.isAtom) writer.add(OBJECT, { node, pos, cell: bound, atom: true });
    else readChildren(writer, node, pos + 1, bound);
    writer.hint(hintOf(node), start);
  });
}

function readTextblock(
  writer: ModelWriter<NodeBlock>,
  node: Node,
  pos: number,
  cell: number | undefined,
): void {
  const parts: string[] = [];
  const code: { from: number; to: number }[] = [];
  let length = 0;
  node.forEach((child) => {
    const text = textOf(child);
    parts.push(text);
    if (child.isText && child.marks.some(({ type }) => type.spec.code ?? type.name === 'code')) {
      const last = code.at(-1);
      if (last?.to === length) last.to += text.length;
      else code.push({ from: length, to: length + text.length });
    }
    length += text.length;
  });
  const { start } = writer.add(parts.join(''), { node, pos, cell });
  for (const { from, to } of code) writer.hint('code', start + from, start + to);
}

/** Of an inline node: its text, a line feed for a hard break, one object for all else. */
export function textOf(node: Node): string {
  if (node.isText) return node.text!;
  return /^hard_?break$/i.test(node.type.name) ? '\n' : OBJECT;
}

const isCell = ({ type: { spec } }: Node): boolean => /cell$/.test(spec.tableRole ?? '');

function hintOf(node: Node): HintKind | undefined {
  const { name, spec } = node.type;
  if (spec.code) return 'code';
  if (isCell(node)) return 'table-cell';
  if (name === 'heading') return 'heading';
  if (/^(list|task)_?item$/i.test(name)) return 'list-item';
  return /^block_?quote$/i.test(name) ? 'quotation' : undefined;
}

/** The position of an offset in a block's text, and back. */
export function positionIn({ node, pos }: NodeBlock, offset: number): number {
  let at = pos + 1;
  let left = offset;
  node.forEach((child) => {
    const length = textOf(child).length;
    const within = Math.min(left, length);
    at += child.isText || within < length ? within : child.nodeSize;
    left -= within;
  });
  return at;
}

export function offsetIn({ node, pos }: NodeBlock, position: number): number {
  let left = position - pos - 1;
  let offset = 0;
  node.forEach((child) => {
    if (left <= 0) return;
    offset += child.isText ? Math.min(left, child.nodeSize) : 1;
    left -= child.nodeSize;
  });
  return offset;
}
