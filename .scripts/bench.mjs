// Builds and runs the benchmarks; arguments go to Google Benchmark.

import { buildPreset } from './build.mjs';
import { setUp } from './setup.mjs';
import { run, script } from './terminal.mjs';

await script(async () => {
  await setUp('bench');
  await buildPreset('bench', 'jinggao_bench');
  process.exitCode = await run('build/bench/jinggao_bench', process.argv.slice(2));
});
