/** What the page of each editor gives to the scenarios, as `window.fixture`. */

import { readDom } from '../../../web/src/dom/read.js';
import type { Attachment } from '../../../web/src/editing/attach.js';

export interface Fixture {
  /** The cleaner is loaded, the editor can be typed into. */
  ready: Promise<unknown>;
  /** What went wrong on the page and nobody caught. */
  trouble: string[];
  editor: unknown;
  attachment: Attachment;
  /** Sets the document, from HTML; it is not a step of the undo that a scenario would meet. */
  setHTML(html: string): void;
  /** The document's text, as the port reads it. */
  text(): string;
  /** The document as the editor itself writes it. */
  html(): string;
  /** The document's text, as the page shows it. */
  shown(): string;
  /** The element that the document stands in. */
  content(): HTMLElement;
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

const trouble: string[] = [];
addEventListener('error', ({ message }) => trouble.push(message));
addEventListener('unhandledrejection', ({ reason }) => trouble.push(String(reason)));

type Shared =
  'ready' | 'trouble' | 'attachment' | 'text' | 'shown' | 'content' | 'focusEnd' | 'select';

/** The parts of a fixture that are the same for all editors; `own` may replace them. */
export function show(
  attachment: Attachment,
  cleaner: Promise<unknown>,
  own: Omit<Fixture, Shared> & Partial<Fixture>,
): void {
  const { port } = attachment;
  const select = (start: number, end: number): void => {
    port.focus();
    port.reveal({ start, end }, true);
  };
  // What was promised is there a moment before whoever asked for it earlier knows.
  const ready = cleaner.then(() => new Promise((resolve) => setTimeout(resolve, 0)));
  ready.catch(() => undefined);
  window.fixture = {
    attachment,
    ready,
    trouble,
    text: () => port.read().text,
    shown: () => readDom(port.element.querySelector('[data-slate-editor]') ?? port.element).text,
    content: () => port.element,
    select,
    focusEnd: () => {
      const { length } = port.read().text;
      select(length, length);
    },
    ...own,
  };
}
