/** A megabyte: cleaned like anything else, and one step of the undo. */

import { expect } from 'vitest';
import { article } from '../article.js';
import { EMPTY } from './pasting.js';
import { changesOf, clean, linesOf, type Scenario } from './scenario.js';

const megabyte: Scenario = {
  name: 'paste: a megabyte',
  run: async (page) => {
    const text = article(1_000_000, 2);
    const result = await clean(text);
    expect(changesOf(result).length).toBeGreaterThan(1000);
    await page.set(EMPTY);
    await page.paste({ text });
    const lines = linesOf((await page.standing()).text);
    expect(lines.length).toBe(linesOf(result.text).length);
    expect(lines.join('\n') === linesOf(result.text).join('\n')).toBe(true);
    await page.undo();
    expect(linesOf((await page.standing()).text)).toEqual([]);
  },
};

export const large = [megabyte];
