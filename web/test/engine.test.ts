// The instance that all cleaners of a page share: what it keeps, and what becomes of it.

import { readFile } from 'node:fs/promises';
import { CleanError, createCleaner, type Settings } from 'jinggao';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const input = '群众的获得感 and 安全感都强了。';
const page = '青禾县水利局组织技术人员逐村检查渠道和泵站，及时排除险情。\n';

// Given compiled: Node.js has modules of its own, and its instances are not to be counted.
const wasm = new WebAssembly.Module(
  await readFile(new URL(import.meta.resolve('jinggao/jinggao.wasm'))),
);
const make = (settings: Settings = {}) => createCleaner({ wasm, settings });

// The memories of the instances that have been made, oldest first.
let memories: WebAssembly.Memory[];

beforeEach(() => {
  memories = [];
  const instantiate = WebAssembly.instantiate as (
    module: WebAssembly.Module,
    imports?: WebAssembly.Imports,
  ) => Promise<WebAssembly.Instance>;
  vi.spyOn(WebAssembly, 'instantiate').mockImplementation((async (
    module: WebAssembly.Module,
    imports?: WebAssembly.Imports,
  ) => {
    const instance = await instantiate(module, imports);
    if (module !== wasm) return instance;
    const memory = Object.values(instance.exports).find((it) => it instanceof WebAssembly.Memory);
    memories.push(memory!);
    return instance;
  }) as unknown as typeof WebAssembly.instantiate);
});
afterEach(() => vi.restoreAllMocks());

const size = () => memories.at(-1)!.buffer.byteLength;

/** Waits until there are `count` instances and the last of them is in use. */
const untilThereAre = (count: number) =>
  vi
    .waitFor(() => {
      expect(memories).toHaveLength(count);
    })
    .then(() => new Promise((resolve) => setTimeout(resolve)));

describe('an instance', () => {
  test('is shared by all cleaners, and goes with the last of them', async () => {
    const [one, two] = await Promise.all([make(), make()]);
    expect(memories).toHaveLength(1);
    one.dispose();
    one.dispose();
    const three = await make();
    expect(memories).toHaveLength(1);
    two.dispose();
    three.dispose();
    (await make()).dispose();
    expect(memories).toHaveLength(2);
  });

  test('goes where the messages do not come', async () => {
    await expect(createCleaner({ wasm, locale: 'la' })).rejects.toThrow(RangeError);
    await untilThereAre(1);
    (await make()).dispose();
    expect(memories).toHaveLength(2);
  });

  test('does not grow by a thousand pastes, nor by cleaners that come and go', async () => {
    const cleaner = await make();
    const paste = `${input}\n\n${page.repeat(100)}`;
    cleaner.clean(paste);
    const before = size();
    for (let i = 0; i < 1000; i++) cleaner.clean(paste + i);
    for (let i = 0; i < 100; i++) (await make()).dispose();
    expect(size()).toBe(before);
    expect(memories).toHaveLength(1);
    cleaner.dispose();
  });

  test('is used again for the next large document, and then replaced by a small one', async () => {
    const cleaner = await make();
    const archive = page.repeat(115_000); // 10 MB in UTF-8
    const fresh = size();
    cleaner.clean(archive);
    const large = size();
    cleaner.clean(archive);
    // Used again, or it would be twice as large; what is freed is not laid out just as it was.
    expect(size()).toBeLessThan(large * 1.1);
    await untilThereAre(2);
    expect(cleaner.clean(input).findings).toHaveLength(1);
    expect(size()).toBe(fresh);
    cleaner.dispose();
  });
});

describe('a trap', () => {
  const trap = () =>
    vi.spyOn(TextEncoder.prototype, 'encodeInto').mockImplementationOnce(() => {
      throw new WebAssembly.RuntimeError('unreachable');
    });

  test('is told, and all cleaners go on with a fresh instance and their settings', async () => {
    const cleaner = await make();
    const other = await make({ rules: { 'typo/stray-word': 'off' } });
    trap();
    expect(() => cleaner.clean(input)).toThrow(CleanError);
    expect(() => other.clean(input)).toThrow(/starting again/);
    await untilThereAre(2);
    expect(cleaner.clean(input).findings).toHaveLength(1);
    expect(other.clean(input).findings).toHaveLength(0);
    cleaner.dispose();
    other.dispose();
  });

  test('is got over even where the first attempt to start again fails', async () => {
    const cleaner = await make();
    vi.mocked(WebAssembly.instantiate).mockRejectedValueOnce(new RangeError('no memory'));
    trap();
    expect(() => cleaner.clean(input)).toThrow(CleanError);
    await vi.waitFor(() => {
      expect(cleaner.clean(input).findings).toHaveLength(1);
    });
    cleaner.dispose();
  });

  test('does not keep a cleaner from being disposed of, or from being made', async () => {
    const cleaner = await make();
    trap();
    expect(() => cleaner.clean(input)).toThrow(CleanError);
    const made = await make();
    cleaner.dispose();
    expect(made.clean(input).findings).toHaveLength(1);
    made.dispose();
  });
});
