// Compares the native command with the WebAssembly module on 1,000 made pages and
// 100,000 random texts. `npm test` compares a part of them.

import { buildPackage, buildPreset } from './build.mjs';
import { setUp } from './setup.mjs';
import { run, script, Trouble } from './terminal.mjs';

await script(async () => {
  await setUp();
  await buildPreset('native', 'jinggao_command');
  await buildPackage();
  const status = await run(
    'node_modules/.bin/vitest',
    ['run', '--project=web', 'tests/web/identity.test.ts'],
    { env: { ...process.env, IDENTITY: 'whole' } },
  );
  if (status !== 0) throw new Trouble('They differ.');
});
