/** What was done to a document, as long as it can be taken back. */

import type { Finding, Span } from '../types.js';
import { carriedSpan } from './changes.js';
import type { Change } from './port.js';
import type { Carried } from './track.js';

/** A replacement that was made. */
export interface Done extends Span {
  readonly id: number;
  /** Absent of what was done without saying so: a blank line of a paste that went. */
  readonly finding?: Finding;
  /** What stood there. */
  readonly original: string;
  /** The paste that it was done to, where it was. */
  readonly paste?: number;
}

/** A paste as it came in, for the day that it comes back by redo. */
interface Pasted {
  paste: number;
  text: string;
  done: readonly Done[];
}

export class History implements Carried {
  #done: Done[] = [];
  #last: Pasted | undefined;
  #pastes = 0;

  /** In the order of the text. */
  get done(): readonly Done[] {
    return this.#done;
  }

  /** The paste that came last. */
  get paste(): number {
    return this.#pastes;
  }

  add(done: readonly Done[]): void {
    this.#done = [...this.#done, ...done].sort((a, b) => a.start - b.start || a.end - b.end);
  }

  /** What was done to a paste; `text` is the document's with the paste in it. */
  addPaste(done: readonly Omit<Done, 'paste'>[], text: string): number {
    const paste = ++this.#pastes;
    const made = done.map((each) => ({ ...each, paste }));
    this.#last = { paste, text, done: made };
    this.add(made);
    return paste;
  }

  remove(done: Iterable<Done>): void {
    const gone = new Set(Array.from(done, ({ id }) => id));
    this.#done = this.#done.filter(({ id }) => !gone.has(id));
    if (this.#last) {
      this.#last = { ...this.#last, done: this.#last.done.filter(({ id }) => !gone.has(id)) };
    }
  }

  of(paste: number): Done[] {
    return this.#done.filter((each) => each.paste === paste);
  }

  carry(changes: readonly Change[], text: string): void {
    this.#done = this.#done.flatMap((each) => {
      const span = carriedSpan(each, changes);
      if (!span || (touches(each, changes) && isBack(text, span, each.original))) return [];
      return [{ ...each, ...span }];
    });
    const last = this.#last;
    if (last?.text !== text) return;
    this.#done = this.#done.filter(({ paste }) => paste !== last.paste);
    this.add(last.done);
  }
}

const touches = ({ start, end }: Span, changes: readonly Change[]): boolean =>
  changes.some((change) => change.end === start || change.start === end);

/**
 * Whether what stood at a span stands there again, by an undo that put the rest of it beside
 * what was the same: ，， for ，.
 */
function isBack(text: string, { start, end }: Span, original: string): boolean {
  if (text.slice(start, end).includes(original)) return false;
  const from = Math.max(0, start - original.length);
  return text.slice(from, end + original.length).includes(original);
}

/** The changes that take `done` back. */
export const takingBack = (done: readonly Done[]): Change[] =>
  done.map(({ start, end, original }) => ({ start, end, insert: original }));
