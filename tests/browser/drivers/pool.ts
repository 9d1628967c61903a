/** Browsers that are used again and again, and no more at the same time than the machine can run. */

import type { Driver } from './driver.js';

export class Pool {
  readonly #start: () => Promise<Driver>;
  readonly #most: number;
  readonly #all: Promise<Driver>[] = [];
  readonly #free: Driver[] = [];
  readonly #waiting: ((driver: Driver) => void)[] = [];

  /** @param most browsers that run at the same time. */
  constructor(start: () => Promise<Driver>, most: number) {
    this.#start = start;
    this.#most = most;
  }

  /** A browser that nobody else uses until it is given back; waits for one where all are used. */
  take(): Promise<Driver> {
    const free = this.#free.pop();
    if (free) return Promise.resolve(free);
    if (this.#all.length === this.#most) {
      return new Promise((resolve) => this.#waiting.push(resolve));
    }
    const started = this.#start();
    this.#all.push(started);
    return started;
  }

  giveBack(driver: Driver): void {
    const next = this.#waiting.shift();
    if (next) next(driver);
    else this.#free.push(driver);
  }

  /** Ends them all. */
  async quit(): Promise<void> {
    await Promise.all(this.#all.map(async (driver) => (await driver).quit()));
  }
}
