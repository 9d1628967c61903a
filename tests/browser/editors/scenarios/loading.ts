/** Where the cleaner is not there: a paste goes in as it came. */

import { expect } from 'vitest';
import { JOIN, PLAIN } from './clips.js';
import { EMPTY } from './pasting.js';
import { asItComes, clean, linesOf, type Scenario } from './scenario.js';

const loading: Scenario = {
  name: 'loading: a paste goes in as it came, the next one clean',
  run: async (page) => {
    const expected = await asItComes(page, EMPTY, JOIN);
    await page.open('held');
    await page.set(EMPTY);
    await page.paste(JOIN);
    expect((await page.standing()).text).toBe(expected.text);
    expect(await page.formats()).toEqual(expected.formats);

    page.release();
    await page.ready();
    await page.set(EMPTY);
    await page.paste(PLAIN);
    expect(linesOf((await page.standing()).text)).toEqual(linesOf((await clean(PLAIN.text)).text));
  },
};

const forbidden: Scenario = {
  name: 'forbidden: where the policy has no WebAssembly, pastes go in as they came',
  run: async (page) => {
    const expected = await asItComes(page, EMPTY, JOIN);
    await page.open('forbidden');
    await expect(page.ready()).rejects.toThrow(/wasm-unsafe-eval/);
    await page.set(EMPTY);
    await page.paste(JOIN);
    expect((await page.standing()).text).toBe(expected.text);
    expect(await page.formats()).toEqual(expected.formats);
  },
};

export const notReady = [loading, forbidden];
