/** Lexical with rich text, lists, links, tables, code, images and history. */

import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { $generateHtmlFromNodes, $generateNodesFromDOM } from '@lexical/html';
import { registerRichText } from '@lexical/rich-text';
import { $getRoot, $insertNodes, createEditor, REDO_COMMAND, UNDO_COMMAND } from 'lexical';
import { nodes } from '../../../../demo/src/editors/lexical_nodes.js';
import { show } from '../fixture.js';
import { clean } from './ten_lines.js';

const editor = createEditor({
  namespace: 'fixture',
  nodes,
  onError: (error) => {
    throw error;
  },
});
const root = document.querySelector<HTMLElement>('#editor')!;
root.contentEditable = 'true';
editor.setRootElement(root);
registerRichText(editor);
const history = createEmptyHistoryState();
registerHistory(editor, history, 300);

show(() => clean(editor), {
  editor,
  setHTML: (html) => {
    const body = new DOMParser().parseFromString(html, 'text/html');
    editor.update(
      () => {
        $getRoot().clear();
        $getRoot().select();
        $insertNodes($generateNodesFromDOM(editor, body));
      },
      { discrete: true, tag: 'history-merge' },
    );
    history.undoStack = [];
    history.redoStack = [];
  },
  html: () => editor.read(() => $generateHtmlFromNodes(editor)),
  undo: () => editor.dispatchCommand(UNDO_COMMAND, undefined),
  redo: () => editor.dispatchCommand(REDO_COMMAND, undefined),
});
