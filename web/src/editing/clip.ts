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

/** Whether there is nothing but text on the clipboard: a session cleans its text then, and not its HTML. */
export const isText = ({ html = '' }: Clip): boolean => !/\S/.test(html);

/**
 * What is to be cleaned of a clipboard. Undefined where it is to be left alone: files without a
 * text, and what was copied in an editor.
 */
function clipOf(data: DataTransfer | null): Clip | undefined {
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

/** Stands where pastes come in to an element, and lets by what is not to be cleaned. */
export class PasteGate {
  readonly #target: Element;
  #plain = false; // the keys of Ctrl+Shift+V are held
  #copied: string | undefined; // what was copied here last, without white space

  constructor(target: Element) {
    this.#target = target;
    for (const [type, listener] of this.#listeners) target.addEventListener(type, listener, true);
  }

  /** What is to be cleaned of a clipboard; undefined where it is to be left alone. */
  clipOf(data: DataTransfer | null): Clip | undefined {
    const clip = clipOf(data);
    return clip && !this.letsBy(clip) ? clip : undefined;
  }

  /** Whether this is to be left alone: it was copied here, or is asked for as it is. */
  letsBy({ text }: Clip): boolean {
    return this.#plain || (this.#copied !== undefined && squeezed(text) === this.#copied);
  }

  readonly #onKey = (event: Event): void => {
    const { type, key, code, shiftKey, ctrlKey, metaKey } = event as KeyboardEvent;
    // Browsers and password managers that fill something in make events without a key.
    const isPaste = /^v$/i.test(key) || code === 'KeyV';
    this.#plain = type === 'keydown' && isPaste && shiftKey && (ctrlKey || metaKey);
  };

  /** Some editors say nothing of themselves on the clipboard, and some browsers keep nothing of what they say. */
  readonly #onCopy = (): void => {
    const target = this.#target;
    if (target.localName === 'textarea') {
      const { value, selectionStart, selectionEnd } = target as HTMLTextAreaElement;
      this.#copied = squeezed(value.slice(selectionStart, selectionEnd));
    } else {
      this.#copied = squeezed(target.ownerDocument.getSelection()?.toString() ?? '');
    }
  };

  readonly #listeners: readonly [string, (event: Event) => void][] = [
    ['keydown', this.#onKey],
    ['keyup', this.#onKey],
    ['copy', this.#onCopy],
    ['cut', this.#onCopy],
  ];

  dispose(): void {
    for (const [type, listener] of this.#listeners) {
      this.#target.removeEventListener(type, listener, true);
    }
  }
}

const squeezed = (text: string): string => text.replace(/\s+/g, '');
