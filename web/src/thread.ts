/** A worker, the same in browsers and in Node.js. */

import { LoadError } from './errors.js';

/** What a worker's owner needs of it; browsers' workers have it. */
export interface Thread {
  postMessage(message: unknown): void;
  terminate(): unknown;
  onmessage: ((event: { data: unknown }) => void) | null;
  onerror: ((event: { message?: string }) => void) | null;
}

/** What Node.js has of worker_threads. */
interface NodeWorker extends Pick<Thread, 'postMessage' | 'terminate'> {
  on(name: 'message', listener: (data: unknown) => void): unknown;
  on(name: 'error', listener: (error: Error) => void): unknown;
  on(name: 'exit', listener: () => void): unknown;
}

/** Starts a worker that runs `jinggao/worker`, as a module. */
export type StartWorker = () => Worker | NodeWorker | Thread;

/** @throws {LoadError} */
export async function startThread(start: StartWorker | undefined): Promise<Thread> {
  try {
    if (start) {
      const started = start();
      return 'on' in started ? threadOf(started) : (started as Thread);
    }
    if (typeof Worker === 'function') {
      // In this form bundlers find the script and carry it along.
      return new Worker(new URL('./worker.js', import.meta.url), { type: 'module' }) as Thread;
    }
    return await startNodeThread();
  } catch (cause) {
    throw cannotStart(cause);
  }
}

export const cannotStart = (cause: unknown): LoadError =>
  new LoadError(
    'unreachable',
    "jinggao's worker could not be started. Serve worker.js beside the script and allow it in " +
      "the policy's worker-src, or start it yourself: createCleaner({ worker: () => new Worker(…) }).",
    cause,
  );

async function startNodeThread(): Promise<Thread> {
  // By variables, so that no bundler looks for them.
  const threads = 'node:worker_threads';
  const script = './worker.js';
  const { Worker: NodeWorker } = (await import(
    /* @vite-ignore */ /* webpackIgnore: true */ threads
  )) as {
    Worker: new (script: URL) => NodeWorker;
  };
  return threadOf(new NodeWorker(new URL(script, import.meta.url)));
}

/** A worker of Node.js in the form of a browser's. */
function threadOf(worker: NodeWorker): Thread {
  const thread: Thread = {
    postMessage: (message) => {
      worker.postMessage(message);
    },
    terminate: () => {
      thread.onerror = null; // its end is no trouble
      return worker.terminate();
    },
    onmessage: null,
    onerror: null,
  };
  worker.on('message', (data) => thread.onmessage?.({ data }));
  worker.on('error', (error) => thread.onerror?.(error));
  worker.on('exit', () => thread.onerror?.({ message: 'The worker has ended.' }));
  return thread;
}
