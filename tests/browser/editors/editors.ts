/** The editors that the scenarios run in; each has a folder of this name with its page. */

export const EDITORS = [
  'prosemirror',
  'tiptap',
  'quill',
  'lexical',
  'wangeditor',
  'ckeditor5',
] as const;

export type EditorName = (typeof EDITORS)[number];
