// Builds everything and measures it: npm run bench -- [--short] [--write]. What is measured,
// and how, is in tests/bench/.

import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildPackage, buildPreset } from './build.mjs';
import { setUp } from './setup.mjs';
import { root, script, Trouble } from './terminal.mjs';

function readOptions() {
  const options = { short: { type: 'boolean' }, write: { type: 'boolean' } };
  try {
    const { short = false, write = false } = parseArgs({ options }).values;
    if (short && write) throw new Error('The short form is too rough for the READMEs.');
    return { short, write };
  } catch (error) {
    throw new Trouble(`${error.message} Usage: npm run bench -- [--short | --write]`);
  }
}

await script(async () => {
  const options = readOptions();
  await setUp('test', 'bench');
  await buildPreset('bench', 'jinggao_bench', 'jinggao_command');
  await buildPackage();
  // Vite, which setUp() may just have installed, reads TypeScript.
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(join(root, 'tests/bench/main.ts'), { configFile: false });
  await module.main(options);
});
