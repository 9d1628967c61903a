/** What a scenario is, and what they all do and compare. */

import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { Driver } from '../driver.js';
import type { EditorName } from '../editors.js';
import { readFormats } from '../formats.js';

export interface Scenario {
  name: string;
  run(driver: Driver, editor: EditorName): Promise<void>;
}

/** The page of the demo, line by line; what is wrong with it is known to its tests. */
export const page = readFileSync(
  new URL('../../../../demo/samples/page.txt', import.meta.url),
  'utf8',
);

/** The first lines of it that are not empty: a paragraph among them is cut in two. */
export const story: readonly string[] = page
  .split('\n')
  .filter((line) => line.trim() !== '')
  .slice(0, 8);

/** The lines that are not empty: between its blocks an editor has no others. */
export const linesOf = (text: string): string[] =>
  text.split('\n').filter((line) => line.trim() !== '');

export const textOf = (driver: Driver): Promise<string> =>
  driver.evaluate(() => window.fixture.text());

/** The page shows what the port reads, or no mark would be in its place. */
export async function expectShown(driver: Driver): Promise<void> {
  const { text, shown } = await driver.evaluate(() => ({
    text: window.fixture.text(),
    shown: window.fixture.shown(),
  }));
  expect(shown.replaceAll('\u00A0', ' '), 'shown').toBe(text.replaceAll('\u00A0', ' '));
}

/** The caret stands behind everything: in an empty document, or one with this in it. */
export async function begin(driver: Driver, html = ''): Promise<void> {
  await driver.evaluate(async (content) => {
    if (content !== '') window.fixture.setHTML(content);
    await new Promise((resolve) => setTimeout(resolve, 50));
    window.fixture.focusEnd();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }, html);
}

export async function undo(driver: Driver): Promise<string> {
  await driver.evaluate(() => {
    window.fixture.undo();
  });
  await pause(driver);
  return textOf(driver);
}

export async function redo(driver: Driver): Promise<string> {
  await driver.evaluate(() => {
    window.fixture.redo();
  });
  await pause(driver);
  return textOf(driver);
}

export const pause = (driver: Driver, milliseconds = 50): Promise<void> =>
  driver.evaluate(async (time) => {
    await new Promise((resolve) => setTimeout(resolve, time));
  }, milliseconds);

/** That each of these passages, which stand once, has these formats; white space does not count. */
export async function expectFormats(
  driver: Driver,
  passages: [passage: string, formats: string][],
): Promise<void> {
  const formatted = await driver.evaluate(readFormats);
  const text = formatted.map(({ character }) => character).join('');
  for (const [passage, formats] of passages) {
    const start = text.indexOf(passage);
    expect(start, passage).toBeGreaterThanOrEqual(0);
    for (const { formats: found } of formatted.slice(start, start + passage.length)) {
      for (const format of formats.split(' ').filter(Boolean)) {
        expect(found.split(' '), `${passage}: ${format}`).toContain(format);
      }
      if (formats === '') expect(found, passage).not.toMatch(/strong|em|\ba\b/);
    }
  }
}
