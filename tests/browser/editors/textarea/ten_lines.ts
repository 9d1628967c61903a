import { createCleaner } from 'jinggao';
import { attach } from 'jinggao/adapters/textarea';

export function clean(editor: HTMLTextAreaElement) {
  // The cleaner is loaded when the editor opens: a paste does not wait.
  const attachment = attach(editor, { cleaner: () => createCleaner(), onTrouble: console.error });
  return attachment; // attachment.review() for the button
}
