import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { attach } from 'jinggao/adapters/lexical';
import { $createParagraphNode, $getRoot, createEditor } from 'lexical';
import { h } from '../dom.js';
import type { OpenEditor } from './editor.js';
import { nodes } from './lexical_nodes.js';

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
    nodes,
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
