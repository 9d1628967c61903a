/** What a Lexical editor is to the cleaner. */

import {
  $createRangeSelection,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  $setSelection,
  type LexicalEditor,
  type PointType,
} from 'lexical';
import { applied, carried } from '../../editing/changes.js';
import type { Change } from '../../editing/port.js';
import { indexAt, type Model } from '../blocks.js';
import { operate } from '../operate.js';
import { ModelPort } from '../port.js';
import type { Span } from '../../types.js';
import { NodeOperations } from './edit.js';
import { $leavesOf, $readDocument, type NodeBlock } from './read.js';

export class LexicalPort extends ModelPort<NodeBlock> {
  readonly #editor: LexicalEditor;

  constructor(editor: LexicalEditor) {
    super();
    this.#editor = editor;
  }

  get element(): HTMLElement {
    return this.root() ?? document.body;
  }

  focus(): void {
    this.#editor.focus();
  }

  onChange(listener: () => void): () => void {
    return this.#editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
      if (dirtyElements.size > 0 || dirtyLeaves.size > 0) listener();
    });
  }

  protected root(): HTMLElement | undefined {
    return this.#editor.getRootElement() ?? undefined;
  }

  protected model(): Model<NodeBlock> {
    return this.#current().read($readDocument);
  }

  protected editable(): boolean {
    return this.#editor.isEditable();
  }

  protected selection(model: Model<NodeBlock>): Span | undefined {
    const ends = this.#current().read(() => $endsOf(model));
    if (!ends) return undefined;
    const { anchor, focus } = ends;
    return { start: Math.min(anchor, focus), end: Math.max(anchor, focus) };
  }

  protected edit(model: Model<NodeBlock>, changes: readonly Change[]): void {
    this.#editor.update(
      () => {
        const ends = $endsOf(model);
        operate(model, changes, new NodeOperations());
        if (!ends) return;
        const after = $readDocument();
        // Where a block could not be joined or split as asked, the caret is where Lexical left it.
        if (after.text !== applied(model.text, changes)) return;
        $select(after, carried(ends.anchor, changes, 1), carried(ends.focus, changes, 1));
      },
      // By their text: both are constants of Lexical's since 0.12, and others pass the tags on.
      { discrete: true, tag: 'history-push' },
    );
  }

  protected select(_model: Model<NodeBlock>, { start, end }: Span): void {
    this.#editor.update(() => $select($readDocument(), start, end), { discrete: true });
  }

  /** What has been updated but is not rendered yet is the document too. */
  #current(): ReturnType<LexicalEditor['getEditorState']> {
    return this.#editor._pendingEditorState ?? this.#editor.getEditorState();
  }
}

function $endsOf(model: Model<NodeBlock>): { anchor: number; focus: number } | undefined {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return undefined;
  return { anchor: $offsetOf(model, selection.anchor), focus: $offsetOf(model, selection.focus) };
}

function $offsetOf({ blocks }: Model<NodeBlock>, point: PointType): number {
  const { key, offset } = point;
  for (const { node, start, end, atom } of blocks) {
    if (atom || !$isElementNode(node)) continue;
    if (node.getKey() === key) return start + lengthBefore(node, offset);
    const leaf = $leavesOf(node).find((each) => each.node.getKey() === key);
    if (leaf) return Math.min(end, start + leaf.start + offset);
  }
  const node = point.getNode();
  const child = $isElementNode(node) ? node.getChildAtIndex(offset) : null;
  const within = blocks.filter((block) =>
    [block.node, ...block.node.getParents()].some((each) => each.is(child ?? node)),
  );
  return (child ? within[0]?.start : within.at(-1)?.end) ?? 0;
}

function lengthBefore(node: Parameters<typeof $leavesOf>[0], children: number): number {
  const before = new Set(
    node
      .getChildren()
      .slice(0, children)
      .map((child) => child.getKey()),
  );
  let length = 0;
  for (const leaf of $leavesOf(node)) {
    const top = [leaf.node, ...leaf.node.getParents()].find((each) => each.getParent()?.is(node));
    if (top && before.has(top.getKey())) length = leaf.end;
  }
  return length;
}

function $select(model: Model<NodeBlock>, anchor: number, focus: number): void {
  const selection = $createRangeSelection();
  const from = $pointOf(model, anchor);
  const to = $pointOf(model, focus);
  selection.anchor.set(...from);
  selection.focus.set(...to);
  $setSelection(selection);
}

function $pointOf(
  { blocks }: Model<NodeBlock>,
  offset: number,
): [key: string, offset: number, type: 'text' | 'element'] {
  const { node, start } = blocks[indexAt(blocks, offset)]!;
  const within = offset - start;
  if (!$isElementNode(node)) {
    const parent = node.getParentOrThrow();
    return [parent.getKey(), node.getIndexWithinParent() + Math.min(within, 1), 'element'];
  }
  const leaves = $leavesOf(node);
  const leaf =
    leaves.find((each) => $isTextNode(each.node) && each.start <= within && each.end >= within) ??
    leaves.find((each) => each.end >= within);
  if (!leaf) return [node.getKey(), 0, 'element'];
  if ($isTextNode(leaf.node)) return [leaf.node.getKey(), within - leaf.start, 'text'];
  const parent = leaf.node.getParentOrThrow();
  const behind = within > leaf.start ? 1 : 0;
  return [parent.getKey(), leaf.node.getIndexWithinParent() + behind, 'element'];
}
