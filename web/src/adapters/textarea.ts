/**
 * A `textarea`, with the browser's own undo. Marks stand in a copy of the text behind it.
 *
 *     import { attach } from 'jinggao/adapters/textarea';
 *
 *     const attachment = attach(document.querySelector('textarea'), { cleaner: () => createCleaner() });
 */

import { Mirror } from '../dom/mirror.js';
import type { Attachment, AttachOptions } from '../editing/attach.js';
import { applied, carried, difference } from '../editing/changes.js';
import { attachTo, type ElementPort } from '../editing/element.js';
import type { Change, Mark, Reading } from '../editing/port.js';
import type { CleanPaste } from '../editing/session.js';
import { escaped } from '../escape.js';
import type { Span } from '../types.js';

/** Cleans what is pasted into `editor`, and reviews what stands in it. */
export const attach = (editor: HTMLTextAreaElement, options: AttachOptions): Attachment =>
  attachTo(new TextareaPort(editor), options);

class TextareaPort implements ElementPort {
  readonly plain = true;
  readonly element: HTMLTextAreaElement;
  readonly #mirror: Mirror;

  constructor(element: HTMLTextAreaElement) {
    this.element = element;
    this.#mirror = new Mirror(element);
  }

  read(): Reading {
    const { value: text, selectionStart: start, selectionEnd: end } = this.element;
    return { text, hints: [], selection: { start, end } };
  }

  accepts(): boolean {
    const { readOnly, disabled, maxLength } = this.element;
    return !readOnly && !disabled && maxLength < 0;
  }

  insert({ text }: CleanPaste): boolean {
    replaceSelection(this.element, text);
    return true;
  }

  change({ text }: Reading, changes: readonly Change[]): boolean {
    const { element } = this;
    if (element.value !== text) return false;
    const { selectionStart, selectionEnd, scrollTop } = element;
    const change = difference(text, applied(text, changes));
    if (change) {
      element.focus({ preventScroll: true });
      element.setSelectionRange(change.start, change.end);
      replaceSelection(element, change.insert);
      const [start, end] = [selectionStart, selectionEnd].map((at) => carried(at, changes, 1));
      element.setSelectionRange(start!, end!);
      element.scrollTop = scrollTop;
    }
    return true;
  }

  mark({ text }: Reading, marks: readonly Mark[]): void {
    this.#mirror.show(text === this.element.value ? marks : []);
  }

  reveal(span: Span, select = false): void {
    const { element } = this;
    element.scrollTop = this.#mirror.topOf(span) - element.clientHeight / 3;
    this.#mirror.follow();
    if (select) element.setSelectionRange(span.start, span.end);
  }

  focus(): void {
    this.element.focus({ preventScroll: true });
  }

  onChange(listener: () => void): () => void {
    this.element.addEventListener('input', listener);
    return () => {
      this.element.removeEventListener('input', listener);
    };
  }

  dispose(): void {
    this.#mirror.dispose();
  }
}

/** Replaces the selection in a step of the browser's undo, where it has one; the caret stands behind. */
function replaceSelection(editor: HTMLTextAreaElement, text: string): void {
  const { selectionStart, selectionEnd, value } = editor;
  const expected = value.slice(0, selectionStart) + text + value.slice(selectionEnd);
  const caret = selectionStart + text.length;
  if (
    !commandsFor(editor.ownerDocument, text).some((run) => run(() => editor.value === expected))
  ) {
    editor.value = expected;
    editor.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
  }
  if (editor.selectionEnd !== caret) editor.setSelectionRange(caret, caret);
}

/** A command that is undone where it did something else. */
type Command = (isDone: () => boolean) => boolean;

/**
 * The browser's commands for a text. Chromium takes 10 ms for each line that it inserts as text,
 * and next to nothing for all of them as HTML, of which a textarea keeps the text.
 */
function commandsFor(document: Document, text: string): Command[] {
  const command =
    (name: string, value?: string): Command =>
    (isDone) => {
      if (!document.execCommand(name, false, value)) return false;
      if (isDone()) return true;
      document.execCommand('undo');
      return false;
    };
  if (text === '') return [command('delete')];
  if (!text.includes('\n')) return [command('insertText', text)];
  // The first line feed in a pre is none, and the last one only holds its last line open.
  const html = `<pre>\n${escaped(text)}${text.endsWith('\n') ? '\n' : ''}</pre>`;
  return [command('insertHTML', html), command('insertText', text)];
}
