#!/usr/bin/env node
// Makes pages as PDF readers give them, with the truth about each: lays articles out in columns, prints them with
// Chromium, reads the print with each reader, and finds the lines again.
//
//   node core/learn/pdf/make.mjs --evaluation ../shared/eval --tools DIR [--pages 300] [--seed 1] [--into build/learn]
//        [--name pdf] [--templates own|invented|both] [--readers raw,plain,layout,pdfjs,pdfium] [--keep DIR]
//
// Needs Chromium (/usr/bin/chromium, or $CHROMIUM), pdftotext (Debian's poppler-utils), and in DIR, which is not of
// this project, the npm packages pdfjs-dist and @hyzyla/pdfium: npm install --prefix DIR pdfjs-dist @hyzyla/pdfium
// Writes NAME.READER.jsonl; --keep leaves the PDFs in a folder, to look at.

import { createWriteStream, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import * as invented from '../templates.mjs';
import { align } from './align.mjs';
import { extractors } from './extract.mjs';
import { layOut } from './layout.mjs';

const root = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));
const { values: args } = parseArgs({
  options: {
    evaluation: { type: 'string' },
    tools: { type: 'string' },
    pages: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
    into: { type: 'string', default: join(root, 'build/learn') },
    name: { type: 'string', default: 'pdf' },
    templates: { type: 'string', default: 'both' },
    readers: { type: 'string', default: 'raw,plain,layout,pdfjs,pdfium' },
    keep: { type: 'string' },
  },
});
if (!args.evaluation || !args.tools) {
  console.error('make: --evaluation and --tools are needed: see the head of this file');
  process.exit(2);
}

const evaluation = (name) => import(pathToFileURL(resolve(args.evaluation, name)));
const { makePage, random } = await evaluation('make-pages.mjs');
const templates = { own: [undefined], invented: [invented], both: [undefined, invented] }[
  args.templates
];
const corpus = JSON.parse(
  gunzipSync(readFileSync(join(args.evaluation, 'corpus/dev.json.gz'))).toString(),
);

/** The parts of a newspaper page with nothing wrong. */
function partsOf(n, seed) {
  const round = Math.floor(n / corpus.length);
  const adornment = templates[(n + round) % templates.length];
  const page = makePage(corpus[n % corpus.length], seed, 'clean', adornment);
  return page.gold.lines.map(({ kind, starts, start, end }) => ({
    kind,
    starts,
    text: page.text.slice(start, end),
  }));
}

/** Prints `html` on one sheet, as high as it needs. */
async function print(page, { html, width }, path) {
  await page.setViewport({ width, height: 1000 });
  await page.setContent(html);
  const height = await page.evaluate('document.documentElement.scrollHeight');
  // A sheet that is too narrow by a rounding error would be laid out anew.
  await page.pdf({ path, width: width + 1, height: height + 8, printBackground: true });
}

const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-sync'],
});
const page = await browser.newPage();
await page.emulateMediaType('print');

const all = await extractors(args.tools);
const readers = args.readers.split(',').map((name) => ({ name, read: all[name], made: 0 }));
const folder = args.keep ?? mkdtempSync(join(tmpdir(), 'pages-'));
for (const path of [args.into, folder]) mkdirSync(path, { recursive: true });
for (const reader of readers) {
  reader.out = createWriteStream(join(args.into, `${args.name}.${reader.name}.jsonl`));
}
const pages = Number(args.pages);
for (let n = 0; n < pages; n++) {
  const seed = Number(args.seed) * 100003 + n;
  const parts = partsOf(n, seed);
  const file = join(folder, `${n}.pdf`);
  await print(page, layOut(parts, random(seed)), file);
  for (const reader of readers) {
    const text = (await reader.read(file)).trimEnd();
    const gold = align(text, parts);
    if (!gold) continue;
    const id = `${corpus[n % corpus.length].date}-pdf-${reader.name}-${seed}`;
    reader.out.write(JSON.stringify({ id, text, gold }) + '\n');
    reader.made++;
  }
  if (n % 50 === 49) console.log(`${n + 1} of ${pages} pages printed`);
}
await browser.close();
if (!args.keep) rmSync(folder, { recursive: true });
for (const { name, made, out } of readers) {
  out.end();
  console.log(`${name}: ${made} pages; ${pages - made} did not agree with what was printed`);
}
