// The demo in a real browser: real pastes into real editors, the panel, the stories.

import { readFileSync } from 'node:fs';
import { createCleaner, type Result } from 'jinggao';
import type { Browser, Page } from 'puppeteer-core';
import type { PreviewServer } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { overflow, schemes, setScheme, violations } from './accessibility.js';
import { buildDemo, launch, openPage, paste, serveDemo, urlOf } from './browser.js';

const sample = readFileSync(new URL('../../demo/samples/page.txt', import.meta.url), 'utf8');
const editors = [
  'tiptap',
  'ckeditor5',
  'tinymce',
  'wangeditor',
  'quill',
  'lexical',
  'contenteditable',
  'textarea',
];

let browser: Browser;
let server: PreviewServer;
let expected: Result;

beforeAll(async () => {
  await buildDemo();
  [browser, server] = await Promise.all([launch(), serveDemo()]);
  expected = (await createCleaner()).clean(sample);
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

const inPanel = (selector: string) => `#panel >>> ${selector}`;
const inNotice = (selector: string) => `#notice >>> ${selector}`;

/** The lines that are not empty, however an editor keeps paragraphs apart. */
const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** What stands in the editor, as the panel's review reads it. */
const textOf = (page: Page) =>
  page.$eval('#panel', (panel) => (panel as HTMLElementTagNameMap['jinggao-panel']).review!.text);

async function choose(page: Page, editor: string): Promise<void> {
  await page.$eval(`#editor-${editor}`, (radio) => {
    (radio as HTMLInputElement).click();
  });
  await page.waitForSelector(`html[data-editor="${editor}"]`);
}

describe('the demo', () => {
  let page: Page;
  const trouble: string[] = [];

  beforeEach(async () => {
    trouble.length = 0;
    page = await openPage(browser, urlOf(server));
    page.on('pageerror', (error) => trouble.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') trouble.push(message.text());
    });
    await page.waitForSelector('html[data-ready][data-editor]');
  });

  afterEach(async () => {
    await page.browserContext().close();
    expect(trouble).toEqual([]);
  });

  test.each(editors)('cleans a sample pasted by a click into %s', async (editor) => {
    await choose(page, editor);
    await page.click('[data-sample=page]');
    await page.waitForSelector(inNotice('.shown'));
    await page.waitForSelector(inPanel('.row'));
    expect(expected.text).not.toBe(sample);
    expect(lines(await textOf(page))).toEqual(lines(expected.text));
    expect(await page.$eval('#figures', (p) => p.textContent)).toMatch(/整理用时 [\d.]+ 毫秒/);
  });

  test('keeps a sample that is clicked on before there is an editor', async () => {
    await page.evaluateOnNewDocument(() => {
      document.addEventListener('DOMContentLoaded', () => {
        document.querySelector<HTMLElement>('[data-sample=page]')!.click();
      });
    });
    await page.reload();
    await page.waitForSelector(inNotice('.shown'));
    expect(lines(await textOf(page))).toEqual(lines(expected.text));
  });

  test('cleans what is pasted from the clipboard, and gives it back as it was copied', async () => {
    await choose(page, 'textarea');
    await paste(page, '#place textarea', sample);
    await page.waitForSelector(inNotice('.shown'));
    const value = () => page.$eval('#place textarea', (area) => area.value);
    expect(lines(await value())).toEqual(lines(expected.text));
    await page.click(inNotice('.link'));
    expect(await value()).toBe(sample);
  });

  test('pastes into the next editor what was pasted into the last one', async () => {
    await choose(page, 'contenteditable');
    await paste(page, '#place .prose', '群众的获得感 and 安全感都强了。');
    await page.waitForSelector(inNotice('.shown'));
    await choose(page, 'textarea');
    await page.waitForFunction(
      () => document.querySelector<HTMLTextAreaElement>('#place textarea')?.value !== '',
    );
    expect(await page.$eval('#place textarea', (area) => area.value)).toBe(
      '群众的获得感和安全感都强了。',
    );
  });

  test('keeps the form of a Word file: a list, a table, what is bold', async () => {
    await page.click('[data-sample=word]');
    await page.waitForSelector('#place table');
    const html = await page.$eval('#place .prose', (place) => place.innerHTML);
    expect(html).toContain('<strong>今年新装四十一部</strong>');
    expect(html).not.toMatch(/Mso|mso-|<o:p>|仿宋/);
    expect(await page.$$('#place ol li')).toHaveLength(3);
  });

  test.each([
    ['word', 'tiptap'],
    ['wechat', 'tiptap'],
    ['wechat', 'wangeditor'],
    ['wechat', 'contenteditable'],
    ['pdf', 'tiptap'],
  ])('has something to show in %s, in %s', async (name, editor) => {
    await choose(page, editor);
    await page.click(`[data-sample=${name}]`);
    await page.waitForSelector(inNotice('.shown'));
    expect(await page.$eval(inNotice('.text'), (p) => p.textContent)).toMatch(/^已整理：/);
  });

  test('goes through the findings by F8, also from a frame', async () => {
    await choose(page, 'tinymce');
    await page.click('[data-sample=page]');
    await page.waitForSelector(inPanel('.row'));
    const frame = await (await page.waitForSelector('#place iframe'))!.contentFrame();
    await frame.focus('body');
    await page.keyboard.press('F8');
    await page.waitForSelector(inPanel('.inspector:not([hidden])'));
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('iframe');
  });

  test('splits the page into stories, and leaves one', async () => {
    await page.click('[data-sample=page]');
    await page.waitForSelector(inPanel('.row'));
    await page.click(inPanel('#tab-stories'));
    expect(await page.$$(inPanel('.story'))).toHaveLength(expected.outline.articles.length);
    const [first] = await page.$$(inPanel('.story .buttons button:last-child'));
    await first!.click();
    await page.waitForFunction(
      () => document.querySelector('#panel')!.shadowRoot!.querySelectorAll('.story').length === 1,
    );
    expect(await textOf(page)).toMatch(/^石桥巷早市搬新家/);
  });

  test('speaks another language', async () => {
    await page.click('[data-sample=page]');
    await page.waitForSelector(inPanel('.row'));
    await page.select('#locale', 'en');
    await page.waitForSelector('html[data-ready="en"]');
    expect(await page.$eval('#check', (button) => button.textContent)).toBe('Check all');
    expect(await page.$eval(inPanel('h2'), (title) => title.textContent)).toBe('Findings');
    expect(lines(await textOf(page)), 'the text stays').toEqual(lines(expected.text));
    const label = await page.$eval('#place [contenteditable]', (editor) => editor.ariaLabel);
    expect(label).toBe('Manuscript · Tiptap');
  });

  test.each([
    ['ckeditor5', '.ck-toolbar', ['加粗', '粗體', 'Bold']],
    ['tinymce', '.tox-toolbar__primary', ['粗体', '粗體', 'Bold']],
    ['wangeditor', '.wang-bar', ['粗体', '粗體', 'Bold']],
    ['quill', '.ql-toolbar', ['粗体', '粗體', 'Bold']],
  ])('the buttons of %s speak it too', async (editor, bar, names) => {
    await choose(page, editor);
    for (const [i, locale] of ['zh-CN', 'zh-TW', 'en'].entries()) {
      await page.select('#locale', locale);
      await page.waitForSelector(`html[data-ready="${locale}"][data-editor]`);
      await page.waitForFunction(
        (selector, name) => document.querySelector(selector)?.outerHTML.includes(name),
        {},
        bar,
        names[i]!,
      );
    }
  });

  test.each(editors)('%s leaves the focus where it is when it opens', async (editor) => {
    await page.focus('#theme');
    await choose(page, editor);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('theme');
  });
});

test('F8 opens the panel where it does not open by itself', async () => {
  const page = await openPage(browser, urlOf(server));
  await page.setViewport({ width: 720, height: 450 });
  await page.waitForSelector('html[data-ready][data-editor]');
  await page.keyboard.press('F8');
  expect(await page.$('#panel[hidden]'), 'there is nothing yet').not.toBeNull();
  await page.click('[data-sample=page]');
  await page.waitForSelector(inNotice('.shown'));
  await page.keyboard.press('F8');
  await page.waitForSelector(inPanel('.inspector:not([hidden])'));
  await page.browserContext().close();
});

describe.each(schemes)('the demo is accessible, %s', (scheme) => {
  // Editors have frames, roles and colours of their own making.
  const foreign = ['.ql-toolbar', '.wang-bar', '.ck-toolbar', '.tox-editor-header', 'iframe'];

  test('on a desk', async () => {
    const page = await openPage(browser, urlOf(server));
    await setScheme(page, scheme);
    await page.waitForSelector('html[data-ready][data-editor]');
    expect(await violations(page, foreign), 'empty').toEqual([]);
    await page.click('[data-sample=page]');
    await page.waitForSelector(inPanel('.row'));
    expect(await violations(page, foreign), 'pasted').toEqual([]);
    await page.click(inPanel('.row'));
    expect(await violations(page, foreign), 'looked at').toEqual([]);
    await page.click(inPanel('#tab-stories'));
    expect(await violations(page, foreign), 'stories').toEqual([]);
    for (const editor of editors) {
      await choose(page, editor);
      expect(await violations(page, foreign), editor).toEqual([]);
    }
    await page.browserContext().close();
  });

  test('on a phone', async () => {
    const page = await openPage(browser, urlOf(server));
    await page.setViewport({ width: 390, height: 844 });
    await setScheme(page, scheme);
    await page.waitForSelector('html[data-ready][data-editor]');
    await page.click('[data-sample=page]');
    await page.waitForSelector(inNotice('.shown'));
    expect(await overflow(page)).toBe(0);
    await page.click(inNotice('.link:nth-child(2)'));
    await page.waitForSelector(inPanel('.row'));
    expect(await overflow(page)).toBe(0);
    expect(await violations(page, foreign)).toEqual([]);
    await page.browserContext().close();
  });
});

describe.each([
  ['a window of 1280 pixels at 200 %', 640, 450],
  ['a window of 1280 pixels at 400 %', 320, 256],
  ['a narrow phone', 320, 640],
])('the demo in %s', (_, width, height) => {
  test('shows all of it, and needs no scrolling sideways', async () => {
    const page = await openPage(browser, urlOf(server));
    await page.setViewport({ width, height });
    await page.waitForSelector('html[data-ready][data-editor]');
    expect(await overflow(page), 'empty').toBe(0);
    await page.click('[data-sample=page]');
    await page.waitForSelector(inNotice('.shown'));
    await page.click(inNotice('.link:nth-child(2)'));
    await page.waitForSelector(inPanel('.row'));
    expect(await overflow(page), 'pasted').toBe(0);
    await page.click(inPanel('.row'));
    await page.waitForSelector(inPanel('.inspector:not([hidden])'));
    const seen = await page.$eval('#panel', (panel) => {
      const root = panel.shadowRoot!;
      return [...root.querySelectorAll('.inspector .buttons button')].map((button) => {
        const { left, right, top, bottom } = button.getBoundingClientRect();
        return root.elementFromPoint((left + right) / 2, (top + bottom) / 2) === button;
      });
    });
    expect(new Set(seen), 'the buttons').toEqual(new Set([true]));
    expect(await overflow(page), 'looked at').toBe(0);
    await page.click(inPanel('#tab-stories'));
    expect(await overflow(page), 'stories').toBe(0);
    await page.browserContext().close();
  });
});

test('the demo on a narrow phone, in English, needs no scrolling sideways either', async () => {
  const page = await openPage(browser, urlOf(server));
  await page.setViewport({ width: 320, height: 640 });
  await page.waitForSelector('html[data-ready][data-editor]');
  await page.select('#locale', 'en');
  await page.waitForSelector('html[data-ready="en"][data-editor]');
  const cut = await page.$$eval('#samples strong', (names) =>
    names.filter((name) => name.scrollWidth > name.clientWidth).map((name) => name.textContent),
  );
  expect(cut, 'names that are cut off').toEqual([]);
  await page.click('[data-sample=page]');
  await page.waitForSelector(inNotice('.shown'));
  expect(await overflow(page)).toBe(0);
  await page.browserContext().close();
});

test('between two figures stands a dot, and none at the edge of a line', async () => {
  const page = await openPage(browser, urlOf(server));
  await page.setViewport({ width: 240, height: 640 });
  await page.waitForSelector('html[data-ready][data-editor]');
  await page.click('[data-sample=page]');
  await page.waitForSelector(inNotice('.shown'));
  const { first, hidden, lines, behind } = await page.$eval('#figures', (p) => {
    const parts = [...p.querySelectorAll('span')];
    const left = p.getBoundingClientRect().left;
    const edges = parts.map((part) => part.getBoundingClientRect().left - left);
    const dot = (part: Element, which: string) => getComputedStyle(part, which).content;
    return {
      first: edges.filter((edge) => edge < 1),
      hidden: getComputedStyle(p).clipPath,
      lines: new Set(parts.map((part) => part.getBoundingClientRect().top)).size,
      behind: parts.map((part) => dot(part, '::after')),
    };
  });
  expect(lines).toBeGreaterThan(1);
  expect(new Set(behind)).toEqual(new Set(['none']));
  expect(first, 'what begins a line begins where nothing is seen').toHaveLength(lines);
  expect(hidden).toMatch(/^inset\(0px 0px 0px \d/);
  await page.browserContext().close();
});

describe('a page whose policy forbids WebAssembly', () => {
  let strict: PreviewServer;

  beforeAll(async () => {
    strict = await serveDemo({ 'Content-Security-Policy': "script-src 'self'" });
  });
  afterAll(() => strict.close());

  test('says so, and loses nothing', async () => {
    const page = await openPage(browser, urlOf(strict));
    await page.waitForSelector('#trouble:not([hidden])');
    expect(await page.$eval('#trouble', (box) => box.textContent)).toContain('wasm-unsafe-eval');
    expect(await page.$eval('#figures', (p) => p.textContent), 'nothing is on its way').toBe('');
    expect(await violations(page)).toEqual([]);
    await page.waitForSelector('html[data-editor]');
    await choose(page, 'textarea');
    await paste(page, '#place textarea', sample);
    const value = () => page.$eval('#place textarea', (area) => area.value);
    await page.waitForFunction(
      () => document.querySelector<HTMLTextAreaElement>('#place textarea')!.value !== '',
    );
    expect(await value()).toBe(sample);
    await page.click('#check');
    const state = await page.waitForSelector(inPanel('.trouble'));
    expect(await state!.evaluate((box) => box.textContent)).toContain('wasm-unsafe-eval');
    expect(await violations(page)).toEqual([]);
    await page.browserContext().close();
  });
});

test('what was pasted while there was no cleaner is not called clean once there is one', async () => {
  const page = await openPage(browser, urlOf(server));
  let isThere = false;
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isRefused = !isThere && request.url().endsWith('.wasm');
    void (isRefused ? request.respond({ status: 404 }) : request.continue());
  });
  await page.reload();
  await page.waitForSelector('#trouble:not([hidden])');
  await page.waitForSelector('html[data-editor]');
  await page.click('[data-sample=pdf]');
  const figures = () => page.$eval('#figures', (p) => p.textContent);
  await page.waitForFunction(() => /字$/.test(document.querySelector('#figures')!.textContent));
  isThere = true;
  await page.click('#trouble button');
  await page.waitForSelector('html[data-ready]');
  await page.waitForFunction(() => !/^\d/.test(document.querySelector('#figures')!.textContent));
  expect(await figures()).toMatch(/^原样贴入/);
  await page.browserContext().close();
});
