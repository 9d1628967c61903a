/**
 * The page with a panel, in a real browser, as it stands before each test: over a review that needs
 * no editor. `made` is the page's own (see page.ts).
 */

import { fileURLToPath } from 'node:url';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { launch, openPage } from '../browser.js';
import type { Made } from './page.js';

let browser: Browser;
let server: ViteDevServer;
let url: string;
export let page: Page;
const trouble: string[] = [];

declare const made: Made;

beforeAll(async () => {
  server = await createServer({
    root: fileURLToPath(new URL('./', import.meta.url)),
    configFile: false,
    logLevel: 'error',
    cacheDir: fileURLToPath(new URL('../../../build/vite-panel/', import.meta.url)),
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

/** A selector of something in the panel. */
export const inPanel = (selector: string) => `jinggao-panel >>> ${selector}`;

/** The panel with everything in it. */
export const fill = () =>
  page.evaluate(() => {
    made.fill();
  });

/** The texts of what the selector finds in the panel. */
export const texts = (selector: string) =>
  page.$$eval(inPanel(selector), (all) => all.map((one) => one.textContent.trim()));

/** What a function says of the panel's review. */
export const review = <T>(read: (review: ReturnType<Made['review']>) => T) =>
  page.evaluate(`(${read.toString()})(made.panel.review)`) as Promise<T>;

/** What an element of the panel's has as its focus says. */
export const focused = () =>
  page.evaluate(() => {
    const element = made.panel.shadowRoot?.activeElement;
    return element?.getAttribute('aria-activedescendant') ?? element?.textContent ?? undefined;
  });

/** Clicks the button of the panel that is called so, once it is there. */
export const clickButton = async (label: string) => {
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

/** Waits until the panel has said so to who cannot see it. */
export const heard = (words: string) =>
  page.waitForFunction(
    (text) => made.panel.shadowRoot?.querySelector('.heard')?.textContent?.includes(text),
    {},
    words,
  );
