import type { IDomEditor } from '@wangeditor/editor';
import { createCleaner } from 'jinggao';
import { attach } from 'jinggao/adapters/wangeditor';

export function clean(editor: IDomEditor) {
  // The cleaner is loaded when the editor opens: a paste does not wait.
  const attachment = attach(editor, { cleaner: () => createCleaner(), onTrouble: console.error });
  return attachment; // attachment.review() for the button
}
