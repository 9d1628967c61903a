import { Editor } from '@tiptap/core';
import { Image } from '@tiptap/extension-image';
import { TableKit } from '@tiptap/extension-table';
import { StarterKit } from '@tiptap/starter-kit';
import { attach } from 'jinggao/adapters/tiptap';
import type { OpenEditor } from './editor.js';

export const open: OpenEditor = (place) => {
  const editor = new Editor({
    element: place,
    extensions: [StarterKit, Image, TableKit],
    editorProps: { attributes: { class: 'prose' } },
  });
  return {
    input: editor.view.dom,
    attach: (options) => attach(editor, options),
    close: () => {
      editor.destroy();
    },
  };
};
