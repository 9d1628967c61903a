// What the cleaner adds to a paste of 10,000 characters in Chromium: npm run bench:paste. Two browsers side
// by side, one with the adapter attached and one without it, take the same paste in turn. What counts is the
// processor's time of the page's own thread, rendering included: a clock would measure what else the machine does.
//
// `lines` and `paragraphs` are text, without and with a blank line between two paragraphs. Both become a
// paragraph a line, where some editors by themselves make one paragraph of lines: what that takes them
// more or less is in what is added, and may be seen from what `paragraphs` take them without the cleaner.
// `HTML` is what Chromium copies from a page.

import { afterAll, beforeAll, test } from 'vitest';
import { chromium } from '../drivers/chromium.js';
import type { Clip } from '../drivers/driver.js';
import { article } from './article.js';
import { EditorPage } from './editor_page.js';
import { chosenEditors, traitsOf, type EditorName } from './editors.js';
import { buildEditors, serveEditors, type EditorServer } from './server.js';

const PAIRS = 21;
const WARM_UP = 5; // pairs

// 10,000 characters of three bytes, a slip in every third of 180 lines.
const text = article(30_000, 3).slice(0, 10_000);
const paragraphs = text.replace(/\n/g, '\n\n');

const STYLE =
  'color: rgb(0, 0, 0); font-family: &quot;Noto Serif SC&quot;; font-size: medium; font-style: normal; ' +
  'font-variant-ligatures: normal; font-variant-caps: normal; font-weight: 400; letter-spacing: normal; ' +
  'orphans: 2; text-align: start; text-indent: 0px; text-transform: none; widows: 2; word-spacing: 0px; ' +
  '-webkit-text-stroke-width: 0px; white-space: normal; text-decoration-thickness: initial; ' +
  'text-decoration-style: initial; text-decoration-color: initial;';
const html = text.replace(/(.+)\n?/g, `<p style="${STYLE}">$1</p>`);

const CLIPS: Record<string, Clip> = {
  lines: { text },
  paragraphs: { text: paragraphs },
  HTML: { text: paragraphs, html: `<meta charset='utf-8'>${html}` },
};

let server: EditorServer;
const rows: string[] = [];

beforeAll(async () => {
  await buildEditors();
  server = await serveEditors();
});

afterAll(async () => {
  await server.close();
  const head = ['editor', 'clip', 'without', 'with', 'added', 'least'];
  const legend =
    "(milliseconds of the processor's time: medians, and what the least with it is more than the least without)";
  console.log([row(head), ...rows, legend].join('\n'));
});

const row = (cells: readonly string[]) =>
  cells.map((cell, i) => (i < 2 ? cell.padEnd(16) : cell.padStart(10))).join('');

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[numbers.length >> 1]!;

/** What the page's thread works from Ctrl+V until the document has come to rest, in milliseconds. */
async function workOfPaste(page: EditorPage): Promise<number> {
  await page.set('<p></p>');
  const before = await page.driver.worked!();
  await page.press('Control+V');
  return (await page.driver.worked!()) - before;
}

async function measure(editor: EditorName, clip: Clip): Promise<string[]> {
  const drivers = await Promise.all([chromium.start(), chromium.start()]);
  try {
    const pages = drivers.map((driver) => new EditorPage(driver, 'chromium', editor, server));
    for (const page of pages) {
      await page.open();
      await page.driver.copy(clip);
    }
    const [without, cleaned] = pages as [EditorPage, EditorPage];
    await without.evaluate(() => {
      window.fixture.attachment.detach();
    });
    const pairs: [number, number][] = [];
    for (let i = -WARM_UP; i < PAIRS; i++) {
      // In turns, each of them first: what the other has done before may slow the machine down.
      const first = i % 2 === 0 ? await workOfPaste(without) : undefined;
      const after = await workOfPaste(cleaned);
      const before = first ?? (await workOfPaste(without));
      if (i >= 0) pairs.push([before, after]);
    }
    return [
      median(pairs.map(([before]) => before)),
      median(pairs.map(([, after]) => after)),
      median(pairs.map(([before, after]) => after - before)),
      Math.min(...pairs.map(([, after]) => after)) - Math.min(...pairs.map(([before]) => before)),
    ].map((time) => time.toFixed(1));
  } finally {
    await Promise.all(drivers.map((driver) => driver.quit()));
  }
}

for (const editor of chosenEditors()) {
  for (const [name, clip] of Object.entries(CLIPS)) {
    test.skipIf(name === 'HTML' && traitsOf(editor).plain)(`${editor}, ${name}`, async () => {
      rows.push(row([editor, name, ...(await measure(editor, clip))]));
    });
  }
}
