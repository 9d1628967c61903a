/** Chromium, with the built package on a server of this machine. */

import { cpSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { launch } from '../../browser/browser.js';
import { serving } from '../../packages/server.js';

const source = fileURLToPath(new URL('page/', import.meta.url));

// What web/README.md asks for.
const POLICY = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'";

/** Of page/bench.js. */
export interface Bench {
  prepare(text: string): void;
  time(repetitions: number): Promise<number>;
  start(text: string): Promise<number>;
}

/** The browser, or why there is none. */
export type Chromium = { openPage(): Promise<BenchPage> } | { missing: string };

/** A page that has nothing cached. Its functions are those of page/bench.js. */
export class BenchPage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  call<Name extends keyof Bench>(
    name: Name,
    argument: Parameters<Bench[Name]>[0],
  ): Promise<Awaited<ReturnType<Bench[Name]>>> {
    return this.#page.evaluate(
      (name, argument) => {
        const { bench } = globalThis as unknown as {
          bench: Record<string, (argument: unknown) => unknown>;
        };
        return bench[name]!(argument);
      },
      name as string,
      argument as string | number,
    ) as Promise<Awaited<ReturnType<Bench[Name]>>>;
  }

  close = (): Promise<void> => this.#page.browserContext().close();
}

/** Runs `use` with Chromium. @param dist the built package; @param folder for the server's files */
export async function withChromium<T>(
  dist: string,
  folder: string,
  use: (chromium: Chromium) => Promise<T>,
): Promise<T> {
  const browser = await launch().catch((error: unknown) => String(error));
  if (typeof browser === 'string') return use({ missing: browser });
  cpSync(source, folder, { recursive: true });
  cpSync(dist, `${folder}/jinggao`, { recursive: true });
  try {
    let result: T;
    await serving(folder, POLICY, async (url) => {
      const openPage = async () => {
        const page = await (await browser.createBrowserContext()).newPage();
        await page.goto(url);
        return new BenchPage(page);
      };
      result = await use({ openPage });
    });
    return result!;
  } finally {
    await browser.close();
  }
}
