// TinyMCE in a real Chromium: 8, and 4.9 as WordPress's classic editor has it.

import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Attachment } from '../../web/src/editing/attach.js';
import { launch, openPage } from './browser.js';
import { pressPaste, pressWithControl } from './keys.js';
import { originOf, serveEditors } from './pages.js';

declare const attachment: Attachment;
declare const ready: Promise<unknown>;
declare const tiny: {
  focus(): void;
  getBody(): HTMLElement;
  getContent(): string;
  selection: { select(node: Node, content: boolean): void; collapse(start: boolean): void };
};

let browser: Browser;
let server: Server;

beforeAll(async () => {
  [browser, server] = await Promise.all([launch(), serveEditors()]);
});

afterAll(async () => {
  await browser.close();
  server.close();
});

const clip = (name: string) =>
  readFileSync(new URL(`../../web/test/clips/${name}.html`, import.meta.url), 'utf8');

describe.each(['tinymce-8', 'tinymce-4'])('%s', (name) => {
  let page: Page;
  const trouble: string[] = [];

  beforeEach(async () => {
    trouble.length = 0;
    page = await openPage(browser, `${originOf(server)}/${name}.html`);
    page.on('pageerror', (error) => trouble.push(String(error)));
    await page.waitForFunction('globalThis.tiny');
    await page.evaluate(async () => {
      await ready;
      tiny.focus();
      tiny.selection.select(tiny.getBody(), true);
      tiny.selection.collapse(false);
    });
  });

  afterEach(async () => {
    await page.browserContext().close();
    expect(trouble).toEqual([]);
  });

  const read = () => page.evaluate(() => attachment.port.read().text);
  const text = '群众的获得感 and 安全感都强了。\n\n又一段，，在这里。';

  test('cleans text, in one step of the undo, and gives back what was copied', async () => {
    await pressPaste(page, { text });
    const clean = '群众的获得感和安全感都强了。\n又一段，在这里。';
    expect((await read()).replace('开头。', '').trim()).toBe(clean);
    await pressWithControl(page, 'KeyZ');
    expect(await read()).toBe('开头。');
    await pressWithControl(page, 'KeyY');
    expect((await read()).replace('开头。', '').trim()).toBe(clean);
    await page.keyboard.type('末');
    expect(await page.evaluate(() => attachment.review().restore())).toBe(true);
    expect((await read()).replace('开头。', '').trim()).toBe(`${text}末`);
    await pressWithControl(page, 'KeyZ');
    expect((await read()).replace('开头。', '').trim()).toBe(`${clean}末`);
  });

  test('keeps the structure of Word, and takes no more of it', async () => {
    await pressPaste(page, { text: '…', html: clip('word') });
    const html = (await page.evaluate(() => tiny.getContent())).replace(/\n/g, '');
    expect(html).toContain('获得感和安全感都强了');
    expect(html).toContain('<li>清淤渠道<ol><li>东干渠</li><li>西干渠</li></ol></li>');
    expect(html).toMatch(
      /<td[^>]* colspan="2"[^>]*><strong>灌区<\/strong><\/td>|<td colspan="2"><strong>灌区/,
    );
    expect(html).not.toContain('mso');
    const fixed = await page.evaluate(() =>
      attachment.review().items.flatMap(({ standing, now }) => (standing === 'done' ? [now] : [])),
    );
    expect(fixed).toEqual(['和']);
  });

  test('marks in the window of the iframe', async () => {
    await pressPaste(page, { text });
    const marks = await page.evaluate(() => {
      attachment.review();
      const view = tiny.getBody().ownerDocument.defaultView as Window & typeof globalThis;
      return Array.from(view.CSS.highlights, ([kind, { size }]) => [kind, size]);
    });
    expect(marks).toEqual([['jinggao-fixed', 2]]);
  });
});
