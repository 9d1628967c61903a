/** Firefox, over WebDriver BiDi. */

import puppeteer from 'puppeteer-core';
import type { BrowserUnderTest } from './driver.js';
import { programAt } from './programs.js';
import { PuppeteerDriver } from './puppeteer_driver.js';

export const firefox: BrowserUnderTest = {
  title: 'Firefox',
  start: async () => {
    const executablePath = programAt('FIREFOX', '/usr/bin/firefox-esr', 'firefox-esr');
    return PuppeteerDriver.over(
      await puppeteer.launch({
        browser: 'firefox',
        executablePath,
        headless: true,
        protocolTimeout: 600_000, // how long a paste may take, the tests say
      }),
    );
  },
};
