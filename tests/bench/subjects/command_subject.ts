/** The native command over an archive: `jinggao batch`, from its start to its end. */

import { spawn } from 'node:child_process';
import { existsSync, openSync, closeSync } from 'node:fs';
import type { Text } from '../texts/texts.js';
import { Skipped, type Subject } from './subject.js';

export class CommandSubject implements Subject {
  /** @param jobs threads; all that there are processors for where it is not given */
  constructor(
    readonly name: string,
    readonly command: string,
    readonly jobs?: number,
  ) {}

  // The file holds the text so often that one run is long enough.
  async time(text: Text): Promise<number> {
    if (!existsSync(this.command)) throw new Skipped(`${this.command} is missing: npm run build`);
    return (await this.#run(text.batch.file)) * (text.bytes / text.batch.bytes);
  }

  close(): void {
    // Each run has ended.
  }

  /** @returns seconds */
  #run(file: string): Promise<number> {
    const args = ['batch', ...(this.jobs === undefined ? [] : ['--jobs', String(this.jobs)])];
    const input = openSync(file, 'r');
    const begun = performance.now();
    return new Promise<number>((resolve, reject) => {
      const child = spawn(this.command, args, { stdio: [input, 'ignore', 'inherit'] });
      child.on('error', (error) => {
        reject(new Skipped(error.message));
      });
      child.on('close', (status) => {
        const seconds = (performance.now() - begun) / 1000;
        if (status === 0) resolve(seconds);
        else reject(new Skipped(`jinggao batch ended with status ${status}`));
      });
    }).finally(() => {
      closeSync(input);
    });
  }
}
