import type { Editor } from 'ckeditor5';
import { createCleaner } from 'jinggao';
import { attach } from 'jinggao/adapters/ckeditor5';

export function clean(editor: Editor) {
  const cleaner = createCleaner(); // when the editor opens: a paste does not wait
  const attachment = attach(editor, { cleaner, onTrouble: console.error });
  return { attachment, cleaner }; // attachment.review() for the button
}
