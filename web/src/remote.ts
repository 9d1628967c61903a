/** A cleaner in a worker: the same as on the main thread, but that it answers later. */

import { settingsJson, type RuleRow } from './boundary.js';
import type { CleanOptions } from './cleaner.js';
import { CleanError, demandText, disposed } from './errors.js';
import { errorOf, type Answer, type Opening, type Request, type Stage } from './protocol.js';
import type { Messages } from './messages.js';
import { resultOf, rulesOf } from './report.js';
import { cannotStart, startThread, type StartWorker, type Thread } from './thread.js';
import type { Outline, Result, Rule, Settings } from './types.js';

// How long a cleaning that nobody waits for may still take, in milliseconds. A page is
// done by then, and a worker that is busy with an archive is replaced.
const GRACE = 50;

export interface RemoteCleanOptions extends CleanOptions {
  /** Told at each stage of a document. */
  onProgress?: (stage: Stage) => void;
}

/** Made by {@link createCleaner} with `worker`. */
export interface RemoteCleaner {
  /**
   * Cleans one document. The latest request wins: an earlier one that is not answered
   * yet is rejected with an `AbortError`, as one is whose signal aborts.
   *
   * Rejects with what {@link Cleaner.clean} throws.
   */
  clean(text: string, options?: RemoteCleanOptions): Promise<Result>;

  /** The document's structure alone; a request like one to {@link clean}, which it may overtake. */
  outline(text: string, options?: RemoteCleanOptions): Promise<Outline>;

  /** The rules, in the order of the table. */
  rules(): Rule[];

  /** Ends the worker; a request that is not answered yet is rejected. May be called twice. */
  dispose(): void;
}

/** @throws {LoadError | SettingsError} */
export async function openRemote(
  opening: Opening,
  messages: Messages,
  start: StartWorker | undefined,
): Promise<RemoteCleaner> {
  const desk = { ...opening, settings: JSON.parse(settingsJson(opening.settings)) as Settings };
  const open = () => openThread(desk, start);
  const { thread, rules } = await open();
  return new WorkerCleaner(open, thread, rules, messages);
}

interface Opened {
  thread: Thread;
  rules: readonly RuleRow[];
}

async function openThread(opening: Opening, start: StartWorker | undefined): Promise<Opened> {
  const thread = await startThread(start);
  return new Promise((resolve, reject) => {
    const fail = (error: Error) => {
      thread.terminate();
      reject(error);
    };
    thread.onmessage = ({ data }) => {
      const answer = data as Answer;
      if ('rules' in answer) resolve({ thread, rules: answer.rules });
      else if ('refusal' in answer) fail(errorOf(answer.refusal));
    };
    thread.onerror = (event) => {
      fail(cannotStart(event));
    };
    thread.postMessage(opening);
  });
}

/** A request that somebody waits for. */
interface Job {
  request: Request;
  onProgress: ((stage: Stage) => void) | undefined;
  resolve: (result: Result) => void;
  /** Gives it up: nobody waits any more. */
  reject: (reason: unknown) => void;
}

class WorkerCleaner implements RemoteCleaner {
  readonly #open: () => Promise<Opened>;
  readonly #rules: readonly RuleRow[];
  readonly #messages: Messages;
  #thread: Thread | undefined; // undefined: another one is on its way, or all is over
  #busyWith: number | undefined; // the request that the thread has
  #job: Job | undefined; // the one that somebody waits for, whether the thread has it or not
  #grace: ReturnType<typeof setTimeout> | undefined;
  #replacing = false;
  #lastId = 0;
  #over = false;

  constructor(
    open: () => Promise<Opened>,
    thread: Thread,
    rules: readonly RuleRow[],
    messages: Messages,
  ) {
    this.#open = open;
    this.#rules = rules;
    this.#messages = messages;
    this.#take(thread);
  }

  clean(
    text: string,
    { hints = [], ignore = [], signal, onProgress }: RemoteCleanOptions = {},
  ): Promise<Result> {
    return new Promise((resolve, reject) => {
      demandText(text);
      signal?.throwIfAborted();
      if (this.#over) throw disposed();
      this.#giveUp(new DOMException('A later request has taken its place.', 'AbortError'));

      const request = { id: ++this.#lastId, text, hints, ignore };
      const abort = () => {
        if (this.#job === job) this.#giveUp(signal?.reason);
      };
      const job: Job = {
        request,
        onProgress,
        resolve: (result) => {
          signal?.removeEventListener('abort', abort);
          resolve(result);
        },
        reject: (reason) => {
          signal?.removeEventListener('abort', abort);
          reject(reason as Error);
        },
      };
      signal?.addEventListener('abort', abort);
      this.#job = job;
      if (this.#thread) this.#send();
      else void this.#replace();
    });
  }

  async outline(text: string, options?: RemoteCleanOptions): Promise<Outline> {
    return (await this.clean(text, options)).outline;
  }

  rules(): Rule[] {
    if (this.#over) throw disposed();
    return rulesOf(this.#rules, this.#messages);
  }

  dispose(): void {
    this.#over = true;
    this.#settle()?.reject(disposed());
    this.#end();
  }

  /** Takes the job off the desk. */
  #settle(): Job | undefined {
    const job = this.#job;
    this.#job = undefined;
    return job;
  }

  /** Nobody waits for the job any more; the thread has a moment to come to an end with it. */
  #giveUp(reason: unknown): void {
    this.#settle()?.reject(reason);
    if (this.#busyWith === undefined) return;
    this.#grace ??= setTimeout(() => void this.#replace(), GRACE);
  }

  /** Hands the job to the thread, if that is free. */
  #send(): void {
    if (!this.#thread || !this.#job || this.#busyWith !== undefined) return;
    const { request, reject } = this.#job;
    try {
      this.#thread.postMessage(request);
      this.#busyWith = request.id;
    } catch (reason) {
      this.#job = undefined; // something in it cannot be handed over
      reject(reason);
    }
  }

  #take(thread: Thread): void {
    this.#thread = thread;
    thread.onmessage = ({ data }) => {
      this.#hear(data as Answer);
    };
    thread.onerror = (event) => {
      this.#end();
      this.#settle()?.reject(new CleanError('The worker failed.', { cause: event }));
    };
  }

  #hear(answer: Answer): void {
    if (!('id' in answer)) return;
    const job = this.#job?.request.id === answer.id ? this.#job : undefined;
    if ('stage' in answer) {
      try {
        job?.onProgress?.(answer.stage);
      } catch (reason) {
        this.#giveUp(reason);
      }
      return;
    }
    this.#busyWith = undefined;
    clearTimeout(this.#grace);
    this.#grace = undefined;
    if (job) {
      this.#job = undefined;
      if ('refusal' in answer) job.reject(errorOf(answer.refusal));
      else job.resolve(resultOf(job.request.text, answer.found, this.#messages));
    }
    this.#send();
  }

  /** Ends the thread, whatever it is doing. */
  #end(): void {
    clearTimeout(this.#grace);
    this.#grace = undefined;
    this.#thread?.terminate();
    this.#thread = undefined;
    this.#busyWith = undefined;
  }

  /** Starts another thread, which gets the job. */
  async #replace(): Promise<void> {
    if (this.#replacing) return;
    this.#end();
    this.#replacing = true;
    try {
      const { thread } = await this.#open();
      if (this.#over) thread.terminate();
      else this.#take(thread);
    } catch (error) {
      this.#settle()?.reject(error);
    } finally {
      this.#replacing = false;
    }
    this.#send();
  }
}
