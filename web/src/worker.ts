/** The script of a worker: it cleans for the one who started it. */

import { openSession, type Session } from './boundary.js';
import { Engine } from './engine.js';
import { refusalOf, type Answer, type Opening, type Request, type Stage } from './protocol.js';

interface Port {
  postMessage(message: Answer): void;
  addEventListener(name: 'message', listener: (event: { data: unknown }) => void): void;
}

/** The owner's end: of the worker itself in browsers, of its thread in Node.js. */
async function findPort(): Promise<Port> {
  if (typeof postMessage === 'function') return globalThis as unknown as Port;
  const threads = 'node:worker_threads';
  const { parentPort } = (await import(/* @vite-ignore */ /* webpackIgnore: true */ threads)) as {
    parentPort: Port;
  };
  return parentPort;
}

let session: Session | undefined;

async function open(port: Port, { module, settings }: Opening): Promise<void> {
  try {
    session = await openSession(await Engine.of(module), settings);
    port.postMessage({ rules: session.rules });
  } catch (error) {
    port.postMessage({ refusal: refusalOf(error) });
  }
}

function clean(port: Port, { id, text, hints, ignore }: Request): void {
  const tell = (stage: Stage) => {
    port.postMessage({ id, stage });
  };
  try {
    tell('cleaning');
    const found = session!.clean(text, hints, ignore);
    tell('reporting');
    const { findings, hasReplacement, outline } = found; // the outline is made here
    port.postMessage({ id, found: { findings, hasReplacement, outline } });
  } catch (error) {
    port.postMessage({ id, refusal: refusalOf(error) });
  }
}

// Not awaited: not every bundler's workers are modules.
void findPort().then((port) => {
  port.addEventListener('message', ({ data }) => {
    const message = data as Opening | Request;
    if ('module' in message) void open(port, message);
    else clean(port, message);
  });
});
