// A textarea in a real Chromium: the browser's own undo, marks in a copy behind it.

import type { Server } from 'node:http';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Attachment } from '../../web/src/editing/attach.js';
import { launch, openPage } from './browser.js';
import { pressPaste, pressWithControl } from './keys.js';
import { originOf, serveEditors } from './pages.js';

declare const attachment: Attachment;
declare const ready: Promise<unknown>;

let browser: Browser;
let server: Server;

beforeAll(async () => {
  [browser, server] = await Promise.all([launch(), serveEditors()]);
});

afterAll(async () => {
  await browser.close();
  server.close();
});

describe('a textarea', () => {
  let page: Page;

  beforeEach(async () => {
    page = await openPage(browser, `${originOf(server)}/textarea.html`);
    await page.evaluate(() => ready.then(() => undefined));
    await page.type('#editor', '开头。');
  });

  afterEach(() => page.browserContext().close());

  const value = () => page.$eval('#editor', (area) => (area as HTMLTextAreaElement).value);
  const text = '群众的获得感 and 安全感都强了。\n\n又一段，，在这里。';
  const clean = '群众的获得感和安全感都强了。\n\n又一段，在这里。';

  test('cleans text with its blank lines, in one step of the undo, and gives it back', async () => {
    await pressPaste(page, { text, html: '<p>not this</p>' });
    expect(await value()).toBe(`开头。${clean}`);
    await pressWithControl(page, 'KeyZ', 'Undo');
    expect(await value()).toBe('开头。');
    await pressWithControl(page, 'KeyY', 'Redo');
    expect(await value()).toBe(`开头。${clean}`);
    await page.keyboard.type('末');
    expect(await page.evaluate(() => attachment.review().restore())).toBe(true);
    expect(await value()).toBe(`开头。${text}末`);
    await page.keyboard.type('尾');
    expect(await value(), 'the caret is where it was').toBe(`开头。${text}末尾`);
  });

  test('marks in a copy that lies where the text does', async () => {
    await pressPaste(page, { text: `${'春灌工作全面展开。\n'.repeat(40)}又一段，，在这里。\n` });
    const places = await page.evaluate(() => {
      const review = attachment.review();
      review.look(review.items.at(-1));
      const area = document.querySelector('textarea')!;
      const [mark] = Array.from(CSS.highlights.get('jinggao-active')!) as Range[];
      const { top, bottom } = mark!.getBoundingClientRect();
      const box = area.getBoundingClientRect();
      return { mark: mark!.toString(), inSight: top >= box.top && bottom <= box.bottom };
    });
    expect(places).toEqual({ mark: '，', inSight: true });
  });

  test('takes a megabyte', async () => {
    const line = '青禾县水利局组织技术人员，，逐村检查渠道和泵站，及时排除险情。\n\n';
    await pressPaste(page, { text: line.repeat(12_000) });
    expect(await value()).toBe(`开头。${line.replace('，，', '，').repeat(12_000)}`);
  });
});
