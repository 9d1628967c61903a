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

/** In what an editor is unlike the others. */
export interface Traits {
  /** Holds nothing but text. */
  plain?: true;
  /** The undo is the browser's own. */
  nativeUndo?: true;
  /** Takes by itself a time for a paste that grows with the square of its length. */
  square?: true;
}

const TRAITS: Partial<Record<EditorName, Traits>> = {
  contenteditable: { nativeUndo: true },
  textarea: { plain: true, nativeUndo: true },
  wangeditor: { square: true },
};

export const traitsOf = (editor: EditorName): Traits => TRAITS[editor] ?? {};

/** The editor that $EDITOR_UNDER_TEST names, or all. */
export function chosenEditors(): readonly EditorName[] {
  const name = process.env.EDITOR_UNDER_TEST;
  if (!name) return EDITORS;
  const chosen = EDITORS.filter((editor) => editor === name);
  if (chosen.length > 0) return chosen;
  throw new Error(`No editor is called ${name}; there are ${EDITORS.join(', ')}.`);
}
