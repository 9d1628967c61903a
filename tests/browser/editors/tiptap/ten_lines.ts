import type { Editor } from '@tiptap/core';
import { createCleaner } from 'jinggao';
import { attach } from 'jinggao/adapters/tiptap';

export function clean(editor: Editor) {
  const cleaner = createCleaner(); // when the editor opens: a paste does not wait
  const attachment = attach(editor, { cleaner, onTrouble: console.error });
  return { attachment, cleaner }; // attachment.review() for the button
}
