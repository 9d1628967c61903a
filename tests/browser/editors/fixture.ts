/** What the page of each editor gives to the scenarios, as `window.fixture`. */

import { readDom } from '../../../web/src/dom/read.js';
import type { Attachment } from '../../../web/src/editing/attach.js';

export interface Fixture {
  /** The cleaner is loaded, the editor can be typed into. */
  ready: Promise<unknown>;
  editor: unknown;
  attachment: Attachment;
  /** Sets the document, from HTML; it is not a step of the undo that a scenario would meet. */
  setHTML(html: string): void;
  /** The document's text, as the port reads it. */
  text(): string;
  /** The text as the page shows it, which must be the same. */
  shown(): string;
  /** The document as the editor itself writes it. */
  html(): string;
  undo(): void;
  redo(): void;
  /** Puts the caret behind everything. */
  focusEnd(): void;
  /** Selects a span of the text. */
  select(start: number, end: number): void;
}

declare global {
  interface Window {
    fixture: Fixture;
  }
}

/** The parts of a fixture that are the same for all editors. */
export function show(
  attachment: Attachment,
  cleaner: Promise<unknown>,
  own: Omit<Fixture, 'ready' | 'attachment' | 'text' | 'shown' | 'focusEnd' | 'select'>,
): void {
  const { port } = attachment;
  const select = (start: number, end: number): void => {
    port.focus();
    port.reveal({ start, end }, true);
  };
  window.fixture = {
    ...own,
    attachment,
    // What was promised is there a moment before whoever asked for it earlier knows.
    ready: cleaner.then(() => new Promise((resolve) => setTimeout(resolve, 50))),
    text: () => port.read().text,
    shown: () => readDom(port.element.querySelector('[data-slate-editor]') ?? port.element).text,
    select,
    focusEnd: () => {
      const { length } = port.read().text;
      select(length, length);
    },
  };
}
