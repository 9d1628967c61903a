/** A cleaner that is there, is on its way, or is to be loaded: once more, where that has failed. */

import type { Supplied } from './attach.js';

export class Supply<T extends object> {
  readonly #load: () => T | Promise<T>;
  #now: T | undefined;
  #coming: Promise<T> | undefined;

  /** @throws {TypeError} where there is none of these, as a plugin without types may have it. */
  constructor(supplied: Supplied<T>) {
    if (!supplied) throw new TypeError('A cleaner is needed, or what loads it.');
    const loads = typeof supplied === 'function';
    this.#load = loads ? supplied : () => supplied;
    if (!loads && !('then' in supplied)) this.#now = supplied;
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
