/** What Chromium and Firefox have in common: both are driven by Puppeteer. */

import type { Browser, BrowserContext, KeyInput, Page } from 'puppeteer-core';
import { COPY_BUTTON, putCopyButton, takeCopyButton } from './copy_button.js';
import type { Clip, Driver } from './driver.js';

/** What the browser does itself at keys, where it does not follow from pressing them. */
export type Commands = Readonly<Record<string, string>>;

export class PuppeteerDriver implements Driver {
  readonly #browser: Browser;
  readonly #commands: Commands;
  #context: BrowserContext | undefined;
  #page: Page | undefined;

  constructor(browser: Browser, commands: Commands = {}) {
    this.#browser = browser;
    this.#commands = commands;
  }

  async open(url: string): Promise<void> {
    await this.#context?.close();
    this.#context = await this.#browser.createBrowserContext();
    this.#page = await this.#context.newPage();
    await this.#page.setViewport({ width: 1200, height: 800 });
    await this.#page.goto(url);
  }

  evaluate<A extends unknown[], R>(call: (...args: A) => R, ...args: A): Promise<Awaited<R>> {
    return this.#opened.evaluate(call, ...args) as Promise<Awaited<R>>;
  }

  async copy(clip: Clip): Promise<void> {
    await this.evaluate(putCopyButton, COPY_BUTTON, clip);
    await this.#opened.mouse.click(12, 12);
    if (!(await this.evaluate(takeCopyButton, COPY_BUTTON))) throw new Error('Nothing was copied.');
  }

  async press(keys: string): Promise<void> {
    const { keyboard } = this.#opened;
    const names = keys.split('+');
    const last = names.pop()!;
    const command = this.#commands[keys];
    for (const name of names) await keyboard.down(name as KeyInput);
    const key = /^[A-Z]$/.test(last) ? `Key${last}` : last;
    await keyboard.press(key as KeyInput, command ? { commands: [command] } : {});
    for (const name of names.reverse()) await keyboard.up(name as KeyInput);
  }

  type(text: string): Promise<void> {
    return this.#opened.keyboard.type(text);
  }

  quit(): Promise<void> {
    return this.#browser.close();
  }

  get #opened(): Page {
    if (!this.#page) throw new Error('No page is open.');
    return this.#page;
  }
}
