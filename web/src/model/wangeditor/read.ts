/** A document of wangEditor as text. */

import { OBJECT } from '../../dom/elements.js';
import { ModelWriter, type Block, type Model } from '../blocks.js';
import type { HintKind } from '../../types.js';
import { isText, type Editor, type Path, type SlateElement, type SlateNode } from './types.js';

export interface PathBlock extends Block {
  path: Path;
}

export function readDocument(editor: Editor): Model<PathBlock> {
  const writer = new ModelWriter<PathBlock>();
  const read = (node: SlateElement, path: Path): void => {
    const start = writer.next;
    if (editor.isVoid(node)) writer.add(OBJECT, { path, atom: true });
    else if (holdsText(editor, node)) {
      const cell = node.type === 'table-cell' ? path.join() : undefined;
      const leaves = leavesOf(editor, node, path);
      const block = writer.add(leaves.map(({ text }) => text).join(''), { path, cell });
      for (const leaf of leaves) {
        if (leaf.isCode) writer.hint('code', block.start + leaf.start, block.start + leaf.end);
      }
    } else node.children.forEach((child, i) => read(child as SlateElement, [...path, i]));
    writer.hint(hintOf(node), start);
  };
  editor.children.forEach((child, i) => read(child as SlateElement, [i]));
  return writer.finish();
}

function holdsText(editor: Editor, { children }: SlateElement): boolean {
  const first = children[0];
  return !first || isText(first) || editor.isInline(first);
}

/** A part of a block's text, and where it stands; offsets count from the block's start. */
export interface Leaf {
  path: Path;
  text: string;
  start: number;
  end: number;
  isText: boolean;
  isCode: boolean;
}

export function leavesOf(editor: Editor, block: SlateElement, path: Path): Leaf[] {
  const leaves: Leaf[] = [];
  let length = 0;
  const visit = (node: SlateNode, at: Path): void => {
    if (!isText(node) && !editor.isVoid(node)) {
      node.children.forEach((child, i) => visit(child, [...at, i]));
      return;
    }
    const text = isText(node) ? node.text : OBJECT;
    const [start, end] = [length, length + text.length];
    leaves.push({ path: at, text, start, end, isText: isText(node), isCode: node.code === true });
    length = end;
  };
  block.children.forEach((child, i) => visit(child, [...path, i]));
  return leaves;
}

export function nodeAt(editor: Editor, path: Path): SlateNode {
  let node: SlateNode = editor as unknown as SlateElement;
  for (const index of path) node = (node as SlateElement).children[index]!;
  return node;
}

export const blockAt = (editor: Editor, { path }: PathBlock): SlateElement =>
  nodeAt(editor, path) as SlateElement;

function hintOf({ type }: SlateElement): HintKind | undefined {
  if (/^header\d$/.test(type)) return 'heading';
  if (type === 'list-item' || type === 'todo') return 'list-item';
  if (type === 'table-cell') return 'table-cell';
  if (type === 'pre') return 'code';
  return type === 'blockquote' ? 'quotation' : undefined;
}
