// The page's stories as cards.

import { describe, expect, test } from 'vitest';
import type { Made } from './page.js';
import { clickButton, fill, heard, inPanel, page, review, texts } from './stage.js';

declare const made: Made;

describe('the stories', () => {
  test('are copied as rich text and as plain text, kept alone, made drafts of', async () => {
    await fill();
    await page.click(inPanel('#tab-stories'));
    expect(await texts('.story h3')).toEqual([
      '柳汀镇渡口改造提前完工 两岸居民出行更方便',
      expect.stringContaining('…') as string,
    ]);
    await clickButton('复制');
    await heard('已复制');
    const [html, text] = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (await item!.getType(type)).text();
      return [await read('text/html'), await read('text/plain')];
    });
    expect(html).toContain('<strong>柳汀镇</strong>');
    expect(html).toContain('柳汀镇渡口改造提前完工');
    expect(text).toMatch(/^柳汀镇渡口改造提前完工/);
    await page.click(inPanel('.story .headline'));
    expect(await review(({ asked }) => asked.splice(0))).toEqual(['look at story 0', 'focus']);
    await clickButton('存为草稿');
    await clickButton('只留这篇');
    expect(await page.evaluate(() => made.told[0])).toMatch(/^draft 柳汀镇/);
    expect(await review(({ asked }) => asked[0])).toMatch(/^keep 柳汀镇/);
  });
});
