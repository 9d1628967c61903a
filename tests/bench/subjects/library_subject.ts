/** The native library, on one thread: the benchmark clean/… of native/. */

import type { GoogleBenchmark } from '../native/google_benchmark.js';
import type { Text } from '../texts/texts.js';
import type { Subject } from './subject.js';

export class LibrarySubject implements Subject {
  /** @param sample how long Google Benchmark goes on at least, in seconds */
  constructor(
    readonly name: string,
    readonly benchmark: GoogleBenchmark,
    readonly sample: number,
  ) {}

  // Google Benchmark counts the repetitions by itself.
  async time(text: Text): Promise<number> {
    const [result] = await this.benchmark.run(`clean/${text.name}`, this.sample);
    return result!.seconds;
  }

  close(): void {
    // Each run has ended.
  }
}
