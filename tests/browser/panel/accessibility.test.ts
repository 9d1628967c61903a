// What axe-core finds in each state, forced colours, and no motion for who wants none.

import { describe, expect, test } from 'vitest';
import { forceColours, schemes, setScheme, violations } from '../accessibility.js';
import type { Made } from './page.js';
import { clickButton, fill, inPanel, page, review } from './stage.js';

declare const made: Made;

describe.each(schemes)('accessibility, %s', (scheme) => {
  test('in every state', async () => {
    await setScheme(page, scheme);
    const states: Record<string, () => Promise<unknown>> = {
      idle: () => Promise.resolve(),
      list: fill,
      notice: () =>
        page.evaluate(() => {
          made.notice.report = made.report('获得感 and 安全感，，幸福。今天的的事。', true);
        }),
      about: () => page.click(inPanel('.group-head .sign')),
      suggested: () => page.click(inPanel('#item-4')),
      flagged: () => page.click(inPanel('#item-7')),
      repeat: () => page.click(inPanel('#item-8')),
      stories: () => page.click(inPanel('#tab-stories')),
      done: async () => {
        await page.click(inPanel('#tab-open'));
        await clickButton('采用有把握的 4 处');
        await page.click(inPanel('#tab-done'));
      },
      busy: () =>
        review((r) => {
          r.set({ busy: true });
        }),
      trouble: () =>
        review((r) => {
          r.set({ busy: false, trouble: new Error('no') });
        }),
    };
    for (const [name, enter] of Object.entries(states)) {
      await enter();
      expect(await violations(page), name).toEqual([]);
    }
  });
});

describe.each(schemes)('with forced colours, %s', (scheme) => {
  test('what is chosen stands out, and no passage is written in its own background', async () => {
    await forceColours(page, scheme);
    await fill();
    await page.click(inPanel('#item-7'));
    const colours = (selector: string, property: string) =>
      page.$$eval(
        inPanel(selector),
        (elements, name) =>
          elements.map((element) => getComputedStyle(element).getPropertyValue(name)),
        property,
      );
    const [canvas] = await colours('.frame', 'background-color');
    expect(await colours('.row:not([aria-selected=true]) mark', 'color')).not.toContain(canvas);
    expect(await colours('.row[aria-selected=true]', 'background-color')).not.toContain(canvas);
    const [chosen, ...others] = await colours('[role=tab]', 'border-bottom-color');
    expect(others).toEqual([canvas, canvas]);
    expect(chosen).not.toBe(canvas);
    const borders = await colours('.inspector button', 'border-top-color');
    expect(borders).not.toContain(canvas);
  });
});

test('nothing moves for who wants no motion', async () => {
  await fill();
  const moving = async (value: 'reduce' | 'no-preference') => {
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value }]);
    await review((r) => {
      r.set({ busy: true });
    });
    return page.$eval('jinggao-panel', ({ shadowRoot }) => shadowRoot!.getAnimations().length);
  };
  expect(await moving('no-preference')).toBeGreaterThan(0);
  expect(await moving('reduce')).toBe(0);
});
