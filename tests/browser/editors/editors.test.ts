// Every adapter in a real browser, with the editor itself and real pastes. In Chromium, or in
// $BROWSER_UNDER_TEST; $EDITOR_UNDER_TEST names one editor alone.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driver } from '../drivers/driver.js';
import { BROWSERS, browserUnderTest } from '../drivers/index.js';
import { EditorPage } from './editor_page.js';
import { EDITORS, type EditorName } from './editors.js';
import { limitOf } from './limits.js';
import { SCENARIOS } from './scenarios/index.js';
import { buildEditors, serveEditors, type EditorServer } from './server.js';

const browser = browserUnderTest();
const only = process.env.EDITOR_UNDER_TEST;
const editors = EDITORS.filter((editor) => !only || editor === only);

let driver: Driver;
let server: EditorServer;

beforeAll(async () => {
  if (process.env.EDITORS_BUILT === undefined) await buildEditors();
  [driver, server] = await Promise.all([BROWSERS[browser].start(), serveEditors()]);
});

afterAll(async () => {
  await driver?.quit();
  await server?.close();
});

describe(browser, () => {
  describe.each<EditorName>(editors)('%s', (editor) => {
    for (const scenario of SCENARIOS) {
      test(scenario.name, async ({ skip }) => {
        const page = new EditorPage(driver, browser, editor, server);
        const lacking = limitOf(browser, editor, scenario.name) ?? scenario.lacking?.(page);
        if (lacking !== undefined) skip(lacking);
        await page.open(scenario.manner);
        await scenario.run(page);
        expect(await page.trouble()).toEqual([]);
      });
    }
  });
});
