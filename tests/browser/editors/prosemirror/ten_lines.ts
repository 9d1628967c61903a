import { createCleaner } from 'jinggao';
import { attach } from 'jinggao/adapters/prosemirror';
import type { EditorView } from 'prosemirror-view';

export function clean(view: EditorView) {
  // The cleaner is loaded when the editor opens: a paste does not wait.
  const attachment = attach(view, { cleaner: () => createCleaner(), onTrouble: console.error });
  return attachment; // attachment.review() for the button
}
