/** What pastes into an element that is typed into as it is, where the browser itself would insert them. */

import type { Attachment, AttachOptions } from './attach.js';
import { attachmentOf } from './attachment.js';
import { PasteGate } from './clip.js';
import type { EditorPort } from './port.js';
import { openSession, type CleanPaste } from './session.js';

/** An element that pastes go into. */
export interface ElementPort extends EditorPort {
  /** Whether what is pasted now may be cleaned. */
  accepts(): boolean;
  /** Replaces the selection, with the caret behind it; false where the browser is to insert what came. */
  insert(paste: CleanPaste): boolean;
  dispose(): void;
}

/** Cleans what is pasted into the element of a port. */
export function attachTo(port: ElementPort, options: AttachOptions): Attachment {
  const { element } = port;
  const session = openSession(port, options);
  const gate = new PasteGate(element);
  const onPaste = (event: ClipboardEvent) => {
    const clip = gate.clipOf(event.clipboardData);
    if (event.defaultPrevented || !clip || !port.accepts()) return;
    const paste = session.paste(clip);
    if (!paste || !port.insert(paste)) return;
    event.preventDefault();
    session.inserted(paste);
  };
  element.addEventListener('paste', onPaste);
  return attachmentOf(session, () => {
    element.removeEventListener('paste', onPaste);
    gate.dispose();
    port.dispose();
  });
}
