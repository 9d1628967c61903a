/** Cleans a document for a review: at once where it is short, in the reviewer's worker where it is long. */

import type { Cleaner, CleanOptions } from '../cleaner.js';
import type { RemoteCleaner } from '../remote.js';
import type { Result, Rule } from '../types.js';
import type { AttachOptions } from './attach.js';

// In UTF-16 units. Cleaning as much takes a few milliseconds, which nobody sees.
const LONG = 20_000;

type Cleaners = Pick<AttachOptions, 'cleaner' | 'reviewer'>;

export class Cleaning {
  readonly #cleaners: Cleaners;
  #ready: Cleaner | RemoteCleaner | undefined; // one that can name its rules

  constructor(cleaners: Cleaners) {
    this.#cleaners = cleaners;
  }

  /** Rejects with what `clean` throws, or why the cleaner could not be loaded. */
  async clean(text: string, options: CleanOptions): Promise<Result> {
    const { cleaner, reviewer } = this.#cleaners;
    const chosen = await (text.length > LONG && reviewer ? reviewer : cleaner);
    this.#ready = chosen;
    return chosen.clean(text, options);
  }

  /** The result at once, where that can be. */
  cleanNow(text: string, options: CleanOptions): Result | undefined {
    const { cleaner, reviewer } = this.#cleaners;
    if ('then' in cleaner || (text.length > LONG && reviewer)) return undefined;
    this.#ready = cleaner;
    return cleaner.clean(text, options);
  }

  /** None as long as no cleaner is there. */
  rules(): readonly Rule[] {
    return this.#ready?.rules() ?? [];
  }
}
