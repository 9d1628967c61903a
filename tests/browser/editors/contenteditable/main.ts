/** A plain contenteditable, with the browser's own undo. */

import { show } from '../fixture.js';
import { clean } from './ten_lines.js';

const editor = document.querySelector<HTMLElement>('#editor')!;
editor.contentEditable = 'true';
document.execCommand('defaultParagraphSeparator', false, 'p');
editor.innerHTML = '<p><br></p>';

show(() => clean(editor), {
  editor,
  setHTML: (html) => {
    editor.innerHTML = html.replace('<p></p>', '<p><br></p>');
  },
  html: () => editor.innerHTML,
  undo: () => {
    document.execCommand('undo');
  },
  redo: () => {
    document.execCommand('redo');
  },
});
