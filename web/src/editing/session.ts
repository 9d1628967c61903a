/**
 * What an adapter drives: it makes a port of its editor, opens a session, and asks it
 * in the editor's hook for pastes.
 *
 *     const session = openSession(port, options);
 *     // in the hook, synchronously:
 *     const paste = session.paste({ html, text });
 *     if (paste) { insert paste.html in the editor's own way; session.inserted(paste); }
 *     // else: the paste goes in as it came
 */

import type { Attachment, AttachOptions } from './attach.js';
import { OpenedSession } from './opened.js';
import type { EditorPort } from './port.js';

/** What is on the clipboard. */
export interface Clip {
  /** Absent or '' where there is only text. */
  html?: string;
  text: string;
}

/** What is to go in instead. */
export interface CleanPaste {
  /** Blocks of simple HTML: p, h1–h6, ul/ol/li, table, blockquote, pre, a, strong, em, u, s, sub, sup, br, img. */
  readonly html: string;
  /** The same as text, as a port reads it once it is in. */
  readonly text: string;
}

export interface Session extends Attachment {
  /**
   * Cleans a paste: the fixed findings applied, the styles of word processors gone, their meaning
   * kept. Undefined where it is to go in as it came: there is nothing to clean, the
   * cleaner is not ready, or it failed. Never throws. Call it before the document changes.
   */
  paste(clip: Clip): CleanPaste | undefined;
  /** Told when the paste is in the document: it is announced, and can be taken back from now on. */
  inserted(paste: CleanPaste): void;
}

/** Opens a session on an editor. Ends with its `detach`. */
export const openSession = (port: EditorPort, options: AttachOptions): Session =>
  new OpenedSession(port, options);
