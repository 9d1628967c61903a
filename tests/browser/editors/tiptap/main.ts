/** Tiptap with its starter kit, images and tables. */

import { Editor } from '@tiptap/core';
import { Image } from '@tiptap/extension-image';
import { TableKit } from '@tiptap/extension-table';
import { StarterKit } from '@tiptap/starter-kit';
import { show } from '../fixture.js';
import { clean } from './ten_lines.js';

const editor = new Editor({
  element: document.querySelector('#editor')!,
  extensions: [StarterKit, Image.configure({ allowBase64: true }), TableKit],
});

show(() => clean(editor), {
  editor,
  setHTML: (html) => {
    editor.chain().setMeta('addToHistory', false).setContent(html).run();
  },
  html: () => editor.getHTML(),
  undo: () => editor.commands.undo(),
  redo: () => editor.commands.redo(),
});
