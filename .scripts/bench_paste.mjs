// What the cleaner adds to a paste, in every editor: npm run bench:paste -- [--editor NAME].

import { parseArgs } from 'node:util';
import { buildPackage } from './build.mjs';
import { setUp } from './setup.mjs';
import { run, script } from './terminal.mjs';

await script(async () => {
  const { values } = parseArgs({ options: { editor: { type: 'string' } } });
  await setUp('test');
  await buildPackage();
  const env = { ...process.env, ...(values.editor && { EDITOR_UNDER_TEST: values.editor }) };
  process.exitCode = await run('node_modules/.bin/vitest', ['run', '--project=paste'], { env });
});
