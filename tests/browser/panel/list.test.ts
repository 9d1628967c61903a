// What is listed, and what is done with it.

import { describe, expect, test } from 'vitest';
import type { Made } from './page.js';
import { clickButton, fill, heard, inPanel, page, review, texts } from './stage.js';

declare const made: Made;

describe('the list', () => {
  test('has a group for each rule, the surest first, with what it changes in its place', async () => {
    await fill();
    expect(await texts('.group h3')).toEqual([
      '段落被截断 1',
      '半角标点 2',
      '标点重复 1',
      '中文里的英文虚词 1',
      '省略号不规范 1',
      '词语重复 1',
      '不存在的日期 1',
      '段落大体重复 1',
    ]);
    const [first] = await texts('.row .passage');
    expect(first).toContain('先后三次征求两↵岸居民');
    const labels = await texts('[role=option] .unseen');
    expect(labels[1]).toContain('“,”改为“，”');
    expect(labels[0]).toContain('与下一行接上');
  });

  test('shows what a title means, and switches the rule off', async () => {
    await fill();
    await page.click(inPanel('.group-head .sign'));
    expect(await page.$eval(inPanel('.rule'), (about) => (about as HTMLElement).hidden)).toBe(
      false,
    );
    await clickButton('关闭这条规则');
    await heard('已关闭规则“段落被截断”，还剩 8 处');
    expect(await page.evaluate(() => made.told)).toEqual(['off paragraph/broken']);
    expect(await texts('.group h3')).not.toContain('段落被截断 1');
  });

  test('lists a hundred rows, and more when asked', async () => {
    await page.evaluate(() => {
      const plants = Array.from({ length: 150 }, () => ({
        rule: 'typo/dash',
        action: 'suggested' as const,
        now: '渡口',
        other: '渡頭',
      }));
      made.panel.review = made.review(plants);
    });
    expect(await page.$$(inPanel('.row'))).toHaveLength(100);
    await clickButton('再列出 50 处');
    expect(await page.$$(inPanel('.row'))).toHaveLength(150);
  });
});

describe('what is done with many', () => {
  test('the main button accepts the sure ones, the other one all', async () => {
    await fill();
    await clickButton('采用有把握的 4 处');
    await heard('已采用 4 处，还剩 5 处');
    expect(await review(({ text }) => text)).toContain('三次征求两岸居民');
    expect(await review(({ text }) => text)).toContain('驿站，提供');
    await clickButton('采用 2 处');
    await heard('已采用 2 处，还剩 3 处');
    expect(await review(({ text }) => text)).toContain('设和维护');
  });

  test('a group is accepted alone', async () => {
    await fill();
    await page.click(inPanel('.group:nth-child(2) .link'));
    await heard('已采用 2 处');
    expect(await review(({ text }) => text)).toContain('说，渡口修好以后，早上');
    expect(await review(({ text }) => text)).toContain('，，比计划');
  });

  test('all that is done can be taken back', async () => {
    await fill();
    await clickButton('采用有把握的 4 处');
    await page.click(inPanel('#tab-done'));
    await clickButton('退回全部 4 处');
    await heard('已退回 4 处，还剩 9 处');
    expect(await review(({ text }) => text === made.text)).toBe(true);
  });
});

describe('a repeat', () => {
  test('is shown beside the earlier one, with what differs', async () => {
    await fill();
    await page.click(inPanel('#item-8'));
    expect(await texts('.side h4')).toEqual(['前一处', '这一处']);
    expect(await texts('.side del')).toEqual(['都', '再']);
    expect(await texts('.side ins')).toEqual(['再也']);
    await clickButton('去看前一处');
    expect(await review(({ asked }) => asked.at(-1))).toMatch(/^look at/);
    await clickButton('删去这一处');
    await heard('已删去重复的这一处');
    expect(await review(({ text }) => text)).not.toContain('再也不用');
  });
});

describe('an item', () => {
  test('is ignored for good where the host remembers it', async () => {
    await fill();
    await page.click(inPanel('#item-6'));
    await clickButton('不再提示这一处');
    expect(await page.evaluate(() => made.told)).toEqual(['ignore key 6']);
  });
});

describe('what stands where nothing is listed', () => {
  const state = () => texts('.state').then(([only]) => only);

  test('says why, and what to do', async () => {
    expect(await state()).toContain('还没有检查');
    await page.evaluate(() => {
      made.panel.review = made.review([]);
    });
    expect(await state()).toContain('没有发现问题');
    await review((r) => {
      r.set({ busy: true });
    });
    expect(await texts('.progress')).toEqual(['正在检查……']);
    await review((r) => {
      const failure = Object.assign(new Error('no'), { name: 'LoadError', reason: 'forbidden' });
      r.set({ busy: false, trouble: failure });
    });
    expect(await state()).toContain('wasm-unsafe-eval');
    await clickButton('再试一次');
    expect(await review(({ asked }) => asked)).toEqual(['refresh']);
    expect(await state()).toContain('没有发现问题');
  });

  test('follows the language of the attribute', async () => {
    await page.evaluate(() => {
      made.panel.locale = 'en';
    });
    expect(await state()).toContain('Nothing checked yet');
    await page.evaluate(() => {
      made.panel.setAttribute('locale', 'zh_TW');
    });
    expect(await state()).toContain('還沒有檢查');
  });
});
