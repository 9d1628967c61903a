import { createCleaner } from 'jinggao';
import { attach } from 'jinggao/adapters/quill';
import type Quill from 'quill';

export function clean(quill: Quill) {
  const cleaner = createCleaner(); // when the editor opens: a paste does not wait
  const attachment = attach(quill, { cleaner, onTrouble: console.error });
  return { attachment, cleaner }; // attachment.review() for the button
}
