/** Chromium as a driver. */

import type { Browser, KeyInput, Page } from 'puppeteer-core';
import { openPage } from '../browser.js';
import type { Clip, Driver } from './driver.js';
import type { EditorName } from './editors.js';

// What does not follow from keys that a test presses. Ctrl+Shift+V does.
const COMMANDS: Record<string, string> = {
  'Control+C': 'Copy',
  'Control+X': 'Cut',
  'Control+V': 'Paste',
  'Control+A': 'SelectAll',
};

export class ChromiumDriver implements Driver {
  #page: Page | undefined;
  #trouble: string[] = [];

  constructor(
    readonly browser: Browser,
    readonly url: string,
  ) {}

  async goto(editor: EditorName): Promise<void> {
    await this.close();
    this.#trouble = [];
    const page = await openPage(this.browser, `${this.url}${editor}/`);
    this.#page = page;
    page.on('pageerror', (error) => this.#trouble.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') this.#trouble.push(message.text());
    });
    await page.waitForFunction(() => Boolean((window as Partial<Window>).fixture));
    await page.evaluate(() => window.fixture.ready);
  }

  evaluate<A extends unknown[], R>(call: (...args: A) => R, ...args: A): Promise<Awaited<R>> {
    return this.page.evaluate(call as (...given: unknown[]) => unknown, ...args) as Promise<
      Awaited<R>
    >;
  }

  async paste(clip: Clip, { plain = false } = {}): Promise<void> {
    await this.page.evaluate(copy, clip);
    await this.press(plain ? 'Control+Shift+V' : 'Control+V');
    // Editors that render later have done so.
    await this.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 30)));
  }

  async press(keys: string): Promise<void> {
    const { keyboard } = this.page;
    const names = keys.split('+');
    const last = names.pop()!;
    const command = COMMANDS[keys];
    for (const name of names) await keyboard.down(name as KeyInput);
    await keyboard.press((/^[A-Z]$/.test(last) ? `Key${last}` : last) as KeyInput, {
      commands: command ? [command] : [],
    });
    for (const name of names.reverse()) await keyboard.up(name as KeyInput);
    await this.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 30)));
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    await this.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 30)));
  }

  trouble(): readonly string[] {
    return this.#trouble;
  }

  async close(): Promise<void> {
    await this.#page?.browserContext().close();
    this.#page = undefined;
  }

  get page(): Page {
    if (!this.#page) throw new Error('No page is open.');
    return this.#page;
  }
}

/** Copies as another program does: what it puts on the clipboard is not looked at. */
function copy({ html = '', text }: Clip): void {
  const options = { capture: true, once: true };
  window.addEventListener('beforecopy', (event) => event.preventDefault(), options);
  window.addEventListener(
    'copy',
    (event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      event.clipboardData!.setData('text/plain', text);
      if (html) event.clipboardData!.setData('text/html', html);
    },
    options,
  );
  if (!document.execCommand('copy')) throw new Error('Nothing was copied.');
}
