// Has clang-tidy look at every C++ source, by the checks of .clang-tidy: npm run lint:tidy, which takes a quarter of
// an hour, or npm run lint:tidy -- FILE…, whose names may be parts of paths. It is no part of npm run lint.

import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';
import { configurePreset } from './build.mjs';
import { setUp } from './setup.mjs';
import { capture, colour, root, script, Trouble } from './terminal.mjs';

const isThere = async (program) =>
  (await capture(program, ['--version']).catch(() => ({ status: 1 }))).status === 0;

/** The sources of a preset that stand in one of `folders`, as clang-tidy is to be asked for them. */
async function sourcesOf(preset, folders, extra = []) {
  await configurePreset(preset);
  const build = join('build', preset);
  const commands = JSON.parse(readFileSync(join(root, build, 'compile_commands.json'), 'utf8'));
  const files = new Set(commands.map(({ file }) => relative(root, file)));
  return [...files]
    .filter((file) => folders.some((folder) => file.startsWith(`${folder}/`)))
    .map((file) => ({ file, args: ['-quiet', '-p', build, ...extra, file] }));
}

/** Where Emscripten has the headers that its compiler finds by itself. */
async function emscriptenHeaders() {
  const { output } = await capture('em-config', ['CACHE']);
  const sysroot = join(output.trim(), 'sysroot');
  return [
    '--extra-arg-before=--target=wasm32-unknown-emscripten',
    `--extra-arg=--sysroot=${sysroot}`,
    `--extra-arg=-isystem${join(sysroot, 'include/c++/v1')}`,
  ];
}

await script(async () => {
  if (!(await isThere('clang-tidy'))) {
    console.log('Skipped: clang-tidy is not installed. On Debian: apt-get install clang-tidy');
    return;
  }
  await setUp();
  const names = process.argv.slice(2);
  const sources = [
    ...(await sourcesOf('native', ['core', 'tests'])),
    ...(await sourcesOf('wasm', ['wasm'], await emscriptenHeaders())),
  ].filter(({ file }) => names.length === 0 || names.some((name) => file.includes(name)));
  if (sources.length === 0) throw new Trouble(`No source is called ${names.join(' or ')}.`);

  let next = 0;
  let failed = 0;
  const look = async () => {
    while (next < sources.length) {
      const number = (next += 1);
      const { file, args } = sources[number - 1];
      const { status, output } = await capture('clang-tidy', args);
      const said = output
        .replaceAll(/^\d+ warnings?.* generated\.\n|^Suppressed .*\n/gm, '')
        .trim();
      const fine = status === 0;
      if (!fine) failed += 1;
      const mark = fine ? colour.green('✓') : colour.red('✗');
      console.log(`${mark} ${file} ${colour.dim(`${number}/${sources.length}`)}`);
      if (!fine) console.log(said);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, look));
  if (failed > 0) throw new Trouble(`clang-tidy: ${failed} of ${sources.length} sources.`);
});
