/** This package in a page of Chromium. */

import type { BenchPage, Chromium } from '../browser/chromium.js';
import type { Text } from '../texts/texts.js';
import { Skipped, type Subject } from './subject.js';

export class ChromiumSubject implements Subject {
  #page: BenchPage | undefined;
  #text: Text | undefined;

  constructor(
    readonly name: string,
    readonly chromium: Chromium,
  ) {}

  async time(text: Text, repetitions: number): Promise<number> {
    if ('missing' in this.chromium) throw new Skipped(this.chromium.missing);
    this.#page ??= await this.chromium.openPage();
    if (text !== this.#text) {
      await this.#page.call('prepare', text.content);
      this.#text = text;
    }
    return this.#page.call('time', repetitions);
  }

  async close(): Promise<void> {
    await this.#page?.close();
    this.#page = undefined;
  }
}
