/** A cleaner that is there, is on its way, or is to be loaded: once more, where that has failed. */

import type { Supplied } from './attach.js';

export class Supply<T extends object> {
  readonly #load: () => Promise<T>;
  #now: T | undefined;
  #coming: Promise<T> | undefined;

  constructor(supplied: Supplied<T>) {
    if (typeof supplied === 'function') this.#load = supplied;
    else if ('then' in supplied) this.#load = () => supplied;
    else {
      this.#now = supplied;
      this.#load = () => Promise.resolve(supplied);
    }
  }

  /** It, once it is there. */
  get now(): T | undefined {
    return this.#now;
  }

  /** Loads it, unless it is there or on its way. */
  get(): Promise<T> {
    this.#coming ??= this.#try();
    return this.#coming;
  }

  async #try(): Promise<T> {
    try {
      this.#now = await this.#load();
      return this.#now;
    } catch (trouble) {
      this.#coming = undefined;
      throw trouble;
    }
  }
}
