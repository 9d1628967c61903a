/**
 * TinyMCE, from 4.9, which is WordPress's classic editor, to 8; in an iframe or inline.
 *
 *     import { attach } from 'jinggao/adapters/tinymce';
 *
 *     tinymce.init({ selector: '#editor', setup: (editor) => attach(editor, { cleaner: () => createCleaner() }) });
 *
 * Nothing of TinyMCE is imported: the host passes its editor.
 */

import { applyChanges } from '../dom/apply.js';
import { DomView } from '../dom/port.js';
import type { Attachment, AttachOptions } from '../editing/attach.js';
import { attachmentOf } from '../editing/attachment.js';
import { carried } from '../editing/changes.js';
import { PasteGate } from '../editing/clip.js';
import type { Change, EditorPort, Mark, Reading } from '../editing/port.js';
import { openSession, type Clip } from '../editing/session.js';
import { withinParagraph } from '../paste/single.js';
import type { Span } from '../types.js';

/** What is used of a TinyMCE editor; all of it is in 4.9 as in 8. */
export interface TinyEditor {
  readonly initialized?: boolean;
  getBody(): HTMLElement;
  getContainer(): HTMLElement;
  execCommand(command: string, ui: boolean, value: unknown): unknown;
  focus(skipFocus?: boolean): void;
  nodeChanged(): void;
  // Any: what a host's editor takes is more than what is known here.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  on(name: string, listener: (event: any) => void, prepend?: boolean): unknown;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  off(name: string, listener: (event: any) => void): unknown;
  queryCommandState(command: string): boolean;
  queryCommandSupported(command: string): boolean;
  readonly selection: { getNode(): Element };
  readonly undoManager: { add(): unknown; transact(change: () => void): unknown };
}

interface PastePreProcess {
  content: string;
  internal?: boolean;
  isDefaultPrevented?(): boolean;
}

/** Cleans what is pasted into `editor`, and reviews what stands in it. May be called in `setup`. */
export function attach(editor: TinyEditor, options: AttachOptions): Attachment {
  const port = new TinyPort(editor);
  const session = openSession(port, options);
  let gate: PasteGate | undefined;
  // What is to be cleaned, before TinyMCE's own filters. Looked at once: TinyMCE processes it after the keys are up.
  let clip: Clip | undefined;
  let seen = false; // the paste that is processed had an event

  const onInit = () => {
    gate = new PasteGate(editor.getBody());
  };
  const onPaste = (event: ClipboardEvent) => {
    clip = gate?.clipOf(event.clipboardData);
    seen = true;
    if (!clip || options.paste === false || !isLines(event)) return;
    if (!editor.queryCommandSupported(INSERT)) return; // 4.9 without its paste plugin
    event.preventDefault();
    const { text } = clip;
    // Behind TinyMCE's own listener: in 4.9 the selection is elsewhere until then.
    queueMicrotask(() => {
      editor.execCommand(INSERT, false, { text });
      editor.getBody().dispatchEvent(new InputEvent('input', PASTED));
    });
  };
  const onPreProcess = (event: PastePreProcess) => {
    const own = seen ? clip : { html: event.content, text: '' };
    [clip, seen] = [undefined, false];
    if (!own || event.internal || event.isDefaultPrevented?.()) return;
    if (editor.selection.getNode().closest('pre, code')) return;
    const asText = own.text !== '' && editor.queryCommandState('mceTogglePlainTextPaste');
    const paste = session.paste(asText ? { text: own.text } : own);
    if (!paste) return;
    event.content = withinParagraph(paste.html);
    // TinyMCE inserts it right after this event.
    queueMicrotask(() => {
      session.inserted(paste);
    });
  };
  const listeners = {
    init: onInit,
    paste: onPaste,
    PastePreProcess: onPreProcess,
  };
  for (const [name, listener] of Object.entries(listeners)) editor.on(name, listener, true);
  if (editor.initialized) onInit();

  return attachmentOf(session, () => {
    for (const [name, listener] of Object.entries(listeners)) editor.off(name, listener);
    gate?.dispose();
    port.dispose();
  });
}

// TinyMCE's own, which it calls with what stands on a clipboard.
const INSERT = 'mceInsertClipboardContent';

// What a browser tells the page of a paste.
const PASTED: InputEventInit = { bubbles: true, inputType: 'insertFromPaste' };

/**
 * Whether there are lines of text on a clipboard, and nothing else. By itself TinyMCE lets the browser paste
 * them into a place of its own first, a line a block, and then looks at the text alone: for 180 lines that
 * takes 60 ms of 80.
 */
const isLines = ({ clipboardData, defaultPrevented }: ClipboardEvent): boolean =>
  !defaultPrevented &&
  Array.from(clipboardData!.types).every((type) => type === 'text/plain') &&
  clipboardData!.getData('text/plain').includes('\n');

class TinyPort implements EditorPort {
  readonly #editor: TinyEditor;
  readonly #view: DomView;

  constructor(editor: TinyEditor) {
    this.#editor = editor;
    this.#view = new DomView(() => editor.getBody());
  }

  get element(): HTMLElement {
    return this.#editor.getContainer();
  }

  read(): Reading {
    return this.#view.read();
  }

  change(reading: Reading, changes: readonly Change[]): boolean {
    const dom = this.#view.dom();
    if (dom.text !== reading.text) return false;
    this.#editor.undoManager.add(); // what was typed until now is a step of its own
    this.#editor.undoManager.transact(() => {
      this.#view.keepSelection(
        dom,
        (offset) => carried(offset, changes, 1),
        () => {
          applyChanges(dom, changes);
        },
      );
    });
    this.#editor.nodeChanged();
    return true;
  }

  mark(reading: Reading, marks: readonly Mark[]): void {
    this.#view.mark(reading, marks);
  }

  reveal(span: Span, select = false): void {
    this.#view.reveal(span, select);
  }

  focus(): void {
    this.#editor.focus();
  }

  onChange(listener: () => void): () => void {
    let observer: MutationObserver | undefined;
    const observe = () => {
      observer ??= new MutationObserver(listener);
      observer.observe(this.#editor.getBody(), {
        childList: true,
        characterData: true,
        subtree: true,
      });
    };
    if (this.#editor.initialized) observe();
    else this.#editor.on('init', observe);
    return () => {
      observer?.disconnect();
      this.#editor.off('init', observe);
    };
  }

  dispose(): void {
    this.#view.dispose();
  }
}
