import { CodeHighlightNode, CodeNode } from '@lexical/code';
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { LinkNode } from '@lexical/link';
import { ListItemNode, ListNode } from '@lexical/list';
import { HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text';
import { TableCellNode, TableNode, TableRowNode } from '@lexical/table';
import { attach } from 'jinggao/adapters/lexical';
import { $createParagraphNode, $getRoot, createEditor } from 'lexical';
import { h } from '../dom.js';
import type { OpenEditor } from './editor.js';
import { ImageNode } from './lexical_image.js';

export const open: OpenEditor = (place) => {
  const input = h('div', {
    class: 'prose',
    contenteditable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
  });
  place.replaceChildren(input);
  const editor = createEditor({
    namespace: 'demo',
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
    theme: { text: { bold: 'bold', italic: 'italic', underline: 'underline' } },
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(input);
  const begin = () => {
    $getRoot().append($createParagraphNode());
  };
  editor.update(begin, { discrete: true, tag: 'history-merge' });
  const endings = [
    registerRichText(editor),
    registerHistory(editor, createEmptyHistoryState(), 300),
  ];
  return {
    input,
    attach: (options) => attach(editor, options),
    focus: () => {
      editor.focus();
    },
    close: () => {
      for (const end of endings) end();
      editor.setRootElement(null);
      input.remove();
    },
  };
};
