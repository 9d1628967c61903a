import { createCleaner } from 'jinggao';
import { attach } from 'jinggao/adapters/quill';
import type Quill from 'quill';

export function clean(quill: Quill) {
  // The cleaner is loaded when the editor opens: a paste does not wait.
  const attachment = attach(quill, { cleaner: () => createCleaner(), onTrouble: console.error });
  return attachment; // attachment.review() for the button
}
