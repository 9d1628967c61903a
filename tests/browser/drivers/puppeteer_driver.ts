/** What Chromium and Firefox have in common: both are driven by Puppeteer. */

import type { Browser, CDPSession, KeyInput, Page } from 'puppeteer-core';
import { COPY_BUTTON, putCopyButton, takeCopyButton } from './copy_button.js';
import type { Clip, Driver } from './driver.js';

export class PuppeteerDriver implements Driver {
  readonly #browser: Browser;
  readonly #page: Page;
  #session: CDPSession | undefined;

  private constructor(browser: Browser, page: Page) {
    this.#browser = browser;
    this.#page = page;
  }

  static async over(browser: Browser): Promise<PuppeteerDriver> {
    const page = await browser.newPage();
    await page.setViewport({ width: 1200, height: 800 });
    return new PuppeteerDriver(browser, page);
  }

  async open(url: string): Promise<void> {
    // The same page again would be another one only by chance.
    await this.#page.goto('about:blank');
    await this.#page.goto(url, { waitUntil: 'domcontentloaded' });
  }

  evaluate<A extends unknown[], R>(call: (...args: A) => R, ...args: A): Promise<Awaited<R>> {
    return this.#page.evaluate(call as never, ...args) as Promise<Awaited<R>>;
  }

  async copy(clip: Clip): Promise<void> {
    await this.evaluate(putCopyButton, COPY_BUTTON, clip);
    await this.#page.mouse.click(12, 12);
    if (!(await this.evaluate(takeCopyButton, COPY_BUTTON))) throw new Error('Nothing was copied.');
  }

  async press(keys: string, until?: () => Promise<void>): Promise<void> {
    const { keyboard } = this.#page;
    const names = keys.split('+').map((name) => name.replace(/^[A-Z]$/, 'Key$&') as KeyInput);
    for (const name of names) await keyboard.down(name);
    await until?.();
    for (const name of names.reverse()) await keyboard.up(name);
  }

  type(text: string): Promise<void> {
    return this.#page.keyboard.type(text);
  }

  async worked(): Promise<number> {
    if (!this.#session) {
      this.#session = await this.#page.createCDPSession();
      await this.#session.send('Performance.enable', { timeDomain: 'threadTicks' });
    }
    const { metrics } = await this.#session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000;
  }

  quit(): Promise<void> {
    return this.#browser.close();
  }
}
