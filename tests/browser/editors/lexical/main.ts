/** Lexical with rich text, lists, links, tables, code, images and history. */

import { CodeHighlightNode, CodeNode } from '@lexical/code';
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { $generateHtmlFromNodes, $generateNodesFromDOM } from '@lexical/html';
import { LinkNode } from '@lexical/link';
import { ListItemNode, ListNode } from '@lexical/list';
import { HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text';
import { TableCellNode, TableNode, TableRowNode } from '@lexical/table';
import { $getRoot, $insertNodes, createEditor, REDO_COMMAND, UNDO_COMMAND } from 'lexical';
import { ImageNode } from '../../../../demo/src/editors/lexical_image.js';
import { show } from '../fixture.js';
import { clean } from './ten_lines.js';

const editor = createEditor({
  namespace: 'fixture',
  nodes: [
    HeadingNode,
    QuoteNode,
    ListNode,
    ListItemNode,
    LinkNode,
    TableNode,
    TableRowNode,
    TableCellNode,
    CodeNode,
    CodeHighlightNode,
    ImageNode,
  ],
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
