// Every adapter in a real browser, with the editor itself and real pastes. In Chromium, or in
// $BROWSER_UNDER_TEST; $EDITOR_UNDER_TEST names one editor alone.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, browserUnderTest } from '../drivers/index.js';
import { Pool } from '../drivers/pool.js';
import { EditorPage } from './editor_page.js';
import { chosenEditors } from './editors.js';
import { SCENARIOS } from './scenarios/index.js';
import { buildEditors, serveEditors, type EditorServer } from './server.js';

const SIDE_BY_SIDE = 2; // browsers, of which each keeps a core busy

const browser = browserUnderTest();
const drivers = new Pool(BROWSERS[browser].start, SIDE_BY_SIDE);
let server: EditorServer;

beforeAll(async () => {
  await buildEditors();
  server = await serveEditors();
});

afterAll(async () => {
  await drivers.quit();
  await server.close();
});

// Editors side by side; the scenarios of one in its page, one behind the other.
describe.concurrent(browser, () => {
  // The last one takes a megabyte longest.
  for (const editor of [...chosenEditors()].reverse()) {
    describe(editor, () => {
      let page: EditorPage;

      // As long as the editors before it take.
      beforeAll(async () => {
        page = new EditorPage(await drivers.take(), browser, editor, server);
      }, 3_600_000);

      afterAll(() => {
        drivers.giveBack(page.driver);
      });

      for (const scenario of SCENARIOS) {
        const lacking = scenario.lacking?.(editor);
        test.sequential(scenario.name, async ({ skip }) => {
          skip(lacking !== undefined, lacking);
          try {
            await page.open(scenario.manner);
            await scenario.run(page);
            expect(await page.trouble()).toEqual([]);
          } catch (trouble) {
            page.abandon();
            throw trouble;
          }
        });
      }
    });
  }
});
