/** A textarea, with the browser's own undo. Of HTML it holds the text. */

import { show } from '../fixture.js';
import { readMeaning } from '../meaning.js';
import { clean } from './ten_lines.js';

const editor = document.createElement('textarea');
editor.rows = 20;
editor.cols = 80;
document.querySelector('#editor')!.replaceWith(editor);

show(() => clean(editor), {
  editor,
  setHTML: (html) => {
    editor.value = readMeaning(html).text;
  },
  html: () => editor.value,
  undo: () => {
    document.execCommand('undo');
  },
  redo: () => {
    document.execCommand('redo');
  },
});
