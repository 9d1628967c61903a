import { createCleaner } from 'jinggao';
import { attach } from 'jinggao/adapters/prosemirror';
import type { EditorView } from 'prosemirror-view';

export function clean(view: EditorView) {
  const cleaner = createCleaner(); // when the editor opens: a paste does not wait
  const attachment = attach(view, { cleaner, onTrouble: console.error });
  return { attachment, cleaner }; // attachment.review() for the button
}
