/** Cleans a document for a review: at once where it is short, in the reviewer's worker where it is long. */

import type { Cleaner, CleanOptions } from '../cleaner.js';
import type { RemoteCleaner } from '../remote.js';
import type { Result, Rule } from '../types.js';
import type { Supply } from './supply.js';

// In UTF-16 units. Cleaning as much takes a few milliseconds, which nobody sees.
const LONG = 20_000;

export class Cleaning {
  readonly #cleaner: Supply<Cleaner>;
  readonly #reviewer: Supply<RemoteCleaner> | undefined;
  #ready: Cleaner | RemoteCleaner | undefined; // one that can name its rules

  constructor(cleaner: Supply<Cleaner>, reviewer: Supply<RemoteCleaner> | undefined) {
    this.#cleaner = cleaner;
    this.#reviewer = reviewer;
  }

  /** Rejects with what `clean` throws, or why the cleaner could not be loaded. */
  async clean(text: string, options: CleanOptions): Promise<Result> {
    this.#ready = await (this.#remote(text) ?? this.#cleaner).get();
    return this.#ready.clean(text, options);
  }

  /** The result at once, where that can be. */
  cleanNow(text: string, options: CleanOptions): Result | undefined {
    const cleaner = this.#cleaner.now;
    if (!cleaner || this.#remote(text)) return undefined;
    this.#ready = cleaner;
    return cleaner.clean(text, options);
  }

  #remote(text: string): Supply<RemoteCleaner> | undefined {
    return text.length > LONG ? this.#reviewer : undefined;
  }

  /** None as long as no cleaner is there. */
  rules(): readonly Rule[] {
    return this.#ready?.rules() ?? [];
  }
}
