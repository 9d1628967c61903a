/**
 * Quill 2. Nothing of it is imported.
 *
 *     import { attach } from 'jinggao/adapters/quill';
 *
 *     const attachment = attach(quill, { cleaner: () => createCleaner() });
 */

import type { Attachment, AttachOptions } from '../editing/attach.js';
import { attachmentOf } from '../editing/attachment.js';
import { isText, PasteGate } from '../editing/clip.js';
import { openSession } from '../editing/session.js';
import { overridden } from '../model/override.js';
import { QuillPort } from '../model/quill/port.js';
import type { Quill, QuillEditor } from '../model/quill/types.js';

export type { QuillEditor };

/** Cleans what is pasted into `editor`, and reviews its document. */
export function attach(editor: QuillEditor, options: AttachOptions): Attachment {
  const quill = editor as Quill;
  const port = new QuillPort(quill);
  const session = openSession(port, options);
  const gate = new PasteGate(quill.root);

  const unpaste = overridden(quill.clipboard, 'onPaste', (onPaste) => (range, given) => {
    const clip = { html: given.html ?? '', text: given.text ?? '' };
    const inCode = quill.getFormat(range.index)['code-block'] !== undefined;
    const paste = inCode || gate.letsBy(clip) ? undefined : session.paste(clip);
    if (!paste) {
      onPaste(range, given);
      return;
    }
    const { html, text } = paste;
    port.asStep(() => {
      // Its lines are paragraphs: of text it need not make HTML, and text takes the format of its place.
      onPaste(range, isText(clip) ? { text } : { html, text });
    });
    session.inserted(paste);
  });

  return attachmentOf(session, () => {
    unpaste();
    gate.dispose();
    port.dispose();
  });
}
