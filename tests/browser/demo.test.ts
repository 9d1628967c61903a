// The demo in a real browser: a real paste, the clean text, the way from a finding
// to its place.

import { readFileSync } from 'node:fs';
import { apply, createCleaner, type Result } from 'jinggao';
import type { Browser, Page } from 'puppeteer-core';
import type { PreviewServer } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildDemo, copyCleanText, launch, openPage, paste, serveDemo, urlOf } from './browser.js';

const sample = readFileSync(new URL('../../demo/samples/page.txt', import.meta.url), 'utf8');

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

/** Whether the element lies within what can be seen of the scrolling pane around it. */
const isInSight = (page: Page, selector: string) =>
  page.$eval(selector, (element) => {
    const place = element.getBoundingClientRect();
    const pane = element.closest('.scroll')!.getBoundingClientRect();
    return place.bottom > pane.top && place.top < pane.bottom;
  });

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
    await page.waitForSelector('html[data-ready]');
  });

  afterEach(async () => {
    await page.browserContext().close();
    expect(trouble).toEqual([]);
  });

  test('cleans a pasted page, as the package does', async () => {
    await paste(page, sample);
    await page.waitForSelector('#manuscript .story');
    expect(expected.text).not.toBe(sample);
    expect(await copyCleanText(page)).toBe(expected.text);

    const source = await page.$eval('#input', (area) => (area as HTMLTextAreaElement).value);
    expect(source, 'what was pasted stays as it was').toBe(sample);
    expect(await page.$$('#findings .row')).toHaveLength(expected.findings.length);
    expect(await page.$$('#stories li')).toHaveLength(expected.outline.articles.length);
  });

  test('leads from a finding to its place, in the manuscript and in the source', async () => {
    await paste(page, sample);
    const last = expected.findings.length - 1;
    await page.waitForSelector(`.row[data-finding="${last}"]`);
    const mark = `#manuscript [data-findings~="${last}"]`;
    const place = `#mirror [data-findings~="${last}"]`;
    expect(await isInSight(page, mark)).toBe(false);
    expect(await isInSight(page, place)).toBe(false);

    await page.click(`.row[data-finding="${last}"]`);
    await page.waitForSelector(`${mark}.active`);
    expect(await isInSight(page, mark)).toBe(true);
    expect(await isInSight(page, place)).toBe(true);
  });

  test('takes a change back, and leaves the others', async () => {
    await paste(page, sample);
    const index = expected.findings.findIndex(({ rule }) => rule === 'typo/stray-word');
    const mark = `#manuscript [data-findings~="${index}"]`;
    await page.waitForSelector(`${mark}.applied`);
    await page.click(mark);
    await page.waitForSelector('#card:popover-open');
    await page.click('#card .decide');
    await page.waitForSelector(`${mark}.dismissed`);

    const refused = expected.findings[index];
    const others = expected.findings.filter((finding) => finding !== refused);
    expect(await copyCleanText(page)).toBe(apply(sample, others));
  });

  test('goes through the findings by F8', async () => {
    await paste(page, sample);
    await page.waitForSelector('#manuscript .story');
    await page.keyboard.press('F8');
    await page.waitForSelector('#manuscript [data-findings~="0"].active');
    await page.keyboard.press('F8');
    await page.waitForSelector('#manuscript [data-findings~="1"].active');
  });

  test('cleans what is typed', async () => {
    await page.type('#input', '群众的获得感 and 安全感都强了。');
    await page.waitForSelector('#manuscript .edit.applied');
    expect(await copyCleanText(page)).toBe('群众的获得感和安全感都强了。');
  });

  test('speaks another language', async () => {
    await paste(page, sample);
    await page.select('#locale', 'en');
    await page.waitForSelector('html[data-ready="en"]');
    expect(await page.$eval('#copy', (button) => button.textContent)).toBe('Copy clean text');
    expect(await page.$eval('#findings', (list) => list.textContent)).toContain('joined');
  });
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
    await paste(page, sample);
    await page.waitForFunction(
      (length) => (document.querySelector('#input') as HTMLTextAreaElement).value.length === length,
      {},
      sample.length,
    );
    await page.browserContext().close();
  });
});
