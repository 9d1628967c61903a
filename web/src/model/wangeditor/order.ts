/**
 * Slate's order of nodes, kept as Slate does in its own transforms: after all operations of a
 * change, not after each of them, when paths would move under the hands of the next.
 */

import {
  isText,
  type Editor,
  type Path,
  type SlateElement,
  type SlateNode,
  type SlateText,
} from './types.js';

/** Runs `act` without Slate's putting things in order; then has it do so. */
export function inOrder(editor: Editor, act: () => void): void {
  const own = Object.hasOwn(editor, 'normalizeNode');
  const { normalizeNode } = editor;
  editor.normalizeNode = () => undefined;
  try {
    act();
  } finally {
    if (own) editor.normalizeNode = normalizeNode;
    else Reflect.deleteProperty(editor, 'normalizeNode');
  }
  // What has been touched is looked at again where something is done to it, be it nothing.
  for (const path of outOfOrder(editor, editor.children, []).reverse()) {
    editor.apply({ type: 'set_node', path, properties: {}, newProperties: {} });
  }
}

/** The elements with two texts side by side, or with objects at an edge or beside each other. */
function outOfOrder(editor: Editor, nodes: readonly SlateNode[], path: Path): Path[] {
  return nodes.flatMap((node, i) => {
    if (isText(node)) return [];
    const at = [...path, i];
    const inside = outOfOrder(editor, node.children, at);
    return isOutOfOrder(editor, node) ? [at, ...inside] : inside;
  });
}

function isOutOfOrder(editor: Editor, { children }: SlateElement): boolean {
  if (children.length === 0) return true;
  const first = children[0]!;
  if (!isText(first) && !editor.isInline(first)) return false;
  return children.some((node, i) => {
    const next = children[i + 1];
    if (!isText(node)) return i === 0 || !next || !isText(next);
    return (
      next !== undefined &&
      isText(next) &&
      (node.text === '' || next.text === '' || alike(node, next))
    );
  });
}

function alike(one: SlateText, other: SlateText): boolean {
  const marksOf = (node: SlateText) => JSON.stringify(Object.entries({ ...node, text: '' }).sort());
  return marksOf(one) === marksOf(other);
}
