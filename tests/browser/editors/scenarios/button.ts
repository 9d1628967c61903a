/** The button: cleans what is selected, or the whole document. */

import { expect } from 'vitest';
import { DOCUMENT } from './clips.js';
import { openReview, opened } from './review.js';
import { clean, linesOf, type Scenario } from './scenario.js';

const acceptAll = () => {
  const review = window.fixture.attachment.current!;
  review.accept(review.items);
};

const selection: Scenario = {
  name: 'button: the selection alone',
  run: async (page) => {
    await page.set(DOCUMENT);
    const lines = linesOf((await page.standing()).text);
    const passage = lines[2]!;
    await page.put({ around: passage });
    const items = await openReview(page);
    expect(items.map(({ now }) => now)).toEqual(['，，']);
    await page.evaluate(acceptAll);
    await page.settled();
    const expected = lines.map((line) => (line === passage ? line.replace('，，', '，') : line));
    expect(linesOf((await page.standing()).text)).toEqual(expected);
  },
};

const whole: Scenario = {
  name: 'button: the whole document, in one step',
  run: async (page) => {
    const { text } = await opened(page);
    const before = (await page.standing()).text;
    await page.evaluate(acceptAll);
    await page.settled();
    expect(linesOf((await page.standing()).text)).toEqual(linesOf((await clean(text)).text));
    await page.evaluate(() => {
      window.fixture.attachment.port.focus();
    });
    await page.undo();
    expect((await page.standing()).text).toBe(before);
  },
};

export const button = [selection, whole];
