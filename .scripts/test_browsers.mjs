// Runs the scenarios of the editors in Chromium, Firefox and WebKitGTK:
// npm run test:browsers -- [--browser NAME] [--editor NAME]. The last line says how many passed and failed.

import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildPackage } from './build.mjs';
import { reports, say, sum } from './reports.mjs';
import { setUp } from './setup.mjs';
import { colour, script, Trouble } from './terminal.mjs';
import { testWithVitest } from './vitest.mjs';

const BROWSERS = ['chromium', 'firefox', 'webkit'];

/** The browsers and the editor that are asked for; all of them by default. */
function chosen() {
  const { values } = parseArgs({
    options: { browser: { type: 'string', multiple: true }, editor: { type: 'string' } },
  });
  const { browser: browsers = BROWSERS, editor } = values;
  const unknown = browsers.find((name) => !BROWSERS.includes(name));
  if (unknown) throw new Trouble(`No browser is called ${unknown}: ${BROWSERS.join(', ')}.`);
  return { browsers, editor };
}

const reportOf = (browser) => `editors-${browser}`;

/** How many scenarios passed, failed and were skipped, by editor. */
function countEditors(browser) {
  const file = join(reports, `${reportOf(browser)}.json`);
  if (!existsSync(file)) return {};
  const counts = {};
  const { testResults } = JSON.parse(readFileSync(file, 'utf8'));
  for (const { ancestorTitles, status } of testResults.flatMap((each) => each.assertionResults)) {
    const count = (counts[ancestorTitles[1]] ??= { passed: 0, failed: 0, skipped: 0 });
    count[status in count ? status : 'skipped'] += 1;
  }
  return counts;
}

/** A row an editor, a column a browser: passed/failed/skipped. */
function table(browsers) {
  const columns = browsers.map(countEditors);
  const editors = new Set(columns.flatMap(Object.keys));
  const cell = (count) => (count ? `${count.passed}/${count.failed}/${count.skipped}` : '–');
  const row = (name, cells) =>
    [name.padEnd(16), ...cells.map((text) => text.padStart(12))].join(' ');
  return [
    row('', browsers),
    ...Array.from(editors, (editor) =>
      row(
        editor,
        columns.map((counts) => cell(counts[editor])),
      ),
    ),
  ].join('\n');
}

await script(async () => {
  const { browsers, editor } = chosen();
  await setUp('test', ...browsers.filter((name) => name !== 'chromium'));
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  await buildPackage();
  const counts = [];
  for (const browser of browsers) {
    console.log(`\n${colour.bold(browser)}\n`);
    const env = { BROWSER_UNDER_TEST: browser, ...(editor && { EDITOR_UNDER_TEST: editor }) };
    counts.push(await testWithVitest('editors', { report: reportOf(browser), env }));
  }
  const total = sum(counts);
  console.log(`\npassed/failed/skipped\n${table(browsers)}\n${say(total)}`);
  if (total.failed > 0 || total.passed === 0) process.exitCode = 1;
});
