/** What the page of each editor gives to the scenarios, as `window.fixture`. */

import { readDom } from '../../../web/src/dom/read.js';
import type { Attachment } from '../../../web/src/editing/attach.js';
import type { Span } from '../../../web/src/types.js';

/** Where the caret is put before something is done: at the end, or around what stands once in the text. */
export type Place = 'end' | { around: string } | { before: string } | 'all';

export interface Fixture {
  /** The cleaner is loaded, the editor can be typed into. */
  readonly ready: Promise<unknown>;
  /** What went wrong on the page and nobody caught. */
  trouble: string[];
  editor: unknown;
  readonly attachment: Attachment;
  /** Takes the cleaner away from the editor, and attaches another. */
  anew(): Promise<void>;
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
  /** Selects a span of the text. */
  select(start: number, end: number): void;
  /** What the editor does where a person has put the caret, besides what it sees itself. */
  placed(): void;
  /** Puts the caret somewhere, or selects; what is selected then. */
  put(place: Place): Span;
  /** What is selected now. */
  selection(): Span | undefined;
  /** Looks out for the next event of a type. */
  lookOutFor(type: string): void;
  /** Waits until that event has come. */
  come(): Promise<void>;
  /** Waits until the page has come to rest, and the document stays as it is. */
  settled(): Promise<void>;
  /** Whether the editor has nothing left to do that its document does not show. */
  isAtRest(): boolean;
}

declare global {
  interface Window {
    fixture: Fixture;
  }
}

type Own = 'editor' | 'setHTML' | 'html' | 'undo' | 'redo';

const trouble: string[] = [];
addEventListener('error', ({ message }) => {
  // What is left is delivered with the next frame.
  if (!message.startsWith('ResizeObserver loop')) trouble.push(message);
});
addEventListener('unhandledrejection', ({ reason }) => trouble.push(String(reason)));

/** The parts of a fixture that are the same for all editors; `own` may replace them. */
export function show(clean: () => Attachment, own: Pick<Fixture, Own> & Partial<Fixture>): void {
  let attachment = clean();
  let come = Promise.resolve();
  const port = () => attachment.port;
  const select = (start: number, end: number): void => {
    port().focus();
    port().reveal({ start, end }, true);
  };
  const fixture: Fixture = {
    get attachment() {
      return attachment;
    },
    get ready() {
      // What was promised is there a moment before whoever asked for it earlier knows.
      return attachment.cleaner.then(() => new Promise((resolve) => setTimeout(resolve, 0)));
    },
    trouble,
    async anew() {
      const before = attachment;
      before.detach();
      attachment = clean();
      await fixture.ready;
      (await before.cleaner).dispose();
      trouble.length = 0;
    },
    text: () => port().read().text,
    shown: () =>
      readDom(port().element.querySelector('[data-slate-editor]') ?? port().element).text,
    content: () => port().element,
    select,
    placed: () => undefined,
    put: (place) => {
      const span = spanOf(place, port().read().text);
      select(span.start, span.end);
      fixture.placed();
      return span;
    },
    selection: () => port().read().selection,
    lookOutFor: (type) => {
      come = next(type, fixture.content().ownerDocument.defaultView!);
    },
    come: () => come,
    settled: () => settled(fixture),
    isAtRest: () => true,
    ...own,
  };
  window.fixture = fixture;
}

function spanOf(place: Place, text: string): Span {
  if (place === 'end') return { start: text.length, end: text.length };
  if (place === 'all') return { start: 0, end: text.length };
  const passage = 'around' in place ? place.around : place.before;
  const start = text.indexOf(passage);
  if (start < 0) throw new Error(`${passage} is not in ${text}`);
  return { start, end: 'around' in place ? start + passage.length : start };
}

const NEVER = 30_000; // milliseconds: an event that has not come by then does not

/** Resolves when there is the next event of a type in a window. */
const next = (type: string, view: Window): Promise<void> =>
  new Promise((resolve, reject) => {
    const told = () => {
      resolve();
    };
    view.addEventListener(type, told, { capture: true, once: true });
    setTimeout(() => {
      reject(new Error(`There was no ${type}.`));
    }, NEVER);
  });

// Who renders later than told does so in a timer, or in one that this starts.
const QUIET = 4; // turns of the page's loop

/** One turn; begun by a message, as timers that are begun by timers have to wait. */
const turn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      setTimeout(resolve, 0);
    };
    port2.postMessage(undefined);
  });

const LONG = 200; // turns: an editor that does not come to rest is looked at as it is

/** Waits until a document stays as it is, whatever was waiting to be done; not for the clock. */
async function settled({ content, isAtRest }: Fixture): Promise<void> {
  let quiet = 0;
  const observer = new MutationObserver(() => {
    quiet = 0;
  });
  observer.observe(content(), { characterData: true, childList: true, subtree: true });
  for (let turns = 0; quiet < QUIET || (turns < LONG && !isAtRest()); turns++) {
    await turn();
    quiet += 1;
  }
  observer.disconnect();
}
