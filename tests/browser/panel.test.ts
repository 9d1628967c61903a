// The panel and the notice in a real browser, over a review that needs no editor.

import { fileURLToPath } from 'node:url';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { forceColours, schemes, setScheme, violations } from './accessibility.js';
import { launch, openPage } from './browser.js';
import type { Made } from './panel/page.js';

declare const made: Made;

let browser: Browser;
let server: ViteDevServer;
let url: string;
let page: Page;
const trouble: string[] = [];

beforeAll(async () => {
  server = await createServer({
    root: fileURLToPath(new URL('./panel/', import.meta.url)),
    configFile: false,
    logLevel: 'error',
    cacheDir: fileURLToPath(new URL('../../build/vite-panel/', import.meta.url)),
    optimizeDeps: { noDiscovery: true },
    server: { host: '127.0.0.1', port: 0, hmr: false, fs: { strict: false } },
  });
  await server.listen();
  const address = server.httpServer?.address();
  if (!address || typeof address === 'string') throw new Error('the server has no port');
  url = `http://127.0.0.1:${address.port}/`;
  browser = await launch();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

beforeEach(async () => {
  trouble.length = 0;
  page = await openPage(browser, url);
  page.on('pageerror', (error) => trouble.push(String(error)));
  await page.waitForSelector('html[data-ready]');
});

afterEach(async () => {
  await page.browserContext().close();
  expect(trouble).toEqual([]);
});

const inPanel = (selector: string) => `jinggao-panel >>> ${selector}`;

const fill = () =>
  page.evaluate(() => {
    made.fill();
  });

/** The texts of what the selector finds in the panel. */
const texts = (selector: string) =>
  page.$$eval(inPanel(selector), (all) => all.map((one) => one.textContent.trim()));

const review = <T>(read: (review: ReturnType<Made['review']>) => T) =>
  page.evaluate(`(${read.toString()})(made.panel.review)`) as Promise<T>;

/** What an element of the panel's has as its focus says. */
const focused = () =>
  page.evaluate(() => {
    const element = made.panel.shadowRoot?.activeElement;
    return element?.getAttribute('aria-activedescendant') ?? element?.textContent ?? undefined;
  });

const clickButton = async (label: string) => {
  const button = await page.waitForFunction(
    (wanted) =>
      [...(made.panel.shadowRoot?.querySelectorAll('button') ?? [])].find(
        (one) => one.textContent.trim() === wanted && one.checkVisibility(),
      ),
    {},
    label,
  );
  await (button as ElementHandle<HTMLButtonElement>).click();
};

const heard = (words: string) =>
  page.waitForFunction(
    (text) => made.panel.shadowRoot?.querySelector('.heard')?.textContent?.includes(text),
    {},
    words,
  );

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
    expect(await page.$eval(inPanel('.rule'), (about) => about.hidden)).toBe(false);
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

describe('by the keyboard', () => {
  beforeEach(async () => {
    await fill();
    await page.focus('#editor');
  });

  test('F8 leads from the editor through the findings, Escape back', async () => {
    await page.keyboard.press('F8');
    expect(await focused()).toBe('item-0');
    await page.keyboard.press('F8');
    const second = await focused();
    expect(second).not.toBe('item-0');
    await page.keyboard.down('Shift');
    await page.keyboard.press('F8');
    await page.keyboard.up('Shift');
    expect(await focused()).toBe('item-0');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('editor');
  });

  test('arrows, Home and End lead from group to group', async () => {
    await page.keyboard.press('F8');
    await page.keyboard.press('Home');
    expect(await focused()).toBe('item-1');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('item-2');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('item-3');
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe('item-2');
    await page.keyboard.press('End');
    expect(await focused()).toBe('item-8');
    const selected = await page.$$eval(inPanel('[role=option][aria-selected=true]'), (all) =>
      all.map(({ id }) => id),
    );
    expect(selected).toEqual(['item-8']);
  });

  test('Enter accepts and Delete ignores, and the next one is looked at', async () => {
    await page.keyboard.press('F8');
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await heard('已采用 1 处，还剩 8 处');
    expect(await focused()).toBe('item-2');
    await page.keyboard.press('Delete');
    await heard('已忽略 1 处，还剩 7 处');
    expect(await focused()).toBe('item-3');
    expect(await review(({ text }) => text)).toContain('两岸居民的意见');
    expect(await review(({ text }) => text)).toContain('陆水生说,');
  });

  test('Tab comes to one place of the list, and to the item that is looked at', async () => {
    await page.keyboard.press('F8');
    const stops = await page.$$eval(inPanel('[role=listbox][tabindex="0"]'), (all) => all.length);
    expect(stops).toBe(1);
    // What Enter and Delete did must not be done by Ctrl+Enter, which is the host's.
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    expect(await review(({ items }) => items.length)).toBe(9);
  });

  test('the cross hides the panel unless the host prevents it', async () => {
    await page.click(inPanel('header .sign'));
    expect(await page.evaluate(() => made.panel.hidden)).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('editor');
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
