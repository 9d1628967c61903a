import type { Editor } from '@tiptap/core';
import { createCleaner } from 'jinggao';
import { attach } from 'jinggao/adapters/tiptap';

export function clean(editor: Editor) {
  // The cleaner is loaded when the editor opens: a paste does not wait.
  const attachment = attach(editor, { cleaner: () => createCleaner(), onTrouble: console.error });
  return attachment; // attachment.review() for the button
}
