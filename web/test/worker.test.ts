import { Worker } from 'node:worker_threads';
import { CleanError, createCleaner, LoadError, SettingsError } from 'jinggao';
import type { Hint, RemoteCleaner, Settings, Stage } from 'jinggao';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

const input = '要不断增强群众的获得感 and 安全感。';
// Some seconds of work.
const archive = '青禾县水利局组织技术人员逐村检查渠道和泵站，及时排除险情。\n'.repeat(200_000);

/** What starts a worker and keeps it where a test sees it. */
const startInto = (threads: Worker[]) => () => {
  const thread = new Worker(new URL(import.meta.resolve('jinggao/worker')));
  threads.push(thread);
  return thread;
};

let cleaner: RemoteCleaner;
beforeAll(async () => {
  cleaner = await createCleaner({ worker: true });
});
afterAll(() => cleaner.dispose());

describe('a cleaner in a worker', () => {
  test('answers as one on the main thread does', async () => {
    const local = await createCleaner();
    for (const text of ['', input, '甲\uD800乙 and 丙', '\uFEFF𠮷田镇的获得感 and 安全感。']) {
      expect(await cleaner.clean(text)).toEqual(local.clean(text));
      expect(await cleaner.outline(text)).toEqual(local.outline(text));
    }
    expect(cleaner.rules()).toEqual(local.rules());
    local.dispose();
  });

  test('takes hints and keys to ignore', async () => {
    const [finding] = (await cleaner.clean(input)).findings;
    expect((await cleaner.clean(input, { ignore: [finding!.key!] })).text).toBe(input);
    const hints: Hint[] = [{ start: 11, end: 16, kind: 'code' }];
    expect((await cleaner.clean(input, { hints })).text).toBe(input);
  });

  test('tells how far it is', async () => {
    const stages: Stage[] = [];
    await cleaner.clean(input, { onProgress: (stage) => stages.push(stage) });
    expect(stages).toEqual(['cleaning', 'reporting']);
  });

  test('refuses as one on the main thread does', async () => {
    const outside: Hint[] = [{ start: 0, end: 99, kind: 'code' }];
    await expect(cleaner.clean(input, { hints: outside })).rejects.toThrow(RangeError);
    const none = [{ start: 0, end: 1, kind: 'bold' as 'code' }];
    await expect(cleaner.clean(input, { hints: none })).rejects.toThrow(TypeError);
    await expect(cleaner.clean(42 as unknown as string)).rejects.toThrow(TypeError);
    const settings = { rules: { 'typo/strayword': 'fix' } } as Settings;
    const refused = createCleaner({ worker: true, settings });
    await expect(refused).rejects.toThrow(SettingsError);
    await expect(refused).rejects.toThrow(/^rules\.typo\/strayword: /);
  });
});

describe('what cannot be handed to a worker', () => {
  test('is refused, and the worker goes on', async () => {
    const threads: Worker[] = [];
    const made = await createCleaner({ worker: startInto(threads) });
    const ignore = [() => 'a key'] as unknown as string[];
    await expect(made.clean(input, { ignore })).rejects.toThrow(/could not be cloned/);
    expect((await made.clean(archive.slice(0, 1_000_000))).findings).not.toHaveLength(0);
    expect(threads).toHaveLength(1);
    made.dispose();
  });
});

test('who fails while being told how far it is gets no result, but the reason', async () => {
  const reason = new Error('no such progress bar');
  const failing = cleaner.clean(input, {
    onProgress: () => {
      throw reason;
    },
  });
  await expect(failing).rejects.toBe(reason);
  expect((await cleaner.clean(input)).findings).toHaveLength(1);
});

test('nothing in the place of a worker is none', async () => {
  const made = await createCleaner({ worker: null as unknown as false });
  expect(made.clean(input).findings).toHaveLength(1);
  made.dispose();
});

describe('the latest request', () => {
  test('wins', async () => {
    const settled = await Promise.allSettled([input, archive, input].map((t) => cleaner.clean(t)));
    expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled']);
    expect(settled[0]).toMatchObject({ reason: { name: 'AbortError' } });
  });

  test('does not wait for an archive: its worker is replaced', async () => {
    const threads: Worker[] = [];
    const made = await createCleaner({ worker: startInto(threads) });
    await new Promise((resolve) => {
      made.clean(archive, { onProgress: resolve }).catch(() => undefined);
    });
    expect((await made.clean(input)).text).toBe('要不断增强群众的获得感和安全感。');
    expect(threads).toHaveLength(2);
    made.dispose();
  });
});

describe('a worker that fails', () => {
  test('is told to who waits, and replaced for the next document', async () => {
    const threads: Worker[] = [];
    const made = await createCleaner({ worker: startInto(threads) });
    const waiting = made.clean(archive);
    threads[0]!.emit('error', new Error('out of memory'));
    await expect(waiting).rejects.toThrow(CleanError);
    expect((await made.clean(input)).findings).toHaveLength(1);
    expect(threads).toHaveLength(2);
    made.dispose();
  });
});

test('a worker that somebody else ends is told to who waits, and replaced', async () => {
  const threads: Worker[] = [];
  const made = await createCleaner({ worker: startInto(threads) });
  const waiting = made.clean(archive);
  void threads[0]!.terminate();
  await expect(waiting).rejects.toThrow(CleanError);
  expect((await made.clean(input)).findings).toHaveLength(1);
  made.dispose();
});

describe('a signal', () => {
  test('ends a cleaning, with its own reason, and the cleaner goes on', async () => {
    const controller = new AbortController();
    const reason = new Error('the editor was closed');
    const ended = cleaner.clean(archive, {
      signal: controller.signal,
      onProgress: () => {
        controller.abort(reason);
      },
    });
    await expect(ended).rejects.toBe(reason);
    expect((await cleaner.clean(input)).findings).toHaveLength(1);
  });

  test('that has aborted lets none begin', async () => {
    const signal = AbortSignal.abort();
    await expect(cleaner.clean(input, { signal })).rejects.toBe(signal.reason);
  });

  test('of an earlier document has no say in a later one', async () => {
    const controller = new AbortController();
    await cleaner.clean(input, { signal: controller.signal });
    const later = cleaner.clean(input);
    controller.abort();
    expect((await later).findings).toHaveLength(1);
  });
});

describe('dispose', () => {
  test('ends the worker, and rejects what was not answered', async () => {
    const made = await createCleaner({ worker: true });
    const waiting = made.clean(archive);
    made.dispose();
    made.dispose();
    await expect(waiting).rejects.toThrow(CleanError);
    await expect(made.clean(input)).rejects.toThrow(CleanError);
    expect(() => made.rules()).toThrow(CleanError);
  });
});

describe('a worker that does not start', () => {
  test('says so, also where it is one of Node.js, or none', async () => {
    const crashes = () => new Worker('throw new Error("no such module")', { eval: true });
    await expect(createCleaner({ worker: crashes })).rejects.toThrow(LoadError);
    const none = (() => undefined) as unknown as typeof crashes;
    await expect(createCleaner({ worker: none })).rejects.toThrow(LoadError);
  });

  test('is a LoadError', async () => {
    vi.spyOn(console, 'warn').mockImplementationOnce(() => undefined);
    const start = () => {
      throw new Error('forbidden');
    };
    await expect(createCleaner({ worker: start })).rejects.toThrow(LoadError);
  });
});
