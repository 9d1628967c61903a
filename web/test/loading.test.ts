import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { pathToFileURL } from 'node:url';
import { createCleaner, LoadError, type WasmSource } from 'jinggao';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';

const file = new URL(import.meta.resolve('jinggao/jinggao.wasm'));
const bytes = await readFile(file);

async function works(wasm: WasmSource): Promise<void> {
  const cleaner = await createCleaner({ wasm });
  expect(cleaner.clean('获得感 and 安全感').text).toBe('获得感和安全感');
  cleaner.dispose();
}

async function refusal(wasm: unknown): Promise<LoadError> {
  const refused = createCleaner({ wasm: wasm as WasmSource });
  await expect(refused).rejects.toThrow(LoadError);
  return refused.catch((error: unknown) => error as LoadError) as Promise<LoadError>;
}

/** Serves with `answer` while `use` runs with the server's URL. */
async function serving(answer: RequestListener, use: (url: string) => Promise<void>) {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  try {
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/jinggao.wasm`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const serveModule: RequestListener = (_, response) =>
  response.writeHead(200, { 'content-type': 'application/wasm' }).end(bytes);

describe('the module', () => {
  test.each<[string, () => WasmSource]>([
    ['bytes', () => bytes],
    ['an ArrayBuffer', () => Uint8Array.from(bytes).buffer],
    ['a file URL', () => file],
    ['the text of a URL', () => file.href],
    ['a compiled module', () => new WebAssembly.Module(bytes)],
    ['a response', () => new Response(bytes)],
  ])('can be given as %s', async (_, source) => {
    await works(source());
  });

  test('can be streamed from a server', async () => {
    const streaming = vi.spyOn(WebAssembly, 'compileStreaming');
    await serving(serveModule, works);
    expect(streaming).toHaveBeenCalledOnce();
    streaming.mockRestore();
  });

  test('can come from a server that does not know its type', async () => {
    await serving((_, response) => response.end(bytes), works);
  });

  test('is compiled once for all cleaners, and fetched once', async () => {
    let requests = 0;
    await serving(
      (request, response) => {
        requests++;
        serveModule(request, response as never);
      },
      async (url) => {
        await Promise.all([works(url), works(url)]);
        await works(url);
      },
    );
    expect(requests).toBe(1);
  });
});

describe('a failure', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  beforeEach(() => warn.mockClear());
  afterAll(() => warn.mockRestore());

  test('says that there is no file, and where', async () => {
    const missing = new URL('file:///nowhere/jinggao.wasm');
    const error = await refusal(missing);
    expect(error.reason).toBe('unreachable');
    expect(error.message).toContain(missing.href);
    expect(error.message).toContain('createCleaner({ wasm: url })');
  });

  test('says what the server answered, and is not remembered', async () => {
    let there = false;
    const answer: RequestListener = (request, response) => {
      if (there) serveModule(request, response as never);
      else response.writeHead(404).end();
    };
    await serving(answer, async (url) => {
      const error = await refusal(url);
      expect(error.reason).toBe('unreachable');
      expect(error.message).toContain(`${url} answered 404`);
      there = true;
      await works(url);
    });
  });

  test('says that the server cannot be reached', async () => {
    let closed = '';
    await serving(serveModule, async (url) => {
      closed = url;
      await Promise.resolve();
    });
    expect((await refusal(closed)).reason).toBe('unreachable');
  });

  test('says that what was read is not the module', async () => {
    expect((await refusal(bytes.subarray(0, 1000))).reason).toBe('invalid');
    const empty = Uint8Array.of(0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00);
    expect((await refusal(empty)).reason).toBe('invalid');
    expect((await refusal(42)).reason).toBe('invalid');
    expect((await refusal(null)).reason).toBe('invalid');
  });

  test('says which file is not the module', async () => {
    const other = new URL(import.meta.url);
    const error = await refusal(other);
    expect(error.reason).toBe('invalid');
    expect(error.message).toMatch(`${other.href} is not the jinggao module`);
  });

  test('says that the messages are not beside the script', async () => {
    const folder = await mkdtemp(`${tmpdir()}/jinggao-`);
    const script = pathToFileURL(`${folder}/index.mjs`);
    const source = await readFile(new URL(import.meta.resolve('jinggao')), 'utf8');
    await writeFile(script, source.replace(/^\/\/# sourceMappingURL.*/m, ''));
    const alone = (await import(script.href)) as typeof import('jinggao');
    const refused = alone.createCleaner({ wasm: bytes, locale: 'en' });
    await expect(refused).rejects.toMatchObject({ name: 'LoadError', reason: 'unreachable' });
    await expect(refused).rejects.toThrow(/messages in en .*messages\/ beside the script/);
    await rm(folder, { recursive: true });
  });

  test('stands once in the console, and a cleaner that there can be none of is no trouble', async () => {
    const wasm = new URL('file:///nowhere/else/jinggao.wasm');
    for (let editor = 0; editor < 3; editor++) {
      expect(await createCleaner({ wasm }).catch(() => undefined)).toBeUndefined();
    }
    expect(warn).toHaveBeenCalledOnce();
    expect(warn.mock.lastCall![0]).toContain(wasm.href);
  });

  test('says that there is no WebAssembly', async () => {
    vi.stubGlobal('WebAssembly', undefined);
    try {
      expect((await refusal(bytes)).reason).toBe('unsupported');
    } finally {
      vi.unstubAllGlobals();
    }
  });
});
