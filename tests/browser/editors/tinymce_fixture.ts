/** What the pages of both TinyMCE have in common. */

import type { Editor } from 'tinymce';
import { show } from './fixture.js';
import { clean } from './tinymce/ten_lines.js';

export function showTinyMCE(editor: Editor): void {
  show(() => clean(editor), {
    editor,
    setHTML: (html) => {
      editor.setContent(html);
      editor.undoManager.clear();
      editor.undoManager.add();
    },
    html: () => editor.getContent(),
    content: () => editor.getBody(),
    // As at a click: 4.9 takes the character away that held the caret at the edge of code, and
    // would otherwise do so within a paste, which then goes to the beginning of it.
    placed: () => {
      editor.nodeChanged();
    },
    undo: () => {
      editor.undoManager.undo();
    },
    redo: () => {
      editor.undoManager.redo();
    },
  });
}
