/** Operations on the blocks of a ProseMirror document, in one transaction. */

import type { Operations } from '../operate.js';
import { positionIn, type NodeBlock } from './read.js';
import type { Mark, Node, State, Transaction } from './types.js';

export class TransactionOperations implements Operations<NodeBlock> {
  constructor(
    readonly tr: Transaction,
    readonly schema: State['schema'],
  ) {}

  replace(block: NodeBlock, start: number, end: number, insert: string): void {
    const from = positionIn(block, start);
    const to = positionIn(block, end);
    if (insert === '') this.tr.delete(from, to);
    else this.tr.replaceWith(from, to, this.schema.text(insert, this.#marksOf(from, to)));
  }

  drop({ pos }: NodeBlock): void {
    let at = this.tr.doc.resolve(pos);
    const { nodeSize } = at.nodeAfter!;
    let from = pos;
    let to = pos + nodeSize;
    while (at.depth > 0 && at.parent.childCount === 1) {
      if (/cell$/.test(at.parent.type.spec.tableRole ?? '')) {
        this.tr.delete(pos + 1, pos + nodeSize - 1);
        this.#dropEmptyTable(pos);
        return;
      }
      from = at.before();
      to = at.after();
      at = this.tr.doc.resolve(from);
    }
    const index = at.index();
    const { parent } = at;
    if (parent.canReplace(index, index + 1) || parent.childCount !== 2) this.tr.delete(from, to);
    // A list item that would begin with the list nested in it: what is nested takes its place.
    else this.tr.replaceWith(at.before(), at.after(), lastOf(parent).content);
  }

  /** The table around a position goes where nothing is left in it. */
  #dropEmptyTable(pos: number): void {
    const at = this.tr.doc.resolve(pos);
    for (let { depth } = at; depth > 0; depth--) {
      const node = at.node(depth);
      if (node.type.spec.tableRole !== 'table') continue;
      if (isBlank(node)) this.tr.delete(at.before(depth), at.after(depth));
      return;
    }
  }

  join(first: NodeBlock, last: NodeBlock, between: readonly NodeBlock[]): void {
    const end = first.pos + first.node.nodeSize - 1;
    const at = this.tr.doc.resolve(last.pos);
    const only = at.parent.childCount === 1;
    if (only || at.parent.canReplace(at.index(), at.index() + 1)) {
      this.tr.delete(end, last.pos + 1);
      return;
    }
    const { content } = at.nodeAfter!;
    for (const block of [...between, last].reverse()) this.drop(block);
    this.tr.replaceWith(end, end, content);
  }

  split(block: NodeBlock, offset: number): void {
    const at = positionIn({ ...block, node: this.tr.doc.resolve(block.pos).nodeAfter! }, offset);
    if (block.node.type.spec.code) this.tr.replaceWith(at, at, this.schema.text('\n'));
    else this.tr.split(at);
  }

  /** Those of the first text that is replaced; of what stands before, where none is. */
  #marksOf(from: number, to: number): readonly Mark[] {
    let at = this.tr.doc.resolve(from);
    while (at.pos < to && at.nodeAfter && !at.nodeAfter.isText) {
      at = this.tr.doc.resolve(at.pos + at.nodeAfter.nodeSize);
    }
    return at.pos < to && at.nodeAfter ? at.nodeAfter.marks : this.tr.doc.resolve(from).marks();
  }
}

function isBlank(node: Node): boolean {
  let blank = !node.isLeaf;
  node.forEach((child) => {
    blank &&= isBlank(child);
  });
  return blank;
}

function lastOf(parent: Node): Node {
  let last: Node = parent;
  parent.forEach((child) => {
    last = child;
  });
  return last;
}
