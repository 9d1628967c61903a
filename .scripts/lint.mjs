// Checks the style of every source, or with --write puts it right.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setUp } from './setup.mjs';
import { colour, root, run, script, Trouble } from './terminal.mjs';

const cppSources = () =>
  ['core', 'wasm', 'tests'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true })
      .filter((name) => /\.(cc|h)$/.test(name))
      .map((name) => join(folder, name)),
  );

/**
 * Runs every linter.
 * @param {boolean} write put right what can be
 * @returns {Promise<import('./reports.mjs').Count>} of the linters
 */
export async function lint(write = false) {
  const linters = {
    'clang-format': [
      'clang-format',
      ...(write ? ['-i'] : ['--dry-run', '-Werror']),
      ...cppSources(),
    ],
    prettier: [
      'node_modules/.bin/prettier',
      write ? '--write' : '--check',
      '--log-level',
      'warn',
      '.',
    ],
    eslint: ['node_modules/.bin/eslint', ...(write ? ['--fix'] : []), '.'],
  };
  const count = { passed: 0, failed: 0, skipped: 0 };
  for (const [name, [command, ...args]] of Object.entries(linters)) {
    const fine = (await run(command, args)) === 0;
    console.log(`${fine ? colour.green('✓') : colour.red('✗')} ${name}`);
    count[fine ? 'passed' : 'failed'] += 1;
  }
  return count;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await script(async () => {
    await setUp('test');
    const { failed } = await lint(process.argv.includes('--write'));
    if (failed > 0) throw new Trouble('Style: npm run format puts most of it right.');
  });
}
