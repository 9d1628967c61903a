/** A document as it was read last, and what is carried along with its changes. */

import { applied, difference, inverted, merged } from './changes.js';
import type { Change, EditorPort, Reading } from './port.js';

/** Something with offsets in the document. */
export interface Carried {
  /** The document has been changed, and its text is now `text`. */
  carry(changes: readonly Change[], text: string): void;
}

export class Track {
  readonly #port: EditorPort;
  readonly #carried = new Set<Carried>();
  readonly #unlisten: () => void;
  #reading: Reading;
  #due: ReturnType<typeof setTimeout> | undefined;
  #changing = false;

  constructor(port: EditorPort) {
    this.#port = port;
    this.#reading = { text: '', hints: [] };
    this.#unlisten = port.onChange(() => {
      if (this.#carried.size === 0 || this.#changing) return;
      this.#due ??= setTimeout(() => this.sync());
    });
  }

  /** What was read last. */
  get reading(): Reading {
    return this.#reading;
  }

  /** Reads the document, and carries along whatever it has to what it is now. */
  sync(): Reading {
    clearTimeout(this.#due);
    this.#due = undefined;
    const before = this.#reading.text;
    this.#reading = this.#port.read();
    this.#carry(before, this.#reading.text);
    return this.#reading;
  }

  /**
   * Makes changes in one step of the editor's undo. `made` is told what takes them back, change
   * by change, before anything else is carried along.
   *
   * @returns false where the editor refused.
   */
  change(changes: readonly Change[], made?: (inverses: readonly Change[]) => void): boolean {
    const reading = this.sync();
    const asked = merged(changes);
    this.#changing = true;
    try {
      if (!this.#port.change(reading, asked)) return false;
    } finally {
      this.#changing = false;
    }
    const text = applied(reading.text, asked);
    for (const each of this.#carried) each.carry(asked, text);
    this.#reading = { text, hints: [] };
    made?.(inverted(reading.text, changes));
    this.sync();
    return true;
  }

  /** Carries `what` along from now on. Ends with what it returns. */
  add(what: Carried): () => void {
    if (this.#carried.size === 0) this.#reading = this.#port.read();
    this.#carried.add(what);
    return () => {
      this.#carried.delete(what);
    };
  }

  end(): void {
    clearTimeout(this.#due);
    this.#carried.clear();
    this.#unlisten();
  }

  #carry(before: string, text: string): void {
    const change = difference(before, text);
    if (!change) return;
    for (const each of this.#carried) each.carry([change], text);
  }
}
