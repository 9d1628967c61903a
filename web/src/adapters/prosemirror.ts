/**
 * ProseMirror.
 *
 *     import { attach } from 'jinggao/adapters/prosemirror';
 *
 *     const attachment = attach(view, { cleaner: () => createCleaner() });
 *
 * Nothing of ProseMirror is imported: the view brings all there is to it. The paste is taken in
 * a plugin of the view's own, beside those of its state, so that the state stays the host's.
 */

import type { Attachment, AttachOptions } from '../editing/attach.js';
import { attachmentOf } from '../editing/attachment.js';
import { PasteGate } from '../editing/clip.js';
import { openSession } from '../editing/session.js';
import { ProseMirrorPort } from '../model/prosemirror/port.js';
import type { ProseMirrorView, View, ViewPlugin } from '../model/prosemirror/types.js';
import { closeHistory } from '../model/prosemirror/undo.js';

export type { ProseMirrorView };

/** Cleans what is pasted into a view, and reviews its document. */
export function attach(editorView: ProseMirrorView, options: AttachOptions): Attachment {
  const view = editorView as View;
  const port = new ProseMirrorPort(view);
  const session = openSession(port, options);
  const gate = new PasteGate(view.dom);
  let inserting = false;

  const handlePaste = (_view: unknown, event: ClipboardEvent): boolean => {
    const clip = inserting ? undefined : gate.clipOf(event.clipboardData);
    if (!clip || isInCode(view)) return false;
    const paste = session.paste(clip);
    if (!paste) return false;
    inserting = true;
    try {
      closeHistory(view);
      if (!view.pasteHTML(paste.html, event)) return false;
      closeHistory(view);
    } finally {
      inserting = false;
    }
    session.inserted(paste);
    return true;
  };

  const plugin: ViewPlugin = {
    key: 'jinggao$',
    spec: {
      view: () => ({
        update: (_view, before) => {
          port.updated(before);
        },
      }),
    },
    props: { handlePaste },
    getState: () => undefined,
  };
  view.setProps({ plugins: [plugin, ...(view.props.plugins ?? [])] });

  return attachmentOf(session, () => {
    gate.dispose();
    if (!view.isDestroyed) {
      view.setProps({ plugins: (view.props.plugins ?? []).filter((other) => other !== plugin) });
    }
    port.dispose();
  });
}

const isInCode = ({ state: { selection } }: View): boolean =>
  selection.$from.parent.type.spec.code === true;
