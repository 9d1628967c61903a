// The notice of a paste.

import { describe, expect, test } from 'vitest';
import type { Made } from './page.js';
import { page } from './stage.js';

declare const made: Made;

describe('the notice', () => {
  const inNotice = (selector: string) => `jinggao-notice >>> ${selector}`;
  const text = () => page.$eval(inNotice('.text'), (p) => p.textContent);
  const report = (changed: string, canRestore: boolean) =>
    page.evaluate(
      (source, can) => {
        made.notice.report = made.report(source, can);
      },
      changed,
      canRestore,
    );

  test('says what was done, and leaves the focus where it is', async () => {
    await page.focus('#editor');
    await report('获得感 and 安全感，，幸福,好的。今天的的事。', true);
    expect(await text()).toBe('已整理：标点 2 处，词语 1 处，另有 1 处请看一看');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('editor');
    await page.click(inNotice('.link'));
    expect(await text()).toBe('已还原为原文');
  });

  test('says nothing where nothing was changed', async () => {
    await report('获得感和安全感。', true);
    expect(await text()).toBe('');
    expect(await page.$(inNotice('button'))).toBeNull();
  });

  test('says so where nothing is left to restore, and tells who wants to look', async () => {
    await report('获得感 and 安全感。', false);
    const looked = page.evaluate(
      () =>
        new Promise<boolean>((resolve) => {
          document.addEventListener('jinggao-look', () => {
            resolve(true);
          });
        }),
    );
    await page.click(inNotice('.link:nth-child(2)'));
    expect(await looked).toBe(true);
    await page.click(inNotice('.link'));
    expect(await text()).toContain('无从还原');
  });
});
