/**
 * CKEditor 5.
 *
 *     import { attach } from 'jinggao/adapters/ckeditor5';
 *
 *     const attachment = attach(editor, { cleaner: () => createCleaner() });
 *
 * The adapter takes the editor as it is given and imports nothing of CKEditor, which has another
 * licence: the shapes in ckeditor5/types.ts are all that is known of it.
 */

import type { Attachment, AttachOptions } from '../editing/attach.js';
import { attachmentOf } from '../editing/attachment.js';
import { PasteGate } from '../editing/clip.js';
import { openSession, type CleanPaste } from '../editing/session.js';
import { CKEditor5Port } from '../model/ckeditor5/port.js';
import type { CKEditor5, Editor, PasteData } from '../model/ckeditor5/types.js';

export type { CKEditor5 };

// Behind `high`, when what CKEditor does for Word is done; before `normal`, when pictures are uploaded.
const AFTER_WORD = 500;

/** Cleans what is pasted into `editor`, and reviews its document. */
export function attach(editor: CKEditor5, options: AttachOptions): Attachment {
  const { data, plugins, model } = editor as CKEditor5 & Editor;
  const port = new CKEditor5Port(editor as CKEditor5 & Editor);
  const session = openSession(port, options);
  const gate = new PasteGate(port.element);
  let inserting: CleanPaste | undefined;

  // Pictures of Word's are files of another machine: CKEditor has read them from what stands beside the HTML.
  const transform = (_event: unknown, paste: PasteData): void => {
    const clip =
      paste.method === 'paste' ? gate.clipOf(paste.dataTransfer as DataTransfer) : undefined;
    if (!clip || isInCode(editor as CKEditor5 & Editor)) return;
    const withFiles = clip.html?.includes('file:');
    const clean = session.paste(
      withFiles ? { ...clip, html: data.htmlProcessor.toData(paste.content) } : clip,
    );
    if (!clean) return;
    paste.content = data.htmlProcessor.toView(clean.html);
    inserting = clean;
  };
  const inserted = (): void => {
    const clean = inserting;
    inserting = undefined;
    if (clean) session.inserted(clean);
  };

  const pipeline = plugins.has('ClipboardPipeline') ? plugins.get('ClipboardPipeline') : undefined;
  pipeline?.on('inputTransformation', transform, { priority: AFTER_WORD });
  model.document.on('change:data', inserted);

  return attachmentOf(session, () => {
    pipeline?.off('inputTransformation', transform);
    model.document.off('change:data', inserted);
    gate.dispose();
    port.dispose();
  });
}

function isInCode({ model }: Editor): boolean {
  return model.document.selection.getFirstRange()?.start.parent.name === 'codeBlock';
}
