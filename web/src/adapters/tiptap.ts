/**
 * Tiptap, 2 and 3. Underneath it is ProseMirror.
 *
 *     import { attach } from 'jinggao/adapters/tiptap';
 *
 *     const attachment = attach(editor, { cleaner: () => createCleaner() });
 */

import type { Attachment, AttachOptions } from '../editing/attach.js';
import { attach as attachToView, type ProseMirrorView } from './prosemirror.js';

/** A live `Editor` of Tiptap's, mounted in an element. */
export interface TiptapEditor {
  // Its own type is that of ProseMirror's view, which says more than is needed here.
  readonly view: object;
}

/** Cleans what is pasted into `editor`, and reviews its document. */
export const attach = (editor: TiptapEditor, options: AttachOptions): Attachment =>
  attachToView(editor.view as ProseMirrorView, options);
