/** Loads the WebAssembly module and compiles it, once. */

import { LoadError } from './errors.js';

/** Where the module comes from. A string is a URL, relative to the page. */
export type WasmSource = URL | string | Response | BufferSource | WebAssembly.Module;

// What has been asked for, by URL or by what was given: a second cleaner waits for the first's.
const byUrl = new Map<string, Promise<WebAssembly.Module>>();
const byObject = new WeakMap<object, Promise<WebAssembly.Module>>();

/**
 * The compiled module. It is fetched and compiled once for all cleaners; a failure is
 * not remembered, so that the next attempt may succeed.
 *
 * @throws {LoadError}
 */
export async function compile(
  source: WasmSource = new URL('./jinggao.wasm', import.meta.url),
): Promise<WebAssembly.Module> {
  if (typeof WebAssembly !== 'object') {
    throw new LoadError(
      'unsupported',
      'jinggao needs WebAssembly, which this browser or this version of Node.js does not have.',
    );
  }
  if (source instanceof WebAssembly.Module) return source;
  if (source instanceof URL || typeof source === 'string') {
    const url = absolute(source);
    return once(byUrl, url.href, () => open(url).then((found) => compileBytes(found, url.href)));
  }
  if (Object(source) !== source) throw notTheModule(source);
  return once(byObject, source, () => compileBytes(source));
}

interface Memory<Key> {
  get(key: Key): Promise<WebAssembly.Module> | undefined;
  set(key: Key, module: Promise<WebAssembly.Module>): unknown;
  delete(key: Key): boolean;
}

function once<Key>(
  memory: Memory<Key>,
  key: Key,
  make: () => Promise<WebAssembly.Module>,
): Promise<WebAssembly.Module> {
  let module = memory.get(key);
  if (!module) {
    module = make();
    memory.set(key, module);
    module.catch(() => memory.delete(key));
  }
  return module;
}

function absolute(source: URL | string): URL {
  try {
    const base = typeof document === 'undefined' ? import.meta.url : document.baseURI;
    return new URL(source, base);
  } catch (cause) {
    throw new LoadError('unreachable', `'${String(source)}' is not a URL.`, cause);
  }
}

async function open(url: URL): Promise<Response | BufferSource> {
  const advice =
    'Serve jinggao.wasm beside the script, or say where it is: createCleaner({ wasm: url }).';
  try {
    if (url.protocol === 'file:') {
      // Node.js, whose fetch does not read files. Bundlers must not look for it.
      const fs = 'node:fs/promises';
      const { readFile } = (await import(/* @vite-ignore */ /* webpackIgnore: true */ fs)) as {
        readFile(url: URL): Promise<Uint8Array<ArrayBuffer>>;
      };
      return await readFile(url);
    }
    const response = await fetch(url, { credentials: 'same-origin' });
    if (response.ok) return response;
    throw new LoadError('unreachable', `${url.href} answered ${response.status}. ${advice}`);
  } catch (cause) {
    if (cause instanceof LoadError) throw cause;
    throw new LoadError('unreachable', `${url.href} could not be read. ${advice}`, cause);
  }
}

async function compileBytes(
  source: Response | BufferSource,
  where?: string,
): Promise<WebAssembly.Module> {
  // Node.js loads all of its fetch, for 30 ms, where Response is named: bytes are not asked.
  const bytes = ArrayBuffer.isView(source) || source instanceof ArrayBuffer;
  const response = !bytes && typeof Response === 'function' && source instanceof Response && source;
  try {
    if (!response) return await WebAssembly.compile(source as BufferSource);
    const streams =
      typeof WebAssembly.compileStreaming === 'function' &&
      response.headers.get('content-type')?.split(';')[0]?.trim() === 'application/wasm';
    return streams
      ? await WebAssembly.compileStreaming(response)
      : await WebAssembly.compile(await response.arrayBuffer());
  } catch (cause) {
    throw explain(cause, (response && response.url) || where);
  }
}

/** Why the module could not be compiled or started. */
export function explain(cause: unknown, where?: string): LoadError {
  if (!forbidden()) return notTheModule(cause, where);
  return new LoadError(
    'forbidden',
    "This page's Content-Security-Policy forbids WebAssembly. " +
      "Add 'wasm-unsafe-eval' to its script-src; 'unsafe-eval' is not needed.",
    cause,
  );
}

/** What was loaded from `where` is something else. */
export function notTheModule(cause: unknown, where = 'What was given as wasm'): LoadError {
  return new LoadError(
    'invalid',
    `${where} is not the jinggao module, or is of another version than this script. ` +
      'Serve the jinggao.wasm of the same version of the package.',
    cause,
  );
}

/** Whether a policy forbids WebAssembly: then even the smallest module does not compile, or, in WebKit, not start. */
function forbidden(): boolean {
  try {
    new WebAssembly.Instance(
      new WebAssembly.Module(Uint8Array.of(0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00)),
    );
    return false;
  } catch {
    return true;
  }
}
