// Every adapter in a real browser, with the editor itself and real pastes. In Chromium, or in
// $BROWSER_UNDER_TEST; $EDITOR_UNDER_TEST names one editor alone.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, browserUnderTest } from '../drivers/index.js';
import { Pool } from '../drivers/pool.js';
import { EditorPage } from './editor_page.js';
import { chosenEditors } from './editors.js';
import { limitOf } from './limits.js';
import { SCENARIOS } from './scenarios/index.js';
import { buildEditors, serveEditors, type EditorServer } from './server.js';

const browser = browserUnderTest();
const drivers = new Pool(BROWSERS[browser].start);
let server: EditorServer;

beforeAll(async () => {
  await buildEditors();
  server = await serveEditors();
});

afterAll(async () => {
  await drivers.quit();
  await server.close();
});

describe.concurrent(browser, () => {
  for (const editor of chosenEditors()) {
    describe(editor, () => {
      for (const scenario of SCENARIOS) {
        test(scenario.name, async ({ skip }) => {
          const lacking = limitOf(browser, editor, scenario.name) ?? scenario.lacking?.(editor);
          skip(lacking !== undefined, lacking);
          await drivers.use(async (driver) => {
            const page = new EditorPage(driver, browser, editor, server);
            await page.open(scenario.manner);
            await scenario.run(page);
            expect(await page.trouble()).toEqual([]);
          });
        });
      }
    });
  }
});
