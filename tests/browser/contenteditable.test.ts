// A contenteditable in a real Chromium: real pastes, the browser's own undo, the review.

import type { Server } from 'node:http';
import { readFileSync } from 'node:fs';
import type { Attachment } from '../../web/src/editing/attach.js';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
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

const read = (page: Page): Promise<string> => page.evaluate(() => attachment.port.read().text);
const html = (page: Page): Promise<string> => page.$eval('#editor', (editor) => editor.innerHTML);

const clip = (name: string) =>
  readFileSync(new URL(`../../web/test/clips/${name}.html`, import.meta.url), 'utf8');

describe('a contenteditable', () => {
  let page: Page;
  const trouble: string[] = [];

  beforeEach(async () => {
    trouble.length = 0;
    page = await openPage(browser, `${originOf(server)}/contenteditable.html`);
    page.on('pageerror', (error) => trouble.push(String(error)));
    await page.evaluate(() => ready.then(() => undefined));
    await page.focus('#editor');
    await page.evaluate(() => {
      const editor = document.querySelector('#editor')!;
      getSelection()!.selectAllChildren(editor);
      getSelection()!.collapseToEnd();
    });
  });

  afterEach(async () => {
    await page.browserContext().close();
    expect(trouble).toEqual([]);
  });

  const text = '群众的获得感 and 安全感都强了。\n\n又一段，，在这里。';

  test('cleans text, with the caret behind it, in one step of the undo', async () => {
    await pressPaste(page, { text });
    expect(await read(page)).toBe('开头。群众的获得感和安全感都强了。\n又一段，在这里。');
    await page.keyboard.type('末');
    expect(await read(page)).toBe('开头。群众的获得感和安全感都强了。\n又一段，在这里。末');
    await pressWithControl(page, 'KeyZ', 'Undo');
    await pressWithControl(page, 'KeyZ', 'Undo');
    expect(await read(page)).toBe('开头。');
    await pressWithControl(page, 'KeyY', 'Redo');
    expect(await read(page)).toBe('开头。群众的获得感和安全感都强了。\n又一段，在这里。');
  });

  test('gives back what was copied, also after more typing, in one step of the undo', async () => {
    await pressPaste(page, { text });
    await page.keyboard.type('末');
    expect(await page.evaluate(() => attachment.review().restore())).toBe(true);
    expect(await read(page)).toBe(`开头。${text}末`);
    await pressWithControl(page, 'KeyZ', 'Undo');
    expect(await read(page)).toBe('开头。群众的获得感和安全感都强了。\n又一段，在这里。末');
    await pressWithControl(page, 'KeyY', 'Redo');
    expect(await read(page)).toBe(`开头。${text}末`);
  });

  test('keeps the structure of Word', async () => {
    await pressPaste(page, { text: '…', html: clip('word') });
    const after = await html(page);
    expect(after).toContain('获得感和安全感都强了');
    expect(after).toContain('<li>清淤渠道<ol><li>东干渠</li><li>西干渠</li></ol></li>');
    expect(after).toContain('<td colspan="2"><strong>灌区</strong></td>');
    expect(after).not.toContain('mso');
  });

  test('accepts, takes back and ignores', async () => {
    await page.evaluate(() => {
      document.querySelector('#editor')!.innerHTML =
        '<p>群众的<b>获得感</b> and 安全感都强了。</p><p>又一段，，在这里。</p>';
    });
    const items = () =>
      page.evaluate(() =>
        attachment.current!.items.map(({ standing, now, other }) => [standing, now, other]),
      );
    await page.evaluate(() => attachment.review());
    expect(await items()).toEqual([
      ['open', ' and ', '和'],
      ['open', '，，', '，'],
    ]);
    await page.evaluate(() => {
      attachment.current!.accept(attachment.current!.items);
    });
    expect(await html(page)).toBe(
      '<p>群众的<b>获得感</b>和安全感都强了。</p><p>又一段，在这里。</p>',
    );
    expect(await items()).toEqual([
      ['done', '和', ' and '],
      ['done', '，', '，，'],
    ]);
    await pressWithControl(page, 'KeyZ', 'Undo');
    expect(await read(page)).toBe('群众的获得感 and 安全感都强了。\n又一段，，在这里。');
    await page.waitForFunction(
      () =>
        attachment.current!.items.every(({ standing }) => standing === 'open') &&
        attachment.current!.items.length === 2,
    );
    await page.evaluate(() => {
      attachment.current!.ignore([attachment.current!.items[0]!]);
    });
    expect(await items()).toEqual([['open', '，，', '，']]);
  });

  test('shows marks, and nothing of them in the document', async () => {
    await pressPaste(page, { text });
    const before = await html(page);
    const marks = await page.evaluate(() => {
      attachment.review();
      return Array.from(CSS.highlights, ([name, { size }]) => [name, size]);
    });
    expect(marks).toEqual([['jinggao-fixed', 2]]);
    expect(await html(page)).toBe(before);
  });

  test('leaves alone what was copied in it, what goes into code, and Ctrl+Shift+V', async () => {
    await page.evaluate(() => {
      document.querySelector('#editor')!.innerHTML = '<p>甲 and 乙，，丙</p><pre>甲</pre>';
      getSelection()!.selectAllChildren(document.querySelector('#editor p')!);
    });
    await pressWithControl(page, 'KeyC', 'Copy');
    await page.evaluate(() => {
      getSelection()!.collapseToEnd();
    });
    await pressWithControl(page, 'KeyV', 'Paste');
    expect(await read(page)).toBe('甲 and 乙，，丙甲 and 乙，，丙\n甲');

    await page.evaluate(() => {
      getSelection()!.collapse(document.querySelector('#editor pre')!.firstChild, 1);
    });
    await pressPaste(page, { text: '，，' });
    expect(await read(page)).toBe('甲 and 乙，，丙甲 and 乙，，丙\n甲，，');

    await page.evaluate(() => {
      getSelection()!.collapse(document.querySelector('#editor p')!, 0);
    });
    await page.keyboard.down('Shift');
    await pressPaste(page, { text: '春灌，，' });
    await page.keyboard.up('Shift');
    expect(await read(page)).toBe('春灌，，甲 and 乙，，丙甲 and 乙，，丙\n甲，，');
  });

  test('takes a megabyte of Word', async () => {
    const paragraph =
      '<p class=MsoNormal style="text-indent:21.0pt"><b><span style="font-family:宋体">青禾县</span></b>' +
      '<span lang=EN-US>水利局组织技术人员，，逐村检查<br>渠道和泵站。<o:p></o:p></span></p>\n';
    await pressPaste(page, { text: '…', html: paragraph.repeat(6000) });
    const after = await read(page);
    expect(after.split('\n')).toHaveLength(6000);
    expect(after).not.toContain('，，');
  });

  test('takes a megabyte', async () => {
    const line = '青禾县水利局组织技术人员，，逐村检查渠道和泵站，及时排除险情。\n\n';
    await pressPaste(page, { text: line.repeat(12_000) });
    const after = await read(page);
    expect(after.split('\n')).toHaveLength(12_000);
    expect(after).not.toContain('，，');
  });

  test('gives back what was changed at very many places', async () => {
    const line = '青禾县水利局组织技术人员，，逐村检查渠道和泵站，及时排除险情。\n\n';
    await pressPaste(page, { text: line.repeat(200) });
    const clean = await read(page);
    expect(await page.evaluate(() => attachment.review().restore())).toBe(true);
    expect(await read(page)).toBe(`开头。${line.repeat(200)}`);
    await pressWithControl(page, 'KeyZ', 'Undo');
    expect(await read(page)).toBe(clean);
  });
});
