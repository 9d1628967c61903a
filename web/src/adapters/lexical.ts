/**
 * Lexical.
 *
 *     import { attach } from 'jinggao/adapters/lexical';
 *
 *     const attachment = attach(editor, { cleaner: () => createCleaner() });
 *
 * `lexical` itself is imported, as its functions work on the document that is being read or updated
 * at the moment: the host's own copy of it, an optional peer dependency.
 */

import {
  $addUpdateTag,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  PASTE_COMMAND,
  type LexicalEditor,
} from 'lexical';
import type { Attachment, AttachOptions } from '../editing/attach.js';
import { attachmentOf } from '../editing/attachment.js';
import { PasteGate } from '../editing/clip.js';
import { openSession } from '../editing/session.js';
import { LexicalPort } from '../model/lexical/port.js';
import { transferOf } from '../model/transfer.js';

/** Cleans what is pasted into `editor`, and reviews its document. */
export function attach(editor: LexicalEditor, options: AttachOptions): Attachment {
  const port = new LexicalPort(editor);
  const session = openSession(port, options);
  let gate: PasteGate | undefined;
  let inserting = false;

  const unroot = editor.registerRootListener((root) => {
    gate?.dispose();
    gate = root ? new PasteGate(root) : undefined;
  });
  const unpaste = editor.registerCommand(
    PASTE_COMMAND,
    (event) => {
      const data = 'clipboardData' in event ? event.clipboardData : null;
      const clip = inserting ? undefined : gate?.clipOf(data);
      if (!clip || $isInCode()) return false;
      const paste = session.paste(clip);
      if (!paste) return false;
      event.preventDefault();
      inserting = true;
      try {
        $addUpdateTag('history-push');
        // Whoever inserts what is pasted here does so with this one.
        editor.dispatchCommand(
          PASTE_COMMAND,
          eventWith(event as ClipboardEvent, transferOf(paste)),
        );
      } finally {
        inserting = false;
      }
      queueMicrotask(() => {
        session.inserted(paste);
      });
      return true;
    },
    COMMAND_PRIORITY_HIGH,
  );

  return attachmentOf(session, () => {
    unpaste();
    unroot();
    gate?.dispose();
    port.dispose();
  });
}

function $isInCode(): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return false;
  const node = selection.anchor.getNode();
  return [node, ...node.getParents()].some((each) => /^code(-block)?$/.test(each.getType()));
}

/** The event with something else on the clipboard. */
function eventWith(event: ClipboardEvent, clipboardData: DataTransfer): ClipboardEvent {
  const made = new ClipboardEvent('paste', { clipboardData, cancelable: true });
  if (made.clipboardData === clipboardData || made.clipboardData?.getData('text/html')) return made;
  return Object.create(event, {
    clipboardData: { value: clipboardData },
    target: { value: event.target },
    preventDefault: { value: () => undefined },
    stopPropagation: { value: () => undefined },
  }) as ClipboardEvent;
}
