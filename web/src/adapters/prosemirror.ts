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
import { openSession, type CleanPaste, type Clip } from '../editing/session.js';
import { ProseMirrorPort } from '../model/prosemirror/port.js';
import type {
  HandlePaste,
  ProseMirrorView,
  Slice,
  View,
  ViewPlugin,
} from '../model/prosemirror/types.js';
import { closeHistory } from '../model/prosemirror/undo.js';

export type { ProseMirrorView };

/** Cleans what is pasted into a view, and reviews its document. */
export function attach(editorView: ProseMirrorView, options: AttachOptions): Attachment {
  const view = editorView as View;
  const port = new ProseMirrorPort(view);
  const session = openSession(port, options);
  const gate = new PasteGate(view.dom);
  let clip: Clip | undefined; // of the paste that is being handled, until it is cleaned
  let cleaned: CleanPaste | undefined; // what became of it, until it is in the document
  let before: unknown; // the document until then

  // The first that is told of a paste. Not what a host pastes by itself: that is over with the event.
  const paste = (_view: unknown, event: ClipboardEvent): boolean => {
    clip = isInCode(view) ? undefined : gate.clipOf(event.clipboardData);
    cleaned = undefined;
    before = view.state.doc;
    queueMicrotask(end);
    return false;
  };
  // Cleaned before ProseMirror has parsed it: so that it parses one, and not both.
  const clean = (): CleanPaste | undefined => {
    cleaned = clip && session.paste(clip);
    clip = undefined;
    return cleaned;
  };
  const handlePaste: HandlePaste = (_view, event, slice) => {
    const inserting = cleaned;
    if (!inserting) return false;
    cleaned = undefined;
    closeHistory(view);
    insert(view, event, slice, handlePaste);
    closeHistory(view);
    session.inserted(inserting);
    return true;
  };
  // Who comes before this plugin may have put it in.
  const end = (): void => {
    if (cleaned && view.state.doc !== before) session.inserted(cleaned);
    clip = cleaned = before = undefined;
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
    props: {
      handleDOMEvents: { paste },
      transformPastedHTML: (html) => clean()?.html ?? html,
      transformPastedText: (text, plain) => (plain ? text : (clean()?.text ?? text)),
      handlePaste,
    },
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

/** As ProseMirror does it, and as whoever comes behind `handled` would have it. */
function insert(view: View, event: ClipboardEvent, slice: Slice, handled: HandlePaste): void {
  let behind = false;
  const taken = view.someProp('handlePaste', (handle) => {
    if (behind) return handle(view, event, slice);
    behind = handle === handled;
    return false;
  });
  if (taken) return;
  const { tr } = view.state;
  const { content, openStart, openEnd } = slice;
  const only = openStart === 0 && openEnd === 0 && content.childCount === 1;
  if (only) tr.replaceSelectionWith(content.firstChild!, false);
  else tr.replaceSelection(slice);
  view.dispatch(tr.scrollIntoView().setMeta('paste', true).setMeta('uiEvent', 'paste'));
}

const isInCode = ({ state: { selection } }: View): boolean =>
  selection.$from.parent.type.spec.code === true;
