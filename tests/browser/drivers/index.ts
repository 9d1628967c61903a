/** The browsers that scenarios run in. */

import { chromium } from './chromium.js';
import type { BrowserUnderTest } from './driver.js';
import { firefox } from './firefox.js';
import { webkit } from './webkit.js';

export const BROWSERS = { chromium, firefox, webkit } satisfies Record<string, BrowserUnderTest>;

export type BrowserName = keyof typeof BROWSERS;

/** The browser that $BROWSER_UNDER_TEST names; Chromium by default. */
export function browserUnderTest(): BrowserName {
  const name = process.env.BROWSER_UNDER_TEST ?? 'chromium';
  if (name in BROWSERS) return name as BrowserName;
  throw new Error(`No browser is called ${name}; there are ${Object.keys(BROWSERS).join(', ')}.`);
}
