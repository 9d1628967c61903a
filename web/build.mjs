// Completes dist/ after tsc: the WebAssembly module, the messages as modules, and the
// one file that has everything inside.

import { copyFile, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';

const web = new URL('./', import.meta.url);
const dist = new URL('dist/', web);
const module = new URL('../build/wasm/jinggao.wasm', web);

await copyFile(module, new URL('jinggao.wasm', dist)).catch((cause) => {
  throw new Error('build/wasm/jinggao.wasm is missing: npm run build makes it.', { cause });
});

await copyFile(new URL('../LICENSE', web), new URL('LICENSE', web)); // npm packs it from here alone

await mkdir(new URL('messages/', dist), { recursive: true });
for (const name of await readdir(new URL('messages/', web))) {
  const messages = JSON.parse(await readFile(new URL(`messages/${name}`, web), 'utf8'));
  await writeFile(
    new URL(`messages/${name}`.replace(/\.json$/, '.js'), dist),
    `export default ${JSON.stringify(messages)};\n`,
  );
}

// Who bundles the panel makes its scripts small, and leaves strings as they are: the styles are made small here.
const styles = new URL('panel/styles/', dist);
for (const name of (await readdir(styles)).filter((each) => each.endsWith('.js'))) {
  const script = await readFile(new URL(name, styles), 'utf8');
  const [whole, css] = /(?<=\/\* css \*\/ )`([^`]*)`/.exec(script) ?? [];
  if (css === undefined) continue;
  const { code } = await transform(css, { loader: 'css', minify: true });
  await writeFile(
    new URL(name, styles),
    script.replace(whole, () => JSON.stringify(code.trim())),
  );
}

// The package's own two scripts are a file each: a page that asks for a cleaner waits for
// one script, not for a dozen, of which each names the next.
const script = {
  absWorkingDir: fileURLToPath(dist),
  allowOverwrite: true,
  // Chromium compiles all of it while it is loaded, on another thread, and not each function when it
  // is first called: the first result comes 2 ms earlier.
  banner: { js: '//# allFunctionsCalledOnLoad' },
  bundle: true,
  format: 'esm',
  target: 'es2022',
  legalComments: 'none',
};

// In base64, which every server and every editor of files passes on unharmed.
const bytes = await readFile(new URL('jinggao.wasm', dist), 'base64');
const inside = new URL('jinggao.wasm.js', dist);
await writeFile(
  inside,
  `export const moduleBytes = Uint8Array.from(atob('${bytes}'), (c) => c.charCodeAt(0));\n`,
);
await build({
  ...script,
  entryPoints: ['inline.js'],
  outfile: 'inline.js',
  minify: true,
  keepNames: true,
});
await rm(inside);
await rm(new URL('inline.js.map', dist), { force: true });

const { metafile: bundled } = await build({
  ...script,
  entryPoints: ['index.js', 'worker.js'],
  outdir: '.',
  external: ['./messages/*'],
  sourcemap: true,
  metafile: true,
});

// What is in them and nowhere else is not needed beside them.
const { metafile: others } = await build({
  ...script,
  entryPoints: ['adapters/*.js', 'panel/index.js', 'editing/index.js'],
  outdir: '.',
  packages: 'external',
  write: false,
  metafile: true,
});
for (const file of Object.keys(bundled.inputs)) {
  if (file in bundled.outputs || file in others.inputs) continue;
  await rm(new URL(file, dist));
  await rm(new URL(`${file}.map`, dist));
}
