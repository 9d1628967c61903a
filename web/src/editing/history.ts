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

/** What was done in a text, before some of it was lost: by undo and redo the text may come again. */
interface State {
  text: string;
  done: readonly Done[];
}

const MANY = 5; // states; of what is further back undo brings the text alone

export class History implements Carried {
  #done: readonly Done[] = [];
  #text = ''; // that #done is in
  #states: readonly State[] = [];
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
    const places = new Set(done.map(placeOf)); // what undo had brought again is done once
    this.#done = [...this.#done.filter((each) => !places.has(placeOf(each))), ...done].sort(
      (a, b) => a.start - b.start || a.end - b.end,
    );
  }

  /** What was done to a paste; `text` is the document's with the paste in it. */
  addPaste(done: readonly Omit<Done, 'paste'>[], text: string): number {
    const paste = ++this.#pastes;
    this.#text = text;
    this.add(done.map((each) => ({ ...each, paste })));
    return paste;
  }

  remove(done: Iterable<Done>): void {
    const gone = new Set(Array.from(done, ({ id }) => id));
    this.#done = this.#done.filter(({ id }) => !gone.has(id));
  }

  of(paste: number): Done[] {
    return this.#done.filter((each) => each.paste === paste);
  }

  carry(changes: readonly Change[], text: string): void {
    const before = { text: this.#text, done: this.#done };
    const again = this.#states.find((state) => state.text === text);
    this.#text = text;
    this.#done = again?.done ?? carriedDone(before.done, changes, text);
    if (this.#done.length >= before.done.length) return;
    this.#states = [before, ...this.#states.filter((state) => state.text !== before.text)];
    this.#states = this.#states.slice(0, MANY);
  }
}

const placeOf = ({ start, end }: Span): string => `${start} ${end}`;

/** At their new places, without what a change has touched or taken back. */
const carriedDone = (done: readonly Done[], changes: readonly Change[], text: string): Done[] =>
  done.flatMap((each) => {
    const span = carriedSpan(each, changes);
    if (!span || (touches(each, changes) && isBack(text, span, each.original))) return [];
    return [{ ...each, ...span }];
  });

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
