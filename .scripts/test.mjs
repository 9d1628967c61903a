// Sets up, builds and runs every test. The last line says how many passed and failed.

import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildDemo, buildPackage, buildPreset } from './build.mjs';
import { lint } from './lint.mjs';
import { countJUnit, countVitest, readReport, say, sum } from './reports.mjs';
import { setUp } from './setup.mjs';
import { colour, root, run, script } from './terminal.mjs';

const reports = join(root, 'build/reports');

/** GoogleTest through ctest: units, properties, the command, the specs on the native core. */
async function testNative() {
  const file = join(reports, 'ctest.xml');
  const status = await run('ctest', [
    '--preset',
    'native',
    '--no-tests=error',
    '--output-junit',
    file,
  ]);
  return readReport(file, countJUnit, status);
}

/** One project of vitest.config.js. */
async function testWithVitest(project) {
  const file = join(reports, `${project}.json`);
  const status = await run('node_modules/.bin/vitest', [
    'run',
    `--project=${project}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  return readReport(file, countVitest, status);
}

const runners = {
  style: () => lint(),
  native: testNative,
  web: () => testWithVitest('web'),
  browser: () => testWithVitest('browser'),
  packages: () => testWithVitest('packages'),
  bench: () => testWithVitest('bench'),
};

await script(async () => {
  const counts = {};
  try {
    await setUp('test');
    rmSync(reports, { recursive: true, force: true });
    mkdirSync(reports, { recursive: true });
    await buildPreset('native');
    await buildPackage();
    await buildDemo();
    for (const [name, runTests] of Object.entries(runners)) {
      console.log(`\n${colour.bold(name)}\n`);
      counts[name] = await runTests();
    }
  } catch (error) {
    console.error(error);
    counts.unfinished = { passed: 0, failed: 1, skipped: 0 };
  }
  const total = sum(Object.values(counts));
  console.log();
  for (const [name, count] of Object.entries(counts)) console.log(`${name}: ${say(count)}`);
  console.log(say(total));
  if (total.failed > 0 || total.passed === 0) process.exitCode = 1;
});
