/** What the pages of both TinyMCE have in common. */

import type { Attachment } from '../../../web/src/editing/attach.js';
import type { Editor } from 'tinymce';
import { show } from './fixture.js';

interface Cleaned {
  attachment: Attachment;
  cleaner: Promise<unknown>;
}

export function showTinyMCE(editor: Editor, { attachment, cleaner }: Cleaned): void {
  show(attachment, cleaner, {
    editor,
    setHTML: (html) => {
      editor.setContent(html);
      editor.undoManager.clear();
      editor.undoManager.add();
    },
    html: () => editor.getContent(),
    content: () => editor.getBody(),
    undo: () => {
      editor.undoManager.undo();
    },
    redo: () => {
      editor.undoManager.redo();
    },
  });
}
