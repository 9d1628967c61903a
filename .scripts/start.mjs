// Cleans the sample on the terminal, then serves the demo.

import { buildPackage, buildPreset } from './build.mjs';
import { setUp } from './setup.mjs';
import { capture, colour, root, script, Trouble } from './terminal.mjs';

const command = 'build/native/jinggao';
const sample = 'demo/samples/page.txt';

/** What cleaning changes in the sample, as a coloured diff, and what is left to look at. */
async function showSample() {
  const { status, output: diff } = await capture(command, ['clean', '--format', 'diff', sample]);
  if (status !== 0) throw new Trouble(`${command}: ${diff.trim()}`);
  console.log(`\n${colour.bold(`jinggao clean --format diff ${sample}`)}\n`);
  for (const line of diff.trimEnd().split('\n')) {
    const header = line.startsWith('---') || line.startsWith('+++') || line.startsWith('@@');
    if (header) console.log(colour.dim(line));
    else if (line.startsWith('+')) console.log(colour.green(line));
    else if (line.startsWith('-')) console.log(colour.red(line));
    else console.log(line);
  }

  const { output: findings } = await capture(command, ['check', sample]);
  console.log(`\n${colour.bold(`jinggao check ${sample}`)}\n\n${findings}`);
}

await script(async () => {
  await setUp();
  await buildPreset('native', 'jinggao_command');
  await buildPackage();
  await showSample();

  const { createServer } = await import('vite');
  const server = await createServer({ root: `${root}/demo`, logLevel: 'warn' });
  await server.listen();
  console.log(`${colour.bold('The demo')}: ${server.resolvedUrls.local[0]}  (Ctrl+C ends it)`);
});
