// Every adapter in a real Chromium, with the editor itself and real pastes.

import type { Browser } from 'puppeteer-core';
import type { PreviewServer } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, urlOf } from '../browser.js';
import { ChromiumDriver } from './chromium.js';
import { EDITORS } from './editors.js';
import { scenarios } from './scenarios/index.js';
import { buildEditors, serveEditors } from './server.js';

let browser: Browser;
let server: PreviewServer;
let driver: ChromiumDriver;

beforeAll(async () => {
  await buildEditors();
  [browser, server] = await Promise.all([launch(), serveEditors()]);
  driver = new ChromiumDriver(browser, urlOf(server));
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

describe.each(EDITORS)('%s', (editor) => {
  test.each(scenarios)('$name', async ({ run }) => {
    await driver.goto(editor);
    try {
      await run(driver, editor);
      expect(driver.trouble()).toEqual([]);
    } finally {
      await driver.close();
    }
  });
});
