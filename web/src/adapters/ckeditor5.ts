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
import { isText, PasteGate } from '../editing/clip.js';
import { openSession, type CleanPaste, type Clip } from '../editing/session.js';
import { CKEditor5Port } from '../model/ckeditor5/port.js';
import type { CKEditor5, Editor, PasteData } from '../model/ckeditor5/types.js';

export type { CKEditor5 };

// Behind `high`, when what CKEditor does for Word is done; before `normal`, when pictures are uploaded.
const AFTER_WORD = 500;

// Before CKEditor makes its view of what is on the clipboard, at `low`, which is -1000.
const BEFORE_VIEW = -995;

/** Cleans what is pasted into `editor`, and reviews its document. */
export function attach(editor: CKEditor5, options: AttachOptions): Attachment {
  const { data, editing, plugins, model } = editor as CKEditor5 & Editor;
  const port = new CKEditor5Port(editor as CKEditor5 & Editor);
  const session = openSession(port, options);
  const gate = new PasteGate(port.element);
  let inserting: CleanPaste | undefined;
  let seen: object | undefined; // the clipboard that was looked at before CKEditor made a view of it
  let given: unknown; // what it was given instead

  const clipOf = ({ method, dataTransfer }: PasteData): Clip | undefined => {
    if (method !== 'paste' || isInCode(editor as CKEditor5 & Editor)) return undefined;
    return gate.clipOf(dataTransfer as DataTransfer);
  };
  const clean = (paste: PasteData, clip: Clip): void => {
    inserting = session.paste(clip);
    given = undefined;
    if (!inserting) return;
    const { html, text } = inserting;
    given = isText(clip) ? paragraphsOf(editing.view, text) : data.htmlProcessor.toView(html);
    paste.content = given;
  };
  // CKEditor need not make a view that is thrown away. What is one already is of a word processor's.
  const onInput = (_event: unknown, paste: PasteData): void => {
    if (typeof paste.content !== 'string') return;
    const clip = clipOf(paste);
    if (!clip || hasFiles(clip)) return;
    seen = paste.dataTransfer;
    clean(paste, clip);
  };
  // Pictures of Word's are files of another machine: CKEditor has read them from what stands beside the HTML.
  const onView = (_event: unknown, paste: PasteData): void => {
    if (paste.dataTransfer === seen && (!given || paste.content === given)) return;
    const clip = clipOf(paste);
    if (!clip) return;
    clean(
      paste,
      hasFiles(clip) ? { ...clip, html: data.htmlProcessor.toData(paste.content) } : clip,
    );
  };
  const inserted = (): void => {
    const paste = inserting;
    inserting = undefined;
    if (paste) session.inserted(paste);
  };

  const pipeline = plugins.has('ClipboardPipeline') ? plugins.get('ClipboardPipeline') : undefined;
  editing.view.document.on('clipboardInput', onInput, { priority: BEFORE_VIEW });
  pipeline?.on('inputTransformation', onView, { priority: AFTER_WORD });
  model.document.on('change:data', inserted);

  return attachmentOf(session, () => {
    editing.view.document.off('clipboardInput', onInput);
    pipeline?.off('inputTransformation', onView);
    model.document.off('change:data', inserted);
    gate.dispose();
    port.dispose();
  });
}

const hasFiles = ({ html }: Clip): boolean => html?.includes('file:') === true;

/** Made by hand: to parse HTML, and what comes of it again, takes five times as long. */
const paragraphsOf = (view: Editor['editing']['view'], text: string): unknown =>
  view.change((writer) => {
    const lines = text.split('\n').map((line) => line.replace(/^\u00A0|\u00A0$/g, ' '));
    return writer.createDocumentFragment(
      lines.map((line) => writer.createContainerElement('p', {}, [writer.createText(line)])),
    );
  });

function isInCode({ model }: Editor): boolean {
  return model.document.selection.getFirstRange()?.start.parent.name === 'codeBlock';
}
