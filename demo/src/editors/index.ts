/** The editors to choose from. Each is loaded when it is chosen. */

import type { OpenEditor } from './editor.js';

export const editors = {
  tiptap: { name: 'Tiptap', load: async () => (await import('./tiptap.js')).open },
  ckeditor5: { name: 'CKEditor 5', load: async () => (await import('./ckeditor5.js')).open },
  tinymce: { name: 'TinyMCE', load: async () => (await import('./tinymce.js')).open },
  wangeditor: { name: 'wangEditor', load: async () => (await import('./wangeditor.js')).open },
  quill: { name: 'Quill', load: async () => (await import('./quill.js')).open },
  lexical: { name: 'Lexical', load: async () => (await import('./lexical.js')).open },
  contenteditable: {
    name: 'contenteditable',
    load: async () => (await import('./contenteditable.js')).open,
  },
  textarea: { name: 'textarea', load: async () => (await import('./textarea.js')).open },
} satisfies Record<string, { name: string; load: () => Promise<OpenEditor> }>;

export type EditorName = keyof typeof editors;

export const isEditorName = (name: string | null): name is EditorName =>
  name !== null && Object.hasOwn(editors, name);
