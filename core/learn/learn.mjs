#!/usr/bin/env node
// Learns the scorecards anew: makes training pages with the evaluation's page maker, from its articles, with its own
// templates and with those beside this file; counts the edge characters; learns the points.
//
//   node core/learn/learn.mjs --evaluation ../shared/eval [--pages 900]
//
// Days are divided for good by their date: two in ten are held out, four give the character tables, four the points.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(dirname(here));
const { values: args } = parseArgs({
  options: { evaluation: { type: 'string' }, pages: { type: 'string', default: '900' } },
});
if (!args.evaluation || !existsSync(join(args.evaluation, 'run.mjs'))) {
  console.error(
    'learn: --evaluation must name the folder of the evaluation, which has run.mjs and the articles',
  );
  process.exit(2);
}

function run(command, ...rest) {
  console.log(`> ${command} ${rest.join(' ')}`);
  const { status } = spawnSync(command, rest, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

const build = join(root, 'build/learn');
mkdirSync(build, { recursive: true });
const scenarios = ['columns', 'dirty', 'hardwrap', 'clean'];
const files = [];
const damage = (from, to, ...how) => run('node', join(here, 'damage.mjs'), ...how, from, to);
const features = join(build, 'features.json');
run('node', join(here, 'features.mjs'), join(args.evaluation, 'corpus/dev.json.gz'), features);
const papers = ['--templates', join(here, 'templates.mjs')];
const bare = ['--templates', join(here, 'bare_templates.mjs')];
for (const [name, seed, ...how] of [
  ['own', 41],
  ['invented', 42, ...papers],
  ['more', 43, ...papers],
  ['features', 45, ...papers, '--corpus', features],
  ['bare', 44, ...bare],
]) {
  run(
    'node',
    join(args.evaluation, 'run.mjs'),
    '--dump',
    join(build, name),
    '--pages',
    args.pages,
    '--seed',
    String(seed),
    '--scenario',
    scenarios.join(),
    ...how,
  );
  const pages = (scenario) => join(build, `${name}.${scenario}.jsonl`);
  if (name === 'bare') {
    for (const scenario of scenarios) {
      files.push(pages(`${scenario}.undressed`));
      damage(pages(scenario), pages(`${scenario}.undressed`), '--undress');
    }
    continue;
  }
  if (name === 'features') {
    for (const scenario of ['columns', 'clean']) {
      files.push(pages(`${scenario}.undressed`));
      damage(pages(scenario), pages(`${scenario}.undressed`), '--undress');
    }
    for (const scenario of scenarios) damage(pages(scenario), pages(scenario), '--dress');
  }
  files.push(...scenarios.map(pages));
  for (const scenario of ['columns', 'hardwrap']) {
    files.push(pages(`${scenario}.damaged`), pages(`${scenario}.short`));
    damage(pages(scenario), pages(`${scenario}.damaged`));
    damage(pages(scenario), pages(`${scenario}.short`), '--shorten');
  }
}
// What pdf/make.mjs has made, if it has; readers that mix columns teach nothing.
const printed = readdirSync(build).filter((name) =>
  /^pdf.*\.(raw|pdfjs|pdfium)\.jsonl$/.test(name),
);
if (printed.length === 0) console.log('learn: there are no pages from PDFs; see pdf/make.mjs');
files.push(...printed.map((name) => join(build, name)));
files.sort(); // the points depend a little on the order
const layout = join(root, 'core/src/layout');
const learn = (program, ...what) => {
  run('cmake', '--build', join(root, 'build/native'), '--target', program);
  run(join(root, 'build/native', program), ...what, layout, ...files);
};
learn('learn_lines', 'edges');
learn('learn_lines', 'roles');
learn('learn_joins');
