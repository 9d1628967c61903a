#!/usr/bin/env node
// Scores a cleaner with the evaluation's measures on made pages that are kept in files: {"id","text","gold"} a line.
//
//   node core/learn/score.mjs --evaluation ../shared/eval [--tool 'build/native/jinggao batch'] [--all] [--examples]
//        build/learn/pdf.*.jsonl
//
// Only the days that are held out from learning, unless --all is given.

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const { values: args, positionals: files } = parseArgs({
  allowPositionals: true,
  options: {
    evaluation: { type: 'string' },
    tool: { type: 'string', default: 'build/native/jinggao batch' },
    all: { type: 'boolean', default: false },
    examples: { type: 'boolean', default: false },
  },
});
if (!args.evaluation || files.length === 0) {
  console.error('score: --evaluation and files of pages are needed: see the head of this file');
  process.exit(2);
}
const { addScore, report } = await import(pathToFileURL(resolve(args.evaluation, 'score.mjs')));

/** Whether the page's day is not learned from: as pages.cc divides them. */
function heldOut({ id }) {
  const spread = ((BigInt(parseInt(id, 10)) * 2654435761n) >> 8n) % 1000n;
  return spread < 200n;
}

function rowsOf(text) {
  return text
    .split('\n')
    .filter((row) => row !== '')
    .map((row) => JSON.parse(row));
}

for (const file of files) {
  const pages = rowsOf(readFileSync(file, 'utf8')).filter((page) => args.all || heldOut(page));
  const input = pages.map(({ id, text }) => JSON.stringify({ id, text }) + '\n').join('');
  const run = spawnSync('sh', ['-c', args.tool], {
    input,
    maxBuffer: 1 << 30,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  if (run.status !== 0) throw new Error(`the tool ended with ${run.status ?? run.signal}`);
  const results = rowsOf(run.stdout.toString());
  if (results.length !== pages.length) {
    throw new Error(`${pages.length} pages went in, ${results.length} results came out`);
  }
  const sum = {};
  pages.forEach((page, i) => addScore(sum, page, results[i]));
  const { paragraphs, outline, typos, contractBroken, examples } = report(sum);
  console.log(`\n${basename(file)}: ${pages.length} pages`);
  console.log('  paragraphs', JSON.stringify(paragraphs));
  for (const [kind, of] of Object.entries(outline?.kinds ?? {})) {
    console.log('  lines', kind, JSON.stringify(of));
  }
  console.log('  stories', JSON.stringify(outline?.story));
  console.log('  confused', JSON.stringify(outline?.confused));
  for (const [rule, of] of Object.entries(typos)) console.log(' ', rule, JSON.stringify(of));
  if (contractBroken.broken > 0) console.log('  contract', JSON.stringify(contractBroken));
  for (const [of, list] of args.examples ? Object.entries(examples) : []) {
    for (const example of list ?? []) console.log('  e.g.', of, JSON.stringify(example));
  }
}
