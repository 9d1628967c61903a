/** A subject in a Node.js process of its own, which is ended where it takes too long. */

import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Text } from '../texts/texts.js';
import { Skipped, type Subject } from './subject.js';

const host = fileURLToPath(new URL('host.mjs', import.meta.url));

// Rates differ from text to text: what is expected to be over the limit by less is tried.
const CERTAINLY = 1.5;

type Answer = { ready: true } | { seconds: number } | { error: string };

export class NodeSubject implements Subject {
  #process: ChildProcess | undefined;
  #rate = Infinity; // the last, in bytes a second

  /** @param module a file beside this one; @param limit of one time, in seconds */
  constructor(
    readonly name: string,
    readonly module: string,
    readonly limit: number,
  ) {}

  async time(text: Text, repetitions: number): Promise<number> {
    const expected = text.bytes / this.#rate;
    if (expected > this.limit * CERTAINLY) {
      throw new Skipped(
        `would take ${expected.toFixed(0)} s or more, the limit is ${this.limit} s`,
      );
    }
    if (!this.#process) {
      this.#process = fork(host, [this.module]);
      await this.#answer(this.limit);
    }
    this.#process.send({ file: text.file, repetitions });
    const answer = await this.#answer(this.limit * repetitions);
    if ('error' in answer) throw new Skipped(`failed: ${answer.error}`);
    if (!('seconds' in answer)) throw new Error(`${this.name} answered ${JSON.stringify(answer)}`);
    this.#rate = text.bytes / answer.seconds;
    return answer.seconds;
  }

  close(): void {
    this.#process?.kill();
    this.#process = undefined;
  }

  #answer(limit: number): Promise<Answer> {
    const child = this.#process!;
    return new Promise((resolve, reject) => {
      const fail = (why: string) => {
        child.removeAllListeners();
        this.close();
        reject(new Skipped(why));
      };
      const timer = setTimeout(fail, limit * 1000, `was ended after ${limit} s`);
      child.once('error', (error) => fail(error.message));
      child.once('exit', (status, signal) => {
        clearTimeout(timer);
        fail(`ended with ${status ?? signal}`);
      });
      child.once('message', (answer: Answer) => {
        clearTimeout(timer);
        child.removeAllListeners();
        resolve(answer);
      });
    });
  }
}
