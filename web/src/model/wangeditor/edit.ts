/** Operations on the blocks of a document of wangEditor, as operations of Slate. */

import type { Operations } from '../operate.js';
import { blockAt, leavesOf, nodeAt, type Leaf, type PathBlock } from './read.js';
import { isText, type Editor, type Path, type SlateElement, type SlateNode } from './types.js';

export class SlateOperations implements Operations<PathBlock> {
  constructor(readonly editor: Editor) {}

  replace(block: PathBlock, start: number, end: number, insert: string): void {
    const { editor } = this;
    const leaves = leavesOf(editor, blockAt(editor, block), block.path);
    const taking = insert === '' ? undefined : anchorOf(leaves, start, end);
    if (insert !== '' && !taking) return;
    for (const leaf of leaves.reverse()) {
      if (leaf === taking) {
        const offset = Math.max(start, leaf.start) - leaf.start;
        editor.apply({ type: 'insert_text', path: leaf.path, offset, text: insert });
        this.#cut(leaf, start, end, insert.length);
      } else this.#cut(leaf, start, end, 0);
    }
    this.#dropEmptyLinks(block);
  }

  drop({ path }: PathBlock): void {
    let out = path;
    for (;;) {
      const node = nodeAt(this.editor, out) as SlateElement;
      if (node.type === 'table-cell') {
        const [leaf] = leavesOf(this.editor, node, out).slice(-1);
        if (leaf) this.replace({ path: out } as PathBlock, 0, leaf.end, '');
        this.#dropEmptyTable(out);
        return;
      }
      const parent = nodeAt(this.editor, out.slice(0, -1)) as SlateElement;
      if (out.length === 1 || parent.children.length > 1 || parent.type === 'table-cell') break;
      out = out.slice(0, -1);
    }
    this.#remove(out);
  }

  /** The table of a cell goes where nothing is left in it. */
  #dropEmptyTable(cell: Path): void {
    const table = cell.slice(0, -2);
    const node = nodeAt(this.editor, table) as SlateElement;
    if (leavesOf(this.editor, node, table).every(({ text }) => text === '')) this.#remove(table);
  }

  join(first: PathBlock, last: PathBlock, between: readonly PathBlock[]): void {
    const { editor } = this;
    if (first.path.length !== last.path.length) return;
    for (const block of [...between].reverse()) this.drop(block);
    const path = nextOf(first.path);
    const node = nodeAt(editor, path) as SlateElement | undefined;
    if (!node || isText(node)) return;
    const properties: Partial<SlateElement> = { ...node };
    delete properties.children;
    const position = blockAt(editor, first).children.length;
    editor.apply({ type: 'merge_node', path, position, properties });
  }

  split(block: PathBlock, offset: number): void {
    const { editor } = this;
    const node = blockAt(editor, block);
    const leaves = leavesOf(editor, node, block.path);
    if (/^(table-cell|code)$/.test(node.type)) {
      const leaf = anchorOf(leaves, offset, offset);
      if (!leaf) return;
      const at = { path: leaf.path, offset: offset - leaf.start };
      editor.apply({ type: 'insert_text', ...at, text: '\n' });
      return;
    }
    const behind = { ...node, children: sliced(editor, node.children, offset) };
    if (behind.children.length === 0) behind.children = [{ text: '' }];
    editor.apply({ type: 'insert_node', path: nextOf(block.path), node: behind });
    this.replace(block, offset, leaves.at(-1)?.end ?? offset, '');
  }

  #cut(leaf: Leaf, start: number, end: number, inserted: number): void {
    const from = Math.max(start, leaf.start);
    const to = Math.min(end, leaf.end);
    if (to <= from) return;
    if (!leaf.isText) {
      this.#remove(leaf.path);
      return;
    }
    const text = leaf.text.slice(from - leaf.start, to - leaf.start);
    const offset = from - leaf.start + inserted;
    this.editor.apply({ type: 'remove_text', path: leaf.path, offset, text });
  }

  #remove(path: Path): void {
    this.editor.apply({ type: 'remove_node', path, node: nodeAt(this.editor, path) });
  }

  #dropEmptyLinks(block: PathBlock): void {
    const { children } = blockAt(this.editor, block);
    for (let i = children.length - 1; i >= 0; i--) {
      const node = children[i]!;
      if (isText(node) || this.editor.isVoid(node)) continue;
      const path = [...block.path, i];
      if (leavesOf(this.editor, node, path).every(({ text }) => text === '')) this.#remove(path);
    }
  }
}

const nextOf = (path: Path): Path => [...path.slice(0, -1), path.at(-1)! + 1];

/** The text that takes what is inserted: the first that is replaced, or the one before, or behind. */
function anchorOf(leaves: readonly Leaf[], start: number, end: number): Leaf | undefined {
  const texts = leaves.filter((leaf) => leaf.isText);
  return (
    texts.find((leaf) => leaf.start < end && leaf.end > start) ??
    texts.find((leaf) => leaf.start < start && leaf.end >= start) ??
    texts.find((leaf) => leaf.start === end)
  );
}

/** Copies of what stands behind an offset of the nodes' text. */
function sliced(editor: Editor, nodes: readonly SlateNode[], offset: number): SlateNode[] {
  const out: SlateNode[] = [];
  let length = 0;
  for (const node of nodes) {
    const from = length;
    const leaves = isText(node) || editor.isVoid(node) ? [] : leavesOf(editor, node, []);
    length += isText(node) ? node.text.length : editor.isVoid(node) ? 1 : (leaves.at(-1)?.end ?? 0);
    if (length <= offset) continue;
    if (from >= offset) out.push(structuredClone(node));
    else if (isText(node)) out.push({ ...node, text: node.text.slice(offset - from) });
    else out.push({ ...node, children: sliced(editor, node.children, offset - from) });
  }
  return out;
}
