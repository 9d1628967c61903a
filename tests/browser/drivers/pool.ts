/** Browsers that are used again and again, as many as are needed at the same time. */

import type { Driver } from './driver.js';

export class Pool {
  readonly #start: () => Promise<Driver>;
  readonly #all: Driver[] = [];
  readonly #free: Driver[] = [];

  constructor(start: () => Promise<Driver>) {
    this.#start = start;
  }

  /** Runs `work` with a browser that nobody else uses meanwhile. */
  async use(work: (driver: Driver) => Promise<void>): Promise<void> {
    const driver = this.#free.pop() ?? (await this.#begin());
    try {
      await work(driver);
    } finally {
      this.#free.push(driver);
    }
  }

  async #begin(): Promise<Driver> {
    const driver = await this.#start();
    this.#all.push(driver);
    return driver;
  }

  /** Ends them all. */
  async quit(): Promise<void> {
    await Promise.all(this.#all.map((driver) => driver.quit()));
  }
}
