// How often each rule speaks on correct text: npm run rates -- FILE…
//
// A file is plain text, a page of its own, or (.jsonl) a page a line, {"text": "…"}, as `jinggao batch` reads them. On
// text that is right every fix is a mistake of the cleaner until read and found to be a true slip: --fixes lists them.

import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';

import { buildPreset } from './build.mjs';
import { setUp } from './setup.mjs';
import { script } from './terminal.mjs';

const actions = ['fixed', 'suggested', 'flagged'];
const context = 16; // UTF-16 units on either side of a listed fix

async function readPages(file) {
  const text = await readFile(file, 'utf8');
  if (!file.endsWith('.jsonl')) return [text];
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line).text);
}

// The results of `jinggao batch`, in the order of `pages`.
async function* clean(pages) {
  const command = spawn('build/native/jinggao', ['batch'], { stdio: ['pipe', 'pipe', 'inherit'] });
  command.stdin.end(pages.map((text) => JSON.stringify({ text }) + '\n').join(''));
  for await (const line of createInterface({ input: command.stdout })) yield JSON.parse(line);
}

function excerpt(text, { start, end, replacement }) {
  const before = text.slice(Math.max(0, start - context), start);
  const shown = `${before}[${text.slice(start, end)}→${replacement}]${text.slice(end, end + context)}`;
  return shown.replaceAll('\n', '⏎');
}

function table(counts, characters, sentences) {
  const lines = [
    '| rule | fixed | suggested | flagged | a million characters | one in … sentences |',
    '| --- | --- | --- | --- | --- | --- |',
  ];
  for (const [rule, count] of [...counts].sort(([a], [b]) => a.localeCompare(b))) {
    const total = count.fixed + count.suggested + count.flagged;
    const perMillion = ((total * 1e6) / characters).toFixed(1);
    const cells = [
      rule,
      ...actions.map((action) => count[action]),
      perMillion,
      Math.round(sentences / total),
    ];
    lines.push(`| ${cells.join(' | ')} |`);
  }
  return lines.join('\n');
}

await script(async () => {
  const { values, positionals } = parseArgs({
    options: { fixes: { type: 'boolean' } },
    allowPositionals: true,
  });
  await setUp();
  await buildPreset('native', 'jinggao');
  const pages = (await Promise.all(positionals.map(readPages))).flat();
  const counts = new Map();
  let characters = 0;
  let sentences = 0;
  let next = 0;
  for await (const { findings, outline } of clean(pages)) {
    const text = pages[next++];
    characters += text.length;
    sentences += outline.blocks.reduce((sum, block) => sum + block.sentences.length, 0);
    for (const finding of findings) {
      const count = counts.get(finding.rule) ?? { fixed: 0, suggested: 0, flagged: 0 };
      count[finding.action] += 1;
      counts.set(finding.rule, count);
      if (values.fixes && finding.action === 'fixed')
        console.log(`${finding.rule} ${excerpt(text, finding)}`);
    }
  }
  console.log(`${pages.length} pages, ${characters} UTF-16 units, ${sentences} sentences`);
  console.log(table(counts, characters, sentences));
});
