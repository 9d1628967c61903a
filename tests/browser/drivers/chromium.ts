/** Chromium, over its own protocol. */

import { launch } from '../browser.js';
import type { BrowserUnderTest } from './driver.js';
import { PuppeteerDriver } from './puppeteer_driver.js';

export const chromium: BrowserUnderTest = {
  title: 'Chromium',
  start: async () => PuppeteerDriver.over(await launch()),
};
