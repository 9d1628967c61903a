/** Which pastes are cleaned, and what is on their clipboard. */

import type { Clip } from './session.js';

// What editors put on the clipboard beside the text that they have themselves; code editors too.
const OWN_TYPES = [
  'application/ckeditor5-editor-id',
  'application/x-lexical-editor',
  'application/x-slate-fragment',
  'x-tinymce/html',
  'vscode-editor-data',
];

/**
 * What is to be cleaned of a clipboard. Undefined where it is to be left alone: files without a
 * text, and what was copied in an editor.
 */
export function clipOf(data: DataTransfer | null): Clip | undefined {
  if (!data) return undefined;
  const types = Array.from(data.types);
  if (OWN_TYPES.some((type) => types.includes(type))) return undefined;
  // Each look at the clipboard may ask the browser's own process.
  const html = types.includes('text/html') ? data.getData('text/html') : '';
  const text = data.getData('text/plain');
  if (html.includes('data-pm-slice=') || html.includes('<!-- x-tinymce/html -->')) return undefined;
  // Word puts a picture of the text beside it; a picture from a page comes with its HTML alone.
  if (types.includes('Files') && text === '') return undefined;
  return html === '' && text === '' ? undefined : { html, text };
}

/** Knows whether the paste that comes is asked for without cleaning: Ctrl+Shift+V. */
export class PasteKeys {
  readonly #target: EventTarget;
  #plain = false;

  /** @param target where the keys are pressed. */
  constructor(target: EventTarget) {
    this.#target = target;
    target.addEventListener('keydown', this.#onKey, true);
    target.addEventListener('keyup', this.#onKey, true);
  }

  /** Whether Shift is held with the keys for a paste. */
  get plain(): boolean {
    return this.#plain;
  }

  readonly #onKey = (event: Event): void => {
    const { type, key, code, shiftKey, ctrlKey, metaKey } = event as KeyboardEvent;
    const isPaste = key.toLowerCase() === 'v' || code === 'KeyV';
    this.#plain = type === 'keydown' && isPaste && shiftKey && (ctrlKey || metaKey);
  };

  dispose(): void {
    this.#target.removeEventListener('keydown', this.#onKey, true);
    this.#target.removeEventListener('keyup', this.#onKey, true);
  }
}

/** Remembers what was copied in an editor that says nothing of itself on the clipboard. */
export class OwnCopies {
  readonly #target: Element;
  #copied: string | undefined;

  constructor(target: Element) {
    this.#target = target;
    target.addEventListener('copy', this.#onCopy);
    target.addEventListener('cut', this.#onCopy);
  }

  /** Whether the text was copied here last. */
  has({ text }: Clip): boolean {
    return this.#copied !== undefined && squeezed(text) === this.#copied;
  }

  readonly #onCopy = (): void => {
    const target = this.#target;
    if (target.localName === 'textarea') {
      const { value, selectionStart, selectionEnd } = target as HTMLTextAreaElement;
      this.#copied = squeezed(value.slice(selectionStart, selectionEnd));
    } else {
      this.#copied = squeezed(target.ownerDocument.getSelection()?.toString() ?? '');
    }
  };

  dispose(): void {
    this.#target.removeEventListener('copy', this.#onCopy);
    this.#target.removeEventListener('cut', this.#onCopy);
  }
}

const squeezed = (text: string): string => text.replace(/\s+/g, '');
