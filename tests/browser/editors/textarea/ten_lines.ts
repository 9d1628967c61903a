import { createCleaner } from 'jinggao';
import { attach } from 'jinggao/adapters/textarea';

export function clean(editor: HTMLTextAreaElement) {
  const cleaner = createCleaner(); // when the editor opens: a paste does not wait
  const attachment = attach(editor, { cleaner, onTrouble: console.error });
  return { attachment, cleaner }; // attachment.review() for the button
}
