/** The built demo in a real Chromium. */

import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build, preview, type PreviewServer } from 'vite';

const root = fileURLToPath(new URL('../../demo/', import.meta.url));
const outDir = fileURLToPath(new URL('../../build/demo/', import.meta.url));

/** Builds the demo, for {@link serveDemo}. */
export async function buildDemo(): Promise<void> {
  await build({ root, logLevel: 'warn', build: { outDir, emptyOutDir: true } });
}

/** Serves the built demo on a free port of this machine. */
export async function serveDemo(headers: Record<string, string> = {}): Promise<PreviewServer> {
  return preview({
    root,
    logLevel: 'warn',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0, headers },
  });
}

export function urlOf(server: PreviewServer): string {
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return `http://127.0.0.1:${address.port}/`;
}

/** Chromium, from $CHROMIUM or where Debian has it, with an empty profile that goes with it. */
export async function launch(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
  if (!existsSync(executablePath)) {
    throw new Error(`There is no ${executablePath}. Say where Chromium is: CHROMIUM=… npm test`);
  }
  return puppeteer.launch({
    executablePath,
    protocolTimeout: 600_000, // how long a paste may take, the tests say
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** A page of its own, in Chinese and without motion, that may use the clipboard. */
export async function openPage(browser: Browser, url: string): Promise<Page> {
  const context = await browser.createBrowserContext();
  await context.overridePermissions(new URL(url).origin, [
    'clipboard-read',
    'clipboard-write',
    'clipboard-sanitized-write',
  ]);
  const page = await context.newPage();
  await page.setViewport({ width: 1440, height: 900 });
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.evaluateOnNewDocument(() => {
    localStorage.setItem('jinggao.locale', 'zh-CN');
  });
  await page.goto(url);
  return page;
}

/** Pastes `text` into an element as a person does: from the clipboard, by Ctrl+V. */
export async function paste(page: Page, selector: string, text: string): Promise<void> {
  await page.evaluate((content) => navigator.clipboard.writeText(content), text);
  await page.focus(selector);
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyV', { commands: ['Paste'] });
  await page.keyboard.up('Control');
}
