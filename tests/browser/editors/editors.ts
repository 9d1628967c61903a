/** The editors that the scenarios run in; each has a folder of this name with its page. */

export const EDITORS = [
  'contenteditable',
  'textarea',
  'tinymce',
  'tinymce4',
  'ckeditor5',
  'prosemirror',
  'tiptap',
  'quill',
  'lexical',
  'wangeditor',
] as const;

export type EditorName = (typeof EDITORS)[number];

/** What an editor has in common with no other. */
export interface Traits {
  /** Holds nothing but text. */
  plain?: true;
  /** The undo is the browser's own. */
  nativeUndo?: true;
}

export const TRAITS: Partial<Record<EditorName, Traits>> = {
  contenteditable: { nativeUndo: true },
  textarea: { plain: true, nativeUndo: true },
};
