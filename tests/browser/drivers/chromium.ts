/** Chromium, over its own protocol. */

import { launch } from '../browser.js';
import type { BrowserUnderTest } from './driver.js';
import { PuppeteerDriver } from './puppeteer_driver.js';

// Chromium's own editing does not follow from keys that come over its protocol.
const COMMANDS = {
  'Control+A': 'SelectAll',
  'Control+C': 'Copy',
  'Control+V': 'Paste',
  'Control+Shift+V': 'PasteAndMatchStyle',
  'Control+Z': 'Undo',
  'Control+Shift+Z': 'Redo',
};

export const chromium: BrowserUnderTest = {
  title: 'Chromium',
  start: async () => new PuppeteerDriver(await launch(), COMMANDS),
};
