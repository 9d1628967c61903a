import { createCleaner, type Cleaner } from 'jinggao';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { AttachOptions } from '../src/editing/attach.js';
import { PlainPort } from './plain_port.js';

const cleaner = await createCleaner();

// As in a page that has just been loaded.
beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

async function opened(clean: Cleaner['clean'], options: Partial<AttachOptions> = {}) {
  const { openSession } = await import('../src/editing/session.js');
  const port = new PlainPort();
  const made = { clean, rules: () => cleaner.rules() } as Cleaner;
  const session = openSession(port, { cleaner: made, ...options });
  await session.cleaner;
  return { port, session };
}

const cleaning = () => vi.fn((text: string) => cleaner.clean(text));

test('a paste is not the first text that the cleaner meets, which would take it longer', async () => {
  const clean = cleaning();
  const { port } = await opened(clean);
  expect(clean).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(clean.mock.calls.length).toBeGreaterThan(10);
  const met = new Set(cleaner.clean(clean.mock.calls[0]![0]).findings.map(({ rule }) => rule));
  expect(met.size).toBeGreaterThan(cleaner.rules().length / 2);
  expect(port.text).toBe('');
});

test('pastes are rehearsed one by one, so that the page is never held up for long', async () => {
  const clean = cleaning();
  await opened(clean);
  vi.advanceTimersToNextTimer();
  const first = clean.mock.calls.length;
  expect(first).toBeGreaterThan(0);
  vi.advanceTimersToNextTimer();
  expect(clean.mock.calls.length).toBe(2 * first);
});

test('the editors of a page rehearse once', async () => {
  const clean = cleaning();
  await opened(clean);
  vi.runAllTimers();
  const { length } = clean.mock.calls;
  await opened(clean);
  vi.runAllTimers();
  expect(clean.mock.calls.length).toBe(length);
});

test('nothing is rehearsed where pastes are not cleaned', async () => {
  const clean = cleaning();
  await opened(clean, { paste: false });
  vi.runAllTimers();
  expect(clean).not.toHaveBeenCalled();
});

test('a cleaner that fails is asked once, and another editor rehearses', async () => {
  const failing = vi.fn(() => {
    throw new Error('disposed of');
  });
  await opened(failing);
  vi.runAllTimers();
  expect(failing).toHaveBeenCalledOnce();
  const clean = cleaning();
  await opened(clean);
  vi.runAllTimers();
  expect(clean).toHaveBeenCalled();
});
