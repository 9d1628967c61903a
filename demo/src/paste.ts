/** A paste as the browser makes one, for who clicks on a sample instead of pressing Ctrl+V. */

import type { Clip } from './samples.js';

type FrameWindow = Window & typeof globalThis;

/** Pastes `clip` where the caret is in `input`. */
export function pasteInto(input: HTMLElement, clip: Clip): void {
  const { DataTransfer, ClipboardEvent, InputEvent } = input.ownerDocument
    .defaultView as FrameWindow;
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', clip.text);
  if (clip.html) clipboardData.setData('text/html', clip.html);
  const init = { bubbles: true, cancelable: true, composed: true };
  // What a browser does of itself, it does only for a paste of the user's own: it tells the
  // editor what it is about to insert, and inserts it.
  const paste = new ClipboardEvent('paste', { ...init, clipboardData });
  if (!input.dispatchEvent(paste)) return;
  const about = { inputType: 'insertFromPaste', dataTransfer: clipboardData };
  if (!input.dispatchEvent(new InputEvent('beforeinput', { ...init, ...about }))) return;
  insert(input.ownerDocument, clip);
}

function insert(document: Document, { html, text }: Clip): void {
  const isArea = document.activeElement?.localName === 'textarea';
  if (html && !isArea) document.execCommand('insertHTML', false, html);
  else document.execCommand('insertText', false, text);
}

/** What is pasted in `event`. */
export function clipOf({ clipboardData }: ClipboardEvent): Clip | undefined {
  const text = clipboardData?.getData('text/plain') ?? '';
  const html = clipboardData?.getData('text/html') ?? '';
  return text || html ? { text, ...(html && { html }) } : undefined;
}
