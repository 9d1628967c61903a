/** What is measured: a program that does something with a text. */

import type { Text } from '../texts/texts.js';

export interface Subject {
  readonly name: string;
  /**
   * Has the subject do `text` so many times, or as often as it sees fit.
   *
   * @returns the seconds that one time took.
   * @throws {Skipped} where it cannot be measured.
   */
  time(text: Text, repetitions: number): Promise<number>;
  close(): Promise<void> | void;
}

/** Why there is no figure; the message stands in its place. */
export class Skipped extends Error {}
